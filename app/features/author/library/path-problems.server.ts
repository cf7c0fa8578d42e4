import { publishedPath } from "~/platform/library/published-path.server";
import { questionPool } from "~/platform/library/question-pool.server";
import { byLesson, checkPath } from "../check-path";
import { QUESTION_USES } from "../question-use";

/** How many things the content check finds in some published paths now, by slug. */
export async function pathProblems(slugs: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (slugs.length === 0) return new Map();
  const paths = (await Promise.all(slugs.map(publishedPath))).flatMap((one) =>
    one ? [one.resolved] : [],
  );
  const lessons = paths.flatMap(({ modules }) =>
    modules.flatMap(({ steps }) =>
      steps.flatMap((step) =>
        step.kind === "quiz" ? step.draw.flatMap((one) => one.lessons) : [],
      ),
    ),
  );
  const questions = byLesson(await questionPool([...new Set(lessons)], QUESTION_USES));
  return new Map(paths.map((path) => [path.slug, checkPath(path, questions).length]));
}
