import { hasOpenDraft, listDraftFiles, listDraftsOf } from "~db/queries/drafts.server";
import { findDocument } from "~db/queries/library.server";
import type { DocumentFiles, DocumentName } from "~/domain/library/document";
import { parseStoredFiles } from "~/platform/library/stored-files.server";

/** What a document that an author sends would meet. */
export interface UploadTarget {
  readonly published: { readonly version: string; readonly files: DocumentFiles } | null;
  /** The author's own open draft, with the newest revision of each file that it has. */
  readonly draft: {
    readonly id: string;
    readonly files: ReadonlyMap<string, { readonly text: string; readonly revision: number }>;
  } | null;
  /** Somebody else begins a document of this name, which nobody has published. */
  readonly taken: boolean;
}

export async function readUploadTarget(
  actor: string,
  { kind, slug }: DocumentName,
): Promise<UploadTarget> {
  const [stored, drafts, open] = await Promise.all([
    findDocument(kind, slug),
    listDraftsOf(actor, kind, slug),
    hasOpenDraft(kind, slug),
  ]);
  const own = drafts.find(({ owner }) => owner === actor);
  const rows = own ? await listDraftFiles(own.id) : [];
  return {
    published: stored && { version: stored.version, files: parseStoredFiles(stored.files) },
    draft: own ? { id: own.id, files: new Map(rows.map(({ file, ...row }) => [file, row])) } : null,
    taken: !stored && !own && open,
  };
}

/** The document as the author has it now: their draft over what is published. */
export function filesNow({ published, draft }: UploadTarget): DocumentFiles {
  const drafted = [...(draft?.files ?? [])].map(([file, { text }]) => [file, text] as const);
  return { ...published?.files, ...Object.fromEntries(drafted) };
}
