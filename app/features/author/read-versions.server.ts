import { listAsides, listDraftsOf } from "~db/queries/drafts.server";
import { findDocument, findDocumentVersion, listPublications } from "~db/queries/library.server";
import type { DocumentFiles, DocumentName } from "~/domain/library/document";
import { parseStoredFiles } from "~/platform/library/stored-files.server";
import { textDifference } from "~/platform/library/text-difference";
import type { HistoryEntry, VersionsView } from "./document-view";
import type { FileDifference } from "./publication-view";

/** Numbers of the two publications to hold against each other. */
interface Comparison {
  readonly from: number;
  readonly to: number;
}

/** What was published under a name, and the drafts over it. Null when there is neither. */
export async function readVersions(
  actor: string,
  { kind, slug }: DocumentName,
  comparison: Comparison | null,
): Promise<VersionsView | null> {
  const [stored, history, drafts] = await Promise.all([
    findDocument(kind, slug),
    listPublications(kind, slug),
    listDraftsOf(actor, kind, slug),
  ]);
  const [draft] = drafts;
  if (!stored && !draft) return null;
  return {
    kind,
    slug,
    title: { sr: stored?.titleSr ?? slug, en: stored?.titleEn ?? slug },
    current: stored?.version ?? null,
    withdrawn: typeof stored?.withdrawnAt === "number",
    history,
    compared: comparison && (await compare({ kind, slug }, history, comparison)),
    draft: draft
      ? {
          id: draft.id,
          ownerName: draft.ownerName,
          mine: draft.owner === actor,
          shared: draft.shared,
          touchedAt: draft.touchedAt,
          asides: await listAsides(draft.id),
        }
      : null,
  };
}

async function compare(
  name: DocumentName,
  history: readonly HistoryEntry[],
  { from, to }: Comparison,
): Promise<VersionsView["compared"]> {
  const [before, after] = await Promise.all(
    [from, to].map((number) => filesAt(name, history, number)),
  );
  if (!before || !after) return null;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const differences = names.flatMap((file): FileDifference[] => {
    const hunks = textDifference(before[file] ?? "", after[file] ?? "");
    return hunks?.length === 0 ? [] : [{ file, hunks }];
  });
  return { from, to, differences };
}

async function filesAt(
  { kind, slug }: DocumentName,
  history: readonly HistoryEntry[],
  number: number,
): Promise<DocumentFiles | null> {
  const entry = history.find((one) => one.number === number);
  const files = entry && (await findDocumentVersion(kind, slug, entry.version));
  return files ? parseStoredFiles(files) : null;
}
