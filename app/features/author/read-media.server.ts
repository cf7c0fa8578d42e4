import { v7 as uuid } from "uuid";
import { findMedia, listTracks, listVariants } from "~db/queries/media.server";
import { MEDIA_COMPONENTS, mediaAddress } from "~/domain/media/media";
import type { Locale } from "~/domain/text";
import { env } from "~/platform/env.server";
import { mediaItem } from "./media-item";
import { mediaUses, NO_USES } from "./media-uses.server";
import type { MediaDetail } from "./media-view";

/** One medium for those who may author; null when there is none of that name. */
export async function readStudioMedia(
  actor: string,
  slug: string,
  locale: Locale,
): Promise<MediaDetail | null> {
  const row = await findMedia(slug);
  if (!row) return null;
  const [variants, tracks, uses] = await Promise.all([
    listVariants(slug),
    listTracks(slug),
    mediaUses(actor, locale),
  ]);
  const { seen, hidden } = uses.get(slug) ?? NO_USES;
  const { timeZone } = env();
  const hashOf = (name: string) => variants.find(({ variant }) => variant === name)?.hash ?? "";
  const textOf = (name: string) =>
    tracks.find(({ variant }) => variant === name)?.bytes.toString("utf8") ?? "";
  const captions = { sr: hashOf("captions-sr"), en: hashOf("captions-en") };
  return {
    ...mediaItem(row, variants, seen.length + hidden, { locale, timeZone }),
    fileName: row.fileName,
    address: mediaAddress(hashOf("main")),
    captions:
      row.kind === "video"
        ? { sr: mediaAddress(captions.sr), en: mediaAddress(captions.en) }
        : null,
    snippet: `<${MEDIA_COMPONENTS[row.kind]} media="${slug}" />`,
    form: {
      titleSr: row.altSr,
      titleEn: row.altEn,
      decorative: row.kind === "image" && row.altSr === "" && row.altEn === "",
      transcriptSr: textOf("transcript-sr"),
      transcriptEn: textOf("transcript-en"),
      captionsSr: textOf("captions-sr"),
      captionsEn: textOf("captions-en"),
    },
    usedIn: seen,
    hidden,
    command: uuid(),
  };
}
