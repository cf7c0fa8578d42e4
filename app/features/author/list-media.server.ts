import { listMedia, listVariants } from "~db/queries/media.server";
import { foldText } from "~/domain/quiz/fold-text";
import type { Locale } from "~/domain/text";
import { env } from "~/platform/env.server";
import { mediaItem } from "./media-item";
import { mediaRoom } from "./media-room.server";
import { mediaUses, NO_USES } from "./media-uses.server";
import type { MediaList } from "./media-view";

interface ListInput {
  readonly query: string;
  readonly locale: Locale;
  readonly at: number;
}

/** Every medium, the newest first, those out of use last; narrowed to what the query's words are in. */
export async function listStudioMedia(
  actor: string,
  { query, locale, at }: ListInput,
): Promise<MediaList> {
  const [rows, variants, uses, room] = await Promise.all([
    listMedia(),
    listVariants(),
    mediaUses(actor, locale),
    mediaRoom(actor, at),
  ]);
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const found = rows.filter(({ slug, fileName, altSr, altEn }) => {
    const text = foldText([slug, fileName, altSr, altEn].join(" "));
    return words.every((word) => text.includes(word));
  });
  const { timeZone } = env();
  const items = found.map((row) => {
    const { seen, hidden } = uses.get(row.slug) ?? NO_USES;
    const own = variants.filter(({ slug }) => slug === row.slug);
    return mediaItem(row, own, seen.length + hidden, { locale, timeZone });
  });
  return {
    query,
    count: rows.length,
    items: [...items].sort((a, b) => Number(a.retired) - Number(b.retired)),
    room,
  };
}
