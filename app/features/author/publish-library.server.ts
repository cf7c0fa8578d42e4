import { join } from "node:path";
import { commit, type Statement } from "~db/commit.server";
import { listAllQuestions } from "~db/queries/content.server";
import {
  agreeOnDocument,
  listDocumentFiles,
  listDocuments,
  listLastNumbers,
} from "~db/queries/library.server";
import { readSetting, writeSetting } from "~db/queries/people.server";
import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import { POLICY_VERSION } from "~/domain/lesson/policy";
import { contentName, type ContentItem } from "~/domain/library/content-name";
import { isSlug, type DocumentName, type LibraryDocument } from "~/domain/library/document";
import { EXCHANGE_MESSAGES as TELL } from "~/domain/library/exchange-messages";
import { decided, reconcile, type Reconciled } from "~/domain/library/reconcile";
import { AppError } from "~/platform/app-error";
import type { MediaCatalogue } from "~/domain/media/catalogue";
import { checkContent } from "~/platform/content/check-content.server";
import { contentDocuments, documentContent } from "~/platform/content/content-documents.server";
import { readContent, type ContentFiles } from "~/platform/content/read-content.server";
import { ContentReport, type FileReport } from "~/platform/content/report";
import { documentVersionId, parseStoredFiles } from "~/platform/library/stored-files.server";
import type { LessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { importedMedia } from "./imported-media.server";
import { checkTaken } from "./check-taken.server";
import {
  libraryStatements,
  takenStatements,
  wholeLibrary,
  type SoundLibrary,
  type TakenDocument,
} from "./import-statements.server";

/** What changed both in files and in the library; neither side was overwritten. */
interface Conflicts {
  readonly conflicts: readonly ContentItem[];
}

export type PublishOutcome =
  | ({ readonly kind: "unchanged" } & Conflicts)
  | ({
      readonly kind: "published";
      /** How many documents were taken from the files. */
      readonly documents: number;
      /** How many the library holds now. */
      readonly lessons: number;
      readonly paths: number;
    } & Conflicts)
  | ({ readonly kind: "refused"; readonly files: readonly FileReport[] } & Conflicts);

/** What somebody decided about what changed on both sides. */
interface Decisions {
  /** The file becomes a new publication; what was published stays in history (of media nothing does). */
  readonly take?: readonly ContentItem[];
  /** The library's version stays, and the next export replaces the file. */
  readonly keep?: readonly ContentItem[];
}

const POLICY = "compiled-policy";
const TRIES = 3;

/**
 * Takes a content folder into the library: what changed in the files only is checked together with
 * everything that is published, then published in one batch. What changed in the library only stays
 * as it is there; what changed in both is reported. Nothing published is ever overwritten.
 */
export async function publishLibrary(
  folder: string,
  compile: LessonCompiler["compile"],
  at: number,
  decisions: Decisions = {},
): Promise<PublishOutcome> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { outcome, statements } = await decide(folder, compile, at, decisions);
    if (statements.length === 0 || (await commit(statements)) === "committed") return outcome;
  }
  throw new AppError("conflict");
}

interface Decided {
  readonly outcome: PublishOutcome;
  readonly statements: readonly Statement[];
}

async function decide(
  folder: string,
  compile: LessonCompiler["compile"],
  at: number,
  decisions: Decisions,
): Promise<Decided> {
  const read = await readContent(folder);
  const found = contentDocuments(read);
  const report = new ContentReport();
  for (const file of unreadFiles(read)) report.addWhole(file, SAY.notUtf8);
  tellUnfitNames(report, read, found, decisions);
  const media = await importedMedia(read.media, report, decisions, at);
  if (!report.isSound()) return refusal(report, []);
  const policy = String(POLICY_VERSION);
  const [documents, compiledWith] = await Promise.all([listDocuments(), readSetting(POLICY)]);
  const met = meet(found, documents, decisions);
  const conflicts = [
    ...of(met, "conflict").map(({ document }) => nameOf(document)),
    ...media.conflicts,
  ];
  const taken = of(met, "take");
  const agreed = met.filter(({ what, settled }) => what === "same" && !settled);
  const agreeing = [
    ...agreed.map(({ document, version }) =>
      agreeOnDocument(document.kind, document.slug, version),
    ),
    ...media.agreeing,
  ];
  const current = compiledWith === policy;
  if (taken.length + media.statements.length === 0 && current)
    return { outcome: { kind: "unchanged", conflicts }, statements: agreeing };
  const alone = current && documents.some(({ kind }) => kind === "glossary");
  const library = await check({ folder, taken, media: media.catalogue }, alone, compile, report);
  if (!report.isSound()) return refusal(report, conflicts);
  const [stored, numbers] = await Promise.all([listAllQuestions(), listLastNumbers()]);
  return {
    outcome: {
      kind: "published",
      documents: taken.length,
      lessons: library.sources.lessons.size,
      paths: library.paths.length,
      conflicts,
    },
    statements: [
      ...media.statements,
      ...libraryStatements(library, stored, at),
      ...takenStatements(library, taken, numbers, at),
      ...agreeing,
      writeSetting(POLICY, policy),
    ],
  };
}

