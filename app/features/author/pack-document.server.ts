import { findDocument, listDocumentFiles } from "~db/queries/library.server";
import { contentPath, type DocumentName, type LibraryDocument } from "~/domain/library/document";
import { namedDocuments } from "~/domain/path/named-documents";
import { parsePath } from "~/domain/path/schema";
import { writeArchive } from "~/platform/archive/write-archive.server";
import { parseStoredFiles } from "~/platform/library/stored-files.server";
import { readDraftDocument } from "./draft-document.server";

interface PackInput extends DocumentName {
  /** Null: as it is published. */
  readonly draft: string | null;
  /** With the published lessons, role-plays and glossary that a path names. */
  readonly named: boolean;
}

/**
 * A document as a ZIP archive in the layout of `content/`; equal documents make equal archives.
 * Null when this author sees none of that name.
 */
export async function packDocument(
  actor: string,
  { draft, named, ...name }: PackInput,
): Promise<Buffer | null> {
  const document =
    draft === null
      ? await published(name)
      : (await readDraftDocument(actor, name, draft))?.document;
  if (!document) return null;
  const documents = [document, ...(named ? await namedBy(document) : [])];
  return writeArchive(new Map(documents.flatMap(placed)));
}

async function published(name: DocumentName): Promise<LibraryDocument | null> {
  const stored = await findDocument(name.kind, name.slug);
  return stored && { ...name, files: parseStoredFiles(stored.files) };
}

async function namedBy({ kind, files }: LibraryDocument): Promise<readonly LibraryDocument[]> {
  const parsed = kind === "path" ? parsePath(files["path.yaml"] ?? "") : null;
  if (!parsed?.ok) return [];
  const { lessons, roleplays } = namedDocuments(parsed.path);
  const rows = await listDocumentFiles();
  return rows
    .filter(
      (row) =>
        (row.kind === "lesson" && lessons.has(row.slug)) ||
        (row.kind === "roleplay" && roleplays.has(row.slug)) ||
        row.kind === "glossary",
    )
    .map((row) => ({ kind: row.kind, slug: row.slug, files: parseStoredFiles(row.files) }));
}

const placed = (document: LibraryDocument) =>
  Object.entries(document.files).map(
    ([file, text]) => [contentPath(document, file), text] as const,
  );
