import { commit } from "~db/commit.server";
import {
  agreeOnDocument,
  listDocumentFiles,
  listDocuments,
  listVersionIds,
} from "~db/queries/library.server";
import {
  contentPath,
  isSlug,
  type DocumentName,
  type LibraryDocument,
} from "~/domain/library/document";
import { writeOut, type WrittenOut } from "~/domain/library/write-out";
import { contentDocuments } from "~/platform/content/content-documents.server";
import { readContent } from "~/platform/content/read-content.server";
import { findBlocked, writeContent } from "~/platform/content/write-content.server";
import { documentVersionId, parseStoredFiles } from "~/platform/library/stored-files.server";

interface ExportOptions {
  /** Also where the file was changed on its own. */
  readonly force: boolean;
  /** Whether imports read this folder: then files and library agree on what was written. */
  readonly agree: boolean;
}

export interface ExportOutcome {
  readonly written: readonly DocumentName[];
  /** How many documents the folder held already as they are published. */
  readonly same: number;
  /** Changed in the files on their own; they were not overwritten. */
  readonly differing: readonly DocumentName[];
  /** Paths in the folder where something else than a plain file is in the way. */
  readonly blocked: readonly string[];
}

/**
 * Writes everything that is published into a folder in the layout of `content/`, byte for byte.
 * Files that were changed on their own stay, unless `force`; nothing is written outside the folder
 * and nothing in it is removed.
 */
export async function exportLibrary(
  folder: string,
  { force, agree }: ExportOptions,
): Promise<ExportOutcome> {
  const met = await meet(folder, { force, agree });
  const each = await Promise.all(met.filter(({ what }) => what !== "differs").map(blockage));
  const free = each.filter(({ blocked }) => blocked.length === 0);
  const written = free.filter(({ what }) => what === "write");
  await writeContent(folder, new Map(written.flatMap(({ document }) => placed(document))));
  const settling = agree ? free.filter(({ settled }) => !settled) : [];
  await commit(
    settling.map(({ document, version }) => agreeOnDocument(document.kind, document.slug, version)),
  );
  return {
    written: written.map(nameOf),
    same: free.length - written.length,
    differing: met.filter(({ what }) => what === "differs").map(nameOf),
    blocked: each.flatMap(({ blocked }) => blocked),
  };

  async function blockage(one: Met) {
    const paths = placed(one.document).map(([path]) => path);
    if (!isSlug(one.document.slug)) return { ...one, blocked: paths };
    return { ...one, blocked: await findBlocked(folder, paths) };
  }
}

interface Met {
  readonly document: LibraryDocument;
  readonly version: string;
  readonly what: WrittenOut;
  readonly settled: boolean;
}

/** Each offered document with what stands in its place in the folder. */
async function meet(folder: string, { force, agree }: ExportOptions): Promise<readonly Met[]> {
  const [read, rows, texts, versions] = await Promise.all([
    readContent(folder),
    listDocuments(),
    listDocumentFiles(),
    listVersionIds(),
  ]);
  const there = new Map(
    contentDocuments(read).map((document) => [keyOf(document), documentVersionId(document)]),
  );
  const agreed = new Map(rows.map((row) => [keyOf(row), row.inFiles]));
  const known = new Set(versions);
  return texts
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ kind, slug, version, files }) => {
      const document = { kind, slug, files: parseStoredFiles(files) };
      const file = there.get(keyOf(document)) ?? null;
      const settled = agreed.get(keyOf(document)) ?? null;
      const meeting = { kind, slug, file, published: version, agreed: settled };
      const keeps = !agree && file !== null && known.has(file);
      const what = writeOut(meeting, { force, known: keeps });
      return { document, version, what, settled: settled === version };
    });
}

const keyOf = ({ kind, slug }: DocumentName) => `${kind}/${slug}`;
const nameOf = ({ document: { kind, slug } }: Met): DocumentName => ({ kind, slug });

/** A document's texts by where they lie in the folder. */
const placed = (document: LibraryDocument) =>
  Object.entries(document.files).map(
    ([file, text]) => [contentPath(document, file), text] as const,
  );
