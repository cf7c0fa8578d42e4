import type { Statement } from "~db/commit.server";
import { listAllQuestions } from "~db/queries/content.server";
import { listDocumentFiles } from "~db/queries/library.server";
import { pathFindings } from "~/domain/lesson/path-findings";
import { GLOSSARY_TITLE, type DocumentKind, type LibraryDocument } from "~/domain/library/document";
import type { ResolvedPath } from "~/domain/path/definition";
import { resolvePath } from "~/domain/path/resolve";
import type { Text } from "~/domain/text";
import {
  checkDocument,
  type CheckedDocument,
  type DocumentContent,
} from "~/platform/content/check-document.server";
import { contentTitle } from "~/platform/content/content-title.server";
import {
  readLibraryState,
  type KnownPath,
  type LibraryState,
} from "~/platform/library/library-state.server";
import { surroundingsOf } from "~/platform/library/path-surroundings.server";
import { publishedPath } from "~/platform/library/published-path.server";
import { parseStoredFiles } from "~/platform/library/stored-files.server";
import type { LessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { overlayState } from "./overlay-state.server";
import {
  lessonStatements,
  pathStatements,
  pathVersionId,
  retireMissing,
  roleplayStatements,
} from "./library-statements.server";

/** A path whose walked definition would be another. */
export interface ChangedPath {
  /** Null: nobody can be on it yet. */
  readonly before: ResolvedPath | null;
  readonly after: ResolvedPath;
  readonly version: string;
}

/** What publishing a document would mean. */
export interface PublicationAnalysis {
  readonly checked: CheckedDocument;
  readonly title: Text;
  /** Other documents that would no longer be sound, with what is wrong with them. */
  readonly broken: readonly { readonly title: Text; readonly stories: readonly Text[] }[];
  readonly changed: readonly ChangedPath[];
  /** Everything to write but the document itself; empty while something is to be mended. */
  readonly statements: (at: number) => readonly Statement[];
}

/**
 * Checks a document as it would be published, and every path that names it, against all that is
 * published. Nothing is written.
 */
export async function analysePublication(
  document: LibraryDocument,
  compile: LessonCompiler["compile"],
): Promise<PublicationAnalysis> {
  const state = await readLibraryState();
  const checked = await checkDocument(document, state, compile);
  const { content } = checked;
  if (!content) {
    const title = publishedTitle(state, document);
    return { checked, title, broken: [], changed: [], statements: () => [] };
  }
  const after = overlayState(state, document.slug, content);
  const broken = brokenPaths(document, state, after);
  const changed = await changedPaths(after);
  const [own, terms] = await Promise.all([
    ownStatements(document, content),
    content.kind === "glossary" ? recompiled(after, compile) : NOTHING,
  ]);
  return {
    checked,
    title: contentTitle(content),
    broken: [...broken, ...terms.broken],
    changed,
    statements: (at) => [
      ...own(at),
      ...terms.statements(at),
      ...changed.flatMap((path) => pathStatements(path.after, at)),
    ],
  };
}

/** What a document is called that cannot be read as it stands: its published title, else its slug. */
function publishedTitle(state: LibraryState, { kind, slug }: LibraryDocument): Text {
  const titles: Readonly<Record<DocumentKind, Text | undefined>> = {
    lesson: state.lessons.get(slug)?.title,
    path: state.paths.get(slug)?.path.title,
    roleplay: state.roleplays.get(slug)?.title,
    glossary: GLOSSARY_TITLE,
  };
  return titles[kind] ?? { sr: slug, en: slug };
}

type Writes = (at: number) => readonly Statement[];

async function ownStatements(document: LibraryDocument, content: DocumentContent): Promise<Writes> {
  switch (content.kind) {
    case "lesson": {
      const { lesson } = content;
      const stored = (await listAllQuestions()).filter((one) => one.lesson === document.slug);
      return (at) => [...lessonStatements(lesson, at), ...retireMissing([lesson], stored, at)];
    }
    case "roleplay":
      return (at) => roleplayStatements(content.roleplay, at);
    case "path":
    case "glossary":
      return () => [];
  }
}

/** Paths that were sound and would not be; what was told of them before is not told again. */
function brokenPaths(
  { kind, slug }: LibraryDocument,
  before: LibraryState,
  after: LibraryState,
): PublicationAnalysis["broken"] {
  const [earlier, later] = [surroundingsOf(before), surroundingsOf(after)];
  return [...after.paths].flatMap(([name, known]) => {
    if (kind === "path" && name === slug) return [];
    const told = new Set(stories(known, earlier).map(({ sr }) => sr));
    const found = stories(known, later).filter(({ sr }) => !told.has(sr));
    return found.length === 0 ? [] : [{ title: known.path.title, stories: found }];
  });
}

const stories = ({ text, path }: KnownPath, around: ReturnType<typeof surroundingsOf>) =>
  pathFindings(text, path, around).map(({ message }) => message);

/** Paths that resolve to another definition than the published one. */
async function changedPaths(after: LibraryState): Promise<readonly ChangedPath[]> {
  const { sources } = surroundingsOf(after);
  const each = await Promise.all(
    [...after.paths.values()].map(async ({ path }) => {
      const resolved = resolvePath(path, sources);
      const published = await publishedPath(path.slug);
      const version = pathVersionId(resolved);
      return published?.version === version
        ? null
        : { before: published?.resolved ?? null, after: resolved, version };
    }),
  );
  return each.flatMap((one) => (one ? [one] : []));
}

const NOTHING: Pick<PublicationAnalysis, "broken" | "statements"> = {
  broken: [],
  statements: () => [],
};

/** Every lesson with the new glossary: its terms stand in the lessons' own text. */
async function recompiled(
  state: LibraryState,
  compile: LessonCompiler["compile"],
): Promise<Pick<PublicationAnalysis, "broken" | "statements">> {
  const broken: { title: Text; stories: readonly Text[] }[] = [];
  const writes: Writes[] = [];
  for (const { slug, files } of await listDocumentFiles("lesson")) {
    const document: LibraryDocument = { kind: "lesson", slug, files: parseStoredFiles(files) };
    const { content, files: found } = await checkDocument(document, state, compile);
    if (content) writes.push(await ownStatements(document, content));
    else {
      const told = found.flatMap(({ problems }) => problems.map(({ message }) => message));
      broken.push({
        title: state.lessons.get(slug)?.title ?? { sr: slug, en: slug },
        stories: told,
      });
    }
  }
  return { broken, statements: (at) => writes.flatMap((write) => write(at)) };
}
