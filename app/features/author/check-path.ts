import { drawProblems } from "~/domain/lesson/check-pool";
import type { ResolvedPath } from "~/domain/path/definition";
import type { Question } from "~/domain/quiz/question";
import type { Text } from "~/domain/text";

/**
 * What the content check says of a published path against the questions there are now: whether each
 * check can be drawn, and repeated with fresh critical questions.
 * @param questions by lesson
 */
export function checkPath(
  path: ResolvedPath,
  questions: ReadonlyMap<string, readonly Question[]>,
): readonly Text[] {
  return path.modules
    .flatMap(({ steps }) => steps)
    .flatMap((step) =>
      step.kind === "quiz"
        ? drawProblems({ step: step.id, draw: step.draw, attempts: step.attempts }, questions)
        : [],
    );
}

/** Questions by the lesson they belong to. */
export function byLesson(
  pool: readonly { readonly lesson: string; readonly question: Question }[],
): ReadonlyMap<string, readonly Question[]> {
  const groups = new Map<string, Question[]>();
  for (const { lesson, question } of pool) {
    groups.set(lesson, [...(groups.get(lesson) ?? []), question]);
  }
  return groups;
}
