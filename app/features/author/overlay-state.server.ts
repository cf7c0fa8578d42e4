import type { DocumentContent } from "~/platform/content/check-document.server";
import type { KnownLesson, LibraryState } from "~/platform/library/library-state.server";

/** The library as it would be with a document published. */
export function overlayState(
  state: LibraryState,
  slug: string,
  content: DocumentContent,
): LibraryState {
  switch (content.kind) {
    case "lesson":
      return { ...state, lessons: withEntry(state.lessons, slug, knownLesson(content)) };
    case "path": {
      const { text, path } = content;
      return { ...state, paths: withEntry(state.paths, slug, { text, path }) };
    }
    case "roleplay":
      return { ...state, roleplays: withEntry(state.roleplays, slug, content.roleplay) };
    case "glossary":
      return { ...state, glossary: content.glossary };
  }
}

function knownLesson({
  lesson: { sr, en, questions },
}: Extract<DocumentContent, { kind: "lesson" }>): KnownLesson {
  return {
    title: { sr: sr.lesson.title, en: en.lesson.title },
    objectives: questions.objectives,
    questions: questions.questions,
    parts: sr.lesson.parts.filter(({ remedies }) => !remedies),
    remedial: sr.lesson.parts.flatMap(({ remedies, minutes }) =>
      remedies ? [{ ...remedies, minutes }] : [],
    ),
  };
}

const withEntry = <Value>(map: ReadonlyMap<string, Value>, key: string, value: Value) =>
  new Map([...map, [key, value] as const]);
