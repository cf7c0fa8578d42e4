import { listDraftsWithMedia, listTextsWithMedia } from "~db/queries/media.server";
import { parseOutline } from "~/domain/lesson/outline.schema";
import { namedMedia } from "~/domain/media/catalogue";
import type { Locale } from "~/domain/text";
import type { MediaUse } from "./media-view";

/** Where a medium is named. */
export interface MediaUses {
  readonly seen: readonly MediaUse[];
  /** Drafts of others that were not shared. */
  readonly hidden: number;
}

export const NO_USES: MediaUses = { seen: [], hidden: 0 };

/** Where each medium is named: in published lessons and in open drafts, as far as the actor may know. */
export async function mediaUses(
  actor: string,
  locale: Locale,
): Promise<ReadonlyMap<string, MediaUses>> {
  const [texts, drafts] = await Promise.all([listTextsWithMedia(), listDraftsWithMedia(actor)]);
  const uses = new Map<string, { seen: MediaUse[]; hidden: number }>();
  const usesOf = (slug: string) => {
    const known = uses.get(slug) ?? { seen: [], hidden: 0 };
    uses.set(slug, known);
    return known;
  };
  for (const { slug, outline, source } of texts) {
    const title = parseOutline(outline).title[locale];
    for (const media of namedMedia(textIn(source)))
      usesOf(media).seen.push({ kind: "lesson", slug, title });
  }
  for (const [media, found] of draftsByMedia(drafts)) {
    for (const { slug, seen } of found.values()) {
      if (seen) usesOf(media).seen.push({ kind: "draft", slug, title: slug });
      else usesOf(media).hidden += 1;
    }
  }
  return uses;
}

type DraftText = Awaited<ReturnType<typeof listDraftsWithMedia>>[number];

/** Each draft once for a medium, however many of its files name it. */
function draftsByMedia(drafts: readonly DraftText[]) {
  const found = new Map<string, Map<string, DraftText>>();
  for (const each of drafts) {
    for (const media of namedMedia(each.text)) {
      const known = found.get(media) ?? new Map<string, DraftText>();
      found.set(media, known.set(each.draft, each));
    }
  }
  return found;
}

/** A stored source is JSON of both languages. */
function textIn(source: string): string {
  const parsed: unknown = JSON.parse(source);
  return typeof parsed === "object" && parsed !== null
    ? Object.values(parsed)
        .filter((text) => typeof text === "string")
        .join("\n")
    : "";
}
