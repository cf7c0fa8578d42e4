import { v7 as uuid } from "uuid";
import { commit } from "~db/commit.server";
import { hasOpenDraft, insertDraft, insertDraftFile } from "~db/queries/drafts.server";
import { findDocument } from "~db/queries/library.server";
import { isSlug, type LibraryDocument } from "~/domain/library/document";

export type CreateOutcome =
  | { readonly kind: "created"; readonly draft: string }
  /** Somebody has, or had, a document of that name. */
  | { readonly kind: "taken" }
  | { readonly kind: "bad-slug" };

/** Begins a new document as a draft of its author's, with the texts it opens with. */
export async function createDocument(
  actor: string,
  { kind, slug, files }: LibraryDocument,
  at: number,
): Promise<CreateOutcome> {
  if (!isSlug(slug)) return { kind: "bad-slug" };
  const [stored, drafted] = await Promise.all([findDocument(kind, slug), hasOpenDraft(kind, slug)]);
  if (stored || drafted) return { kind: "taken" };
  const draft = uuid();
  const row = { id: draft, kind, slug, owner: actor, shared: false, base: null };
  const outcome = await commit([
    insertDraft({ ...row, createdAt: at, touchedAt: at }),
    ...Object.entries(files).map(([file, text]) =>
      insertDraftFile({ draft, file, revision: 1, text, author: actor, at }),
    ),
  ]);
  return outcome === "committed" ? { kind: "created", draft } : { kind: "taken" };
}
