import { v7 as uuid } from "uuid";
import { listAppliedChanges } from "~db/queries/path-change.server";
import type { PlaceChoice } from "~/domain/path/place";
import type { Locale } from "~/domain/text";
import { publishedPath } from "~/platform/library/published-path.server";
import { affectedBy, countsOf, learnerOf } from "./affected-learners.server";
import type { PathChangeView } from "./change-view";

/** What moving everybody to the published version would do; nothing is applied. */
export async function previewChange(
  slug: string,
  choice: PlaceChoice,
  locale: Locale,
  at: number,
): Promise<PathChangeView | null> {
  const after = await publishedPath(slug);
  if (!after) return null;
  const [affected, applied] = await Promise.all([
    affectedBy(after, choice, at),
    listAppliedChanges(slug),
  ]);
  const learners = affected.map((one) => learnerOf(one, after.resolved, locale));
  return {
    slug,
    title: after.resolved.title[locale],
    choice,
    learners,
    counts: countsOf(learners),
    applied: applied.map(({ command, at: when, learners: count }) => ({
      id: command,
      at: when,
      learners: count,
    })),
    command: uuid(),
  };
}
