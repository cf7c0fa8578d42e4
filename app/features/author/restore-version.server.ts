import { v7 as uuid } from "uuid";
import { commit, type Statement } from "~db/commit.server";
import {
  insertDraft,
  insertDraftFile,
  listDraftFiles,
  listDraftsOf,
  touchDraft,
} from "~db/queries/drafts.server";
import { findDocument, findDocumentVersion } from "~db/queries/library.server";
import type { DocumentName } from "~/domain/library/document";
import { AppError } from "~/platform/app-error";
import { parseStoredFiles } from "~/platform/library/stored-files.server";

/**
 * Brings an earlier version back as a draft: a new one, or further revisions of the author's own, so
 * that nothing they wrote is lost. Returns the draft, or null when there is no such version.
 */
export async function restoreVersion(
  actor: string,
  { kind, slug, version, at }: DocumentName & { readonly version: string; readonly at: number },
): Promise<string | null> {
  const [stored, json, drafts] = await Promise.all([
    findDocument(kind, slug),
    findDocumentVersion(kind, slug, version),
    listDraftsOf(actor, kind, slug),
  ]);
  if (!stored || json === null) return null;
  const own = drafts.find(({ owner }) => owner === actor);
  const draft = own?.id ?? uuid();
  const rows = own ? await listDraftFiles(own.id) : [];
  const revisions = new Map(rows.map(({ file, revision }) => [file, revision]));
  const files = Object.entries(parseStoredFiles(json)).map(([file, text]) =>
    insertDraftFile({
      draft,
      file,
      revision: (revisions.get(file) ?? 0) + 1,
      text,
      author: actor,
      at,
    }),
  );
  const begun: Statement = own
    ? touchDraft(draft, at)
    : insertDraft({
        id: draft,
        kind,
        slug,
        owner: actor,
        shared: false,
        base: stored.version,
        createdAt: at,
        touchedAt: at,
      });
  if ((await commit([begun, ...files])) === "conflict") throw new AppError("conflict");
  return draft;
}
