import { createHash } from "node:crypto";
import { storedFiles } from "~/platform/library/stored-files.server";
import type { DraftDocument } from "./draft-document.server";

/** Names exactly what an author looked at: the draft's text and what it would replace. */
export function seenToken({ document, draft, published }: DraftDocument): string {
  return createHash("sha256")
    .update(JSON.stringify([draft, storedFiles(document.files), published?.version ?? null]))
    .digest("hex");
}
