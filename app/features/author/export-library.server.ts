import { commit } from "~db/commit.server";
import {
  agreeOnDocument,
  listDocumentFiles,
  listDocuments,
  listVersionIds,
} from "~db/queries/library.server";
import type { ContentItem } from "~/domain/library/content-name";
import {
  contentPath,
  isSlug,
  type DocumentName,
  type LibraryDocument,
} from "~/domain/library/document";
import { writeOut, type WrittenOut } from "~/domain/library/write-out";
import { isMediaSlug } from "~/domain/media/slug";
import { contentDocuments } from "~/platform/content/content-documents.server";
import { readContent, type ContentFiles } from "~/platform/content/read-content.server";
import {
  findBlocked,
  writeContent,
  type WrittenContent,
} from "~/platform/content/write-content.server";
import { documentVersionId, parseStoredFiles } from "~/platform/library/stored-files.server";
import { exportedMedia } from "./exported-media.server";
import { agreeOnMedia, readMediaAgreements } from "./media-agreements.server";

interface ExportOptions {
  /** Also where the file was changed on its own. */
  readonly force: boolean;
  /** Whether imports read this folder: then files and library agree on what was written. */
  readonly agree: boolean;
}

export interface ExportOutcome {
  readonly written: readonly ContentItem[];
  /** How many documents and media the folder held already as they are published. */
  readonly same: number;
  /** Changed in the files on their own; they were not overwritten. */
  readonly differing: readonly ContentItem[];
  /** Paths in the folder where something else than a plain file is in the way. */
  readonly blocked: readonly string[];
}

/**
 * Writes everything that is published, and every medium in use, into a folder in the layout of
 * `content/`, byte for byte. Files that were changed on their own stay, unless `force`; nothing is
 * written outside the folder and nothing in it is removed.
 */
export async function exportLibrary(
  folder: string,
  { force, agree }: ExportOptions,
): Promise<ExportOutcome> {
  const [read, agreements] = await Promise.all([readContent(folder), readMediaAgreements()]);
  const documents = await meetDocuments(read, { force, agree });
  const media = await exportedMedia(read.media, agreements, force);
  const met: readonly Met[] = [
    ...documents,
    ...media.map((one) => ({ ...one, kind: "media" as const, fits: isMediaSlug(one.slug) })),
  ];
  const each = await Promise.all(
    met.filter(({ what }) => what !== "differs").map((one) => blockage(folder, one)),
  );
  const free = each.filter(({ blocked }) => blocked.length === 0);
  const written = free.filter(({ what }) => what === "write");
  await writeContent(folder, new Map(written.flatMap(({ places }) => places)));
  if (agree) {
    const settled = new Set(free.map(keyOf));
    await commit([
      ...documents
        .filter((one) => settled.has(keyOf(one)) && !one.settled)
        .map(({ kind, slug, version }) => agreeOnDocument(kind, slug, version)),
      ...agreeOnMedia(
        agreements,
        new Map(
          media
            .filter(({ slug }) => settled.has(keyOf({ kind: "media", slug })))
            .map((one) => [one.slug, one.settled]),
        ),
      ),
    ]);
  }
  return {
    written: written.map(nameOf),
    same: free.length - written.length,
    differing: met.filter(({ what }) => what === "differs").map(nameOf),
    blocked: each.flatMap(({ blocked }) => blocked),
  };
}

interface Met extends ContentItem {
  readonly what: WrittenOut;
  /** Whether its name may be that of a file. */
  readonly fits: boolean;
  /** Its files by where they lie in the folder. */
  readonly places: readonly (readonly [string, WrittenContent])[];
}

async function blockage(folder: string, one: Met) {
  const paths = one.places.map(([path]) => path);
  return { ...one, blocked: one.fits ? await findBlocked(folder, paths) : paths };
}

interface MetDocument extends Met, DocumentName {
  readonly kind: DocumentName["kind"];
  readonly version: string;
  readonly settled: boolean;
}

/** Each offered document with what stands in its place in the folder. */
async function meetDocuments(
  read: ContentFiles,
  { force, agree }: ExportOptions,
): Promise<readonly MetDocument[]> {
  const [rows, texts, versions] = await Promise.all([
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
      const last = agreed.get(keyOf(document)) ?? null;
      const meeting = { kind, slug, file, published: version, agreed: last };
      const keeps = !agree && file !== null && known.has(file);
      const what = writeOut(meeting, { force, known: keeps });
      const state = { what, version, settled: last === version };
      return { kind, slug, ...state, fits: isSlug(slug), places: placed(document) };
    });
}

const keyOf = ({ kind, slug }: ContentItem) => `${kind}/${slug}`;
const nameOf = ({ kind, slug }: ContentItem): ContentItem => ({ kind, slug });

/** A document's texts by where they lie in the folder. */
const placed = (document: LibraryDocument) =>
  Object.entries(document.files).map(
    ([file, text]) => [contentPath(document, file), text] as const,
  );
