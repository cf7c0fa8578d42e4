import { placesInPath } from "~/domain/path/edit/place-in-path";
import { sketchPath } from "~/domain/path/edit/sketch";
import type { Text } from "~/domain/text";
import { checkDocument } from "~/platform/content/check-document.server";
import { readLibraryState, type LibraryState } from "~/platform/library/library-state.server";
import { compileLesson } from "~/platform/mdx/compile-lesson.server";
import type { PathCheck } from "./path-editor-view";

/** Proves a path that is being written against everything published. */
export async function checkPathText(slug: string, text: string): Promise<PathCheck> {
  return checkAgainst(await readLibraryState(), slug, text);
}

/** The same against what was read already. */
export async function checkAgainst(
  state: LibraryState,
  slug: string,
  text: string,
): Promise<PathCheck> {
  const document = { kind: "path" as const, slug, files: { "path.yaml": text } };
  const { files } = await checkDocument(document, state, compileLesson);
  const placeOf = placesInPath(text);
  return {
    problems: files.flatMap(({ problems }) =>
      problems.map(({ line, column, message }) => ({ line, column, message, ...placeOf(line) })),
    ),
    objectives: objectivesOn(text, state),
  };
}

function objectivesOn(text: string, { lessons }: LibraryState): Readonly<Record<string, Text>> {
  const steps = (sketchPath(text)?.modules ?? []).flatMap((module) => module.steps);
  const named = steps.flatMap((step) =>
    "quiz" in step ? step.quiz.draw.flatMap((rule) => rule.lessons) : [],
  );
  return Object.fromEntries(
    [...new Set(named)].flatMap((slug) =>
      (lessons.get(slug)?.objectives ?? []).map((one) => [`${slug}/${one.id}`, one.text]),
    ),
  );
}
