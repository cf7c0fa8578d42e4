import type { PathSurroundings } from "~/domain/lesson/path-findings";
import { LOCALES } from "~/domain/text";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";
import type { LibraryState } from "./library-state.server";

/** What a path is held against: everything that is published. */
export function surroundingsOf({ lessons, roleplays, paths }: LibraryState): PathSurroundings {
  return {
    sources: {
      lessons: new Map(
        [...lessons].map(([slug, { title, objectives }]) => [
          slug,
          { title, objectives: objectives.map(({ id }) => id) },
        ]),
      ),
      roleplays,
    },
    questions: new Map([...lessons].map(([slug, { questions }]) => [slug, questions])),
    evidence: {
      lessons: new Map(
        [...lessons].map(([slug, { objectives, questions, remedial }]) => [
          slug,
          { languages: LOCALES, objectives, questions, remedial },
        ]),
      ),
      roleplays: new Map(
        [...roleplays].map(([slug, { endings }]) => [
          slug,
          { languages: LOCALES, endings: endings.map(({ id }) => id) },
        ]),
      ),
      tools: new Set(TOOL_NAMES),
      paths: new Map(
        [...paths].map(([slug, { path }]) => {
          const { title, requires = [], modules } = path;
          const steps = modules.flatMap((module) => module.steps.map(({ id }) => id));
          return [slug, { title, requires, steps }];
        }),
      ),
    },
  };
}
