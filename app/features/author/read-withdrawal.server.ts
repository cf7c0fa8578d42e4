import { v7 as uuid } from "uuid";
import { findDocument } from "~db/queries/library.server";
import { countEnrolled } from "~db/queries/progress.server";
import type { DocumentName } from "~/domain/library/document";
import { usedBy } from "~/platform/library/used-by.server";
import type { WithdrawView } from "./document-view";

/** What withdrawing a document would mean, or null when nothing of that name is published. */
export async function readWithdrawal(name: DocumentName): Promise<WithdrawView | null> {
  const { kind, slug } = name;
  const stored = await findDocument(kind, slug);
  if (!stored || kind === "glossary") return null;
  return {
    kind,
    slug,
    title: { sr: stored.titleSr, en: stored.titleEn },
    withdrawn: stored.withdrawnAt !== null,
    usedBy: await usedBy(name),
    underWay: kind === "path" ? await countEnrolled(slug) : 0,
    command: uuid(),
  };
}
