import { listLessons, listRoleplays } from "~db/queries/content.server";
import { listDocumentFiles } from "~db/queries/library.server";
import type { RemedialStage } from "~/domain/lesson/block";
import type { Glossary } from "~/domain/lesson/glossary";
import { parseGlossary } from "~/domain/lesson/glossary.schema";
import { parseOutline } from "~/domain/lesson/outline.schema";
import type { PathDefinition } from "~/domain/path/definition";
import { parsePath } from "~/domain/path/schema";
import type { MediaCatalogue } from "~/domain/media/catalogue";
import { mediaCatalogue } from "~/platform/media/media-catalogue.server";
import type { Question, QuestionUse } from "~/domain/quiz/question";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import type { Text } from "~/domain/text";
import { contentCache } from "./content-cache";
import { roleplayVersion } from "./published-roleplay.server";
import { questionPool } from "./question-pool.server";
import { parseStoredFiles } from "./stored-files.server";

/** What rules know of a published lesson. */
export interface KnownLesson {
  readonly title: Text;
  readonly objectives: readonly { readonly id: string; readonly text: Text }[];
  readonly questions: readonly Question[];
  readonly parts: readonly { readonly minutes: number }[];
  readonly remedial: readonly {
    readonly objective: string;
    readonly stage: RemedialStage;
    readonly minutes: number;
  }[];
}

export interface KnownPath {
  readonly text: string;
  readonly path: PathDefinition;
}

/** Everything published, by slug, as far as documents are checked against each other. */
export interface LibraryState {
  /** What lessons may show. */
  readonly media: MediaCatalogue;
  readonly glossary: Glossary;
  readonly lessons: ReadonlyMap<string, KnownLesson>;
  readonly roleplays: ReadonlyMap<string, Roleplay>;
  readonly paths: ReadonlyMap<string, KnownPath>;
}

const EVERY_USE: readonly QuestionUse[] = [
  "pre",
  "practice",
  "review",
  "check",
  "testOut",
  "diagnostic",
  "remedial",
];

/** Outlines by lesson version and its JSON: parsed once. */
const outlines = contentCache(2_000, async (key: string) =>
  parseOutline(key.slice(key.indexOf("\n") + 1)),
);

/** Reads what is published, in a number of queries that does not grow with it. */
export async function readLibraryState(): Promise<LibraryState> {
  const [media, glossary, paths, rows, roleplays] = await Promise.all([
    mediaCatalogue(),
    listDocumentFiles("glossary"),
    listDocumentFiles("path"),
    listLessons(),
    listRoleplays(),
  ]);
  const pool = await questionPool(
    rows.map(({ slug }) => slug),
    EVERY_USE,
  );
  const questions = new Map<string, Question[]>();
  for (const { lesson, question } of pool) {
    const known = questions.get(lesson);
    if (known) known.push(question);
    else questions.set(lesson, [question]);
  }
  const lessons = await Promise.all(
    rows.map(async ({ slug, version, outline }) => {
      const read = await outlines(`${version}\n${outline}`);
      return [slug, read && { ...read, questions: questions.get(slug) ?? [] }] as const;
    }),
  );
  const bodies = await Promise.all(
    roleplays.map(async ({ slug, version }) => [slug, await roleplayVersion(version)] as const),
  );
  return {
    media,
    glossary: glossaryIn(glossary[0]?.files),
    lessons: known(lessons),
    roleplays: known(bodies),
    paths: known(paths.map(({ slug, files }) => [slug, pathIn(files)] as const)),
  };
}

/** The terms that lessons may use now. */
export async function readGlossary(): Promise<Glossary> {
  const [stored] = await listDocumentFiles("glossary");
  return glossaryIn(stored?.files);
}

/** The glossary as it was last read: previews ask for it with every key. */
let lastRead: { readonly files: string; readonly glossary: Glossary } | null = null;

function glossaryIn(files = ""): Glossary {
  if (lastRead?.files === files) return lastRead.glossary;
  const parsed = parseGlossary(files ? (parseStoredFiles(files)["glossary.yaml"] ?? "") : "");
  const glossary = parsed.ok ? parsed.glossary : {};
  lastRead = { files, glossary };
  return glossary;
}

function pathIn(files: string): KnownPath | null {
  const text = parseStoredFiles(files)["path.yaml"] ?? "";
  const parsed = parsePath(text);
  return parsed.ok ? { text, path: parsed.path } : null;
}

function known<Value>(
  entries: readonly (readonly [string, Value | null])[],
): ReadonlyMap<string, Value> {
  return new Map(
    entries.flatMap(([slug, value]) => (value === null ? [] : [[slug, value] as const])),
  );
}
