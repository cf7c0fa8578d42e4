import { listDraftFiles, listDraftsOf, listPresent } from "~db/queries/drafts.server";
import { findDocument } from "~db/queries/library.server";
import { filesOf, type DocumentKind } from "~/domain/library/document";
import type { WorkingCopy } from "~/domain/library/working-copy";
import { parseStoredFiles } from "~/platform/library/stored-files.server";

/** Who saved within this time (ms) is at work on the draft; an editor saves with every pause. */
const PRESENT = 90_000;

/**
 * A document as an author works on it: the chosen draft, else their own, else the newest that is
 * shared, over what is published. Null when there is neither; drafts that the author may not see
 * do not exist.
 */
export async function readWorkingCopy(
  actor: string,
  kind: DocumentKind,
  slug: string,
  chosen: string | null,
  at: number,
): Promise<WorkingCopy | null> {
  const [stored, drafts] = await Promise.all([
    findDocument(kind, slug),
    listDraftsOf(actor, kind, slug),
  ]);
  const draft = drafts.find(({ id }) => id === chosen) ?? drafts[0] ?? null;
  if (!stored && !draft) return null;
  const [rows, editing] = draft
    ? await Promise.all([listDraftFiles(draft.id), listPresent(draft.id, actor, at - PRESENT)])
    : [[], []];
  const published = stored ? parseStoredFiles(stored.files) : {};
  const saved = new Map(rows.map(({ file, text, revision }) => [file, { text, revision }]));
  return {
    kind,
    slug,
    published: stored && { version: stored.version, at: stored.publishedAt },
    withdrawn: typeof stored?.withdrawnAt === "number",
    draft: draft && {
      id: draft.id,
      ownerName: draft.ownerName,
      mine: draft.owner === actor,
      shared: draft.shared,
      stale: draft.base !== (stored?.version ?? null),
      touchedAt: draft.touchedAt,
    },
    files: Object.fromEntries(
      filesOf(kind).map((name) => [
        name,
        saved.get(name) ?? { text: published[name] ?? "", revision: 0 },
      ]),
    ),
    editing,
    others: drafts
      .filter(({ id }) => id !== draft?.id)
      .map(({ id, ownerName, touchedAt }) => ({ draft: id, ownerName, at: touchedAt })),
  };
}
