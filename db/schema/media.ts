import { blob, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { media } from "./library";

/** Bytes that are served under their hash. Never changed. */
export const mediaFile = sqliteTable("media_file", {
  /** SHA-256 of the bytes, in hexadecimal digits. */
  hash: text().primaryKey(),
  /** Media type, sniffed from the bytes. */
  type: text().notNull(),
  size: integer().notNull(),
  bytes: blob({ mode: "buffer" }).notNull(),
});

/** Which bytes serve which need: the picture at a width, captions in a language. */
export const mediaVariant = sqliteTable(
  "media_variant",
  {
    media: text()
      .notNull()
      .references(() => media.id),
    /** `main`, a width in pixels such as `640`, `captions-sr` or `captions-en`. */
    variant: text().notNull(),
    file: text()
      .notNull()
      .references(() => mediaFile.hash),
    width: integer(),
    height: integer(),
  },
  (t) => [primaryKey({ columns: [t.media, t.variant] })],
);
