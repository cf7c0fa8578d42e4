import { commit } from "~db/commit.server";
import { closeDraft, findDraft, shareDraft } from "~db/queries/drafts.server";
import type { DocumentName } from "~/domain/library/document";

export type DraftIntent = "share" | "unshare" | "discard";

/**
 * Shows a draft to the other authors, hides it again, or discards it: what was written stays in the
 * database. Only its owner may. False when there is no such open draft of theirs.
 */
export async function settleDraft(
  actor: string,
  { kind, slug, draft }: DocumentName & { readonly draft: string },
  intent: DraftIntent,
  at: number,
): Promise<boolean> {
  const found = await findDraft(actor, draft);
  const own = found?.owner === actor && found.kind === kind && found.slug === slug;
  if (!own || found.closedAt !== null) return false;
  const statement =
    intent === "discard"
      ? closeDraft(draft, "discarded", at)
      : shareDraft(draft, intent === "share");
  return (await commit([statement])) === "committed";
}
