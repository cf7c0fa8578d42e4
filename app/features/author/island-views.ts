import type { Block } from "~/domain/lesson/block";
import type { Question } from "~/domain/quiz/question";
import type { Locale } from "~/domain/text";
import type { IslandView } from "~/ui/lesson/island-view";
import { blankIslandView } from "./blank-island-view";

/** The islands of some blocks as a learner meets them before doing anything, by id. */
export function islandViews(
  blocks: readonly Block[],
  questions: readonly Question[],
  locale: Locale,
): Readonly<Record<string, IslandView>> {
  const known = new Map(questions.map((question) => [question.id, question]));
  const views = blocks.flatMap((block): [string, IslandView][] => {
    if (block.kind !== "island") return [];
    const view = blankIslandView(block, known, locale);
    return view ? [[block.id, view]] : [];
  });
  return Object.fromEntries(views);
}
