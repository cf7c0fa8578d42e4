import { z } from "zod";
import type { MediaCatalogue } from "~/domain/media/catalogue";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.strictObject({ sr: z.string(), en: z.string() });
const pixels = z.number().int().min(1);

/** A catalogue as it comes from another process. */
export const mediaCatalogueSchema: z.ZodType<MediaCatalogue> = z.record(
  z.string(),
  z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("image"),
      alt: text,
      files: z.array(z.strictObject({ hash, width: pixels, height: pixels })).min(1),
    }),
    z.strictObject({
      kind: z.literal("audio"),
      title: text,
      hash,
      type: z.string(),
      transcript: text,
    }),
    z.strictObject({
      kind: z.literal("video"),
      title: text,
      hash,
      type: z.string(),
      width: pixels.nullable(),
      height: pixels.nullable(),
      captions: z.strictObject({ sr: hash, en: hash }),
    }),
    z.strictObject({ kind: z.literal("document"), title: text, hash, bytes: z.number().int() }),
  ]),
);
