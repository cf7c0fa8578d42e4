import type { Statement } from "~db/commit.server";
import { GLOSSARY_TITLE, type LibraryDocument } from "~/domain/library/document";
import type { PathDefinition } from "~/domain/path/definition";
import { resolvePath, type PathSources } from "~/domain/path/resolve";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import type { Text } from "~/domain/text";
import type { CheckedContent } from "~/platform/content/check-content.server";
import { isWhole, type WholeLesson } from "~/platform/content/check-document.server";
import {
  documentStatements,
  lessonStatements,
  pathStatements,
  retireMissing,
  roleplayStatements,
} from "./library-statements.server";

/** A document that is taken from files, with the hash of its content. */
export interface TakenDocument {
  readonly document: LibraryDocument;
  readonly version: string;
}

/** What an import publishes, all of it sound. */
export interface SoundLibrary {
  /** Those to be published; the others stay as they are. */
  readonly lessons: readonly WholeLesson[];
  readonly roleplays: readonly Roleplay[];
  /** Every path of the library: each carries titles of what it names. */
  readonly paths: readonly PathDefinition[];
  /** Every lesson and role-play of the library. */
  readonly sources: PathSources;
}

/** A content folder that was checked as a whole. */
export function wholeLibrary(content: CheckedContent): SoundLibrary {
  const lessons = content.lessons.filter(isWhole);
  const roleplays = content.roleplays.flatMap(({ roleplay }) => (roleplay ? [roleplay] : []));
  const sources = {
    lessons: new Map(
      lessons.map(({ slug, sr, en, questions }) => [
        slug,
        {
          title: { sr: sr.lesson.title, en: en.lesson.title },
          objectives: questions.objectives.map(({ id }) => id),
        },
      ]),
    ),
    roleplays: new Map(roleplays.map((roleplay) => [roleplay.slug, roleplay])),
  };
  return { lessons, roleplays, paths: content.paths, sources };
}

/** Publishes what was checked; what did not change keeps its version. */
export function libraryStatements(
  { lessons, roleplays, paths, sources }: SoundLibrary,
  stored: readonly { readonly id: string; readonly lesson: string }[],
  at: number,
): Statement[] {
  return [
    ...lessons.flatMap((lesson) => lessonStatements(lesson, at)),
    ...roleplays.flatMap((roleplay) => roleplayStatements(roleplay, at)),
    ...paths.flatMap((path) => pathStatements(resolvePath(path, sources), at)),
    ...retireMissing(lessons, stored, at),
  ];
}

/** Keeps what was taken from files and says so in the trail. */
export function takenStatements(
  library: SoundLibrary,
  taken: readonly TakenDocument[],
  numbers: readonly { readonly kind: string; readonly slug: string; readonly number: number }[],
  at: number,
): Statement[] {
  const last = new Map(numbers.map(({ kind, slug, number }) => [`${kind}/${slug}`, number]));
  const titles = titlesOf(library);
  return taken.flatMap(({ document }) => {
    const name = `${document.kind}/${document.slug}`;
    const cause = { number: (last.get(name) ?? 0) + 1, actor: null, note: "", at };
    const title = titles.get(name) ?? { sr: document.slug, en: document.slug };
    return documentStatements(document, title, { ...cause, door: "files" });
  });
}

function titlesOf({ lessons, roleplays, paths }: SoundLibrary): ReadonlyMap<string, Text> {
  return new Map<string, Text>([
    ["glossary/glossary", GLOSSARY_TITLE],
    ...lessons.map(({ slug, sr, en }) => {
      const title = { sr: sr.lesson.title, en: en.lesson.title };
      return [`lesson/${slug}`, title] as const;
    }),
    ...roleplays.map(({ slug, title }) => [`roleplay/${slug}`, title] as const),
    ...paths.map(({ slug, title }) => [`path/${slug}`, title] as const),
  ]);
}