interface Taking {
  readonly folder: string;
  readonly taken: readonly TakenDocument[];
  /** What lessons may show: of the library and of the files. */
  readonly media: MediaCatalogue;
}

/**
 * What is taken, checked as part of the whole. `alone`: what is published was compiled as it would
 * be now, and needs it again only when the glossary is among what is taken.
 */
async function check(
  { folder, taken, media }: Taking,
  alone: boolean,
  compile: LessonCompiler["compile"],
  report: ContentReport,
): Promise<SoundLibrary> {
  const documents = taken.map(({ document }) => document);
  if (alone && documents.every(({ kind }) => kind !== "glossary"))
    return checkTaken({ folder, taken: documents, media }, compile, report);
  const whole = documentContent(folder, await overlay(documents));
  return wholeLibrary(await checkContent(whole, compile, report, { media }));
}

function refusal(report: ContentReport, conflicts: readonly ContentItem[]): Decided {
  const files = report.files().filter(({ problems }) => problems.length > 0);
  return { outcome: { kind: "refused", files, conflicts }, statements: [] };
}

/** Names that no address could carry, and decisions about what is not there. */
function tellUnfitNames(
  report: ContentReport,
  { folder, media }: ContentFiles,
  found: readonly LibraryDocument[],
  { take = [], keep = [] }: Decisions,
): void {
  for (const { slug, ...one } of found) {
    if (!isSlug(slug)) report.addWhole(join(folder, contentName({ slug, ...one })), TELL.badName);
  }
  const inFiles = [...found, ...media.map(({ slug }) => ({ kind: "media" as const, slug }))];
  const names = new Set(inFiles.map(contentName));
  for (const name of [...take, ...keep].map(contentName)) {
    if (!names.has(name)) report.addWhole(join(folder, name), TELL.notInFiles);
  }
}

interface Met extends TakenDocument {
  readonly what: Reconciled;
  /** Whether the library knows already that both agree. */
  readonly settled: boolean;
}

type Stored = Awaited<ReturnType<typeof listDocuments>>[number];

/** Each document of the files with what is to be done with it. */
function meet(
  files: readonly LibraryDocument[],
  stored: readonly Stored[],
  { take = [], keep = [] }: Decisions,
): readonly Met[] {
  const known = new Map(stored.map((row) => [`${row.kind}/${row.slug}`, row]));
  const [taken, kept] = [new Set(take.map(contentName)), new Set(keep.map(contentName))];
  return files.map((document) => {
    const row = known.get(`${document.kind}/${document.slug}`);
    const version = documentVersionId(document);
    const agreed = row?.inFiles ?? null;
    const meeting = { ...nameOf(document), file: version, published: row?.version ?? null, agreed };
    const name = contentName(document);
    const what = decided(reconcile(meeting), taken.has(name), kept.has(name));
    return { document, version, what, settled: agreed === version };
  });
}

const of = (met: readonly Met[], what: Reconciled) => met.filter((one) => one.what === what);
const nameOf = ({ kind, slug }: DocumentName): DocumentName => ({ kind, slug });

/** The library with some documents replaced or added. */
async function overlay(taken: readonly LibraryDocument[]): Promise<readonly LibraryDocument[]> {
  const names = new Set(taken.map(({ kind, slug }) => `${kind}/${slug}`));
  const kept = (await listDocumentFiles()).filter(
    ({ kind, slug }) => !names.has(`${kind}/${slug}`),
  );
  return [
    ...kept.map(({ kind, slug, files }) => ({ kind, slug, files: parseStoredFiles(files) })),
    ...taken,
  ];
}

/** Files that are no text, which the report has to name. */
function unreadFiles({ glossary, lessons, roleplays, paths }: ContentFiles): readonly string[] {
  const all = [
    glossary,
    ...lessons.flatMap(({ sr, en, questions }) => [sr, en, questions]),
    ...roleplays,
    ...paths,
  ];
  return all.flatMap((one) => (one?.text === null ? [one.file] : []));
}
