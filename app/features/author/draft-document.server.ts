import { findDraft, listDraftFiles } from "~db/queries/drafts.server";
import { findDocument } from "~db/queries/library.server";
import { filesOf, type DocumentName, type LibraryDocument } from "~/domain/library/document";
import { parseStoredFiles } from "~/platform/library/stored-files.server";

/** A draft as a whole document, with what it was read from. */
export interface DraftDocument {
  readonly document: LibraryDocument;
  readonly draft: string;
  /** The published version it began from. */
  readonly base: string | null;
  readonly published: { readonly version: string; readonly files: LibraryDocument["files"] } | null;
  /** Newest revision by file. */
  readonly revisions: Readonly<Record<string, number>>;
}

/** An open draft over what is published; null when this author sees none of that name. */
export async function readDraftDocument(
  actor: string,
  { kind, slug }: DocumentName,
  draft: string,
): Promise<DraftDocument | null> {
  const found = await findDraft(actor, draft);
  if (!found || found.kind !== kind || found.slug !== slug || found.closedAt !== null) return null;
  const [stored, rows] = await Promise.all([findDocument(kind, slug), listDraftFiles(draft)]);
  const published = stored && {
    version: stored.version,
    files: parseStoredFiles(stored.files),
  };
  const texts = new Map(rows.map(({ file, text }) => [file, text]));
  const files: Record<string, string> = {};
  for (const name of filesOf(kind)) files[name] = texts.get(name) ?? published?.files[name] ?? "";
  return {
    document: { kind, slug, files },
    draft,
    base: found.base,
    published,
    revisions: Object.fromEntries(rows.map(({ file, revision }) => [file, revision])),
  };
}
