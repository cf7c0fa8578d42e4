import { commit } from "~db/commit.server";
import { listWithoutFacts } from "~db/queries/library-facts.server";
import { FACTS_READING } from "~/platform/library/document-facts.server";
import { factsStatement } from "~/platform/library/facts-statement.server";
import { parseStoredFiles } from "~/platform/library/stored-files.server";

/**
 * Reads anew what lists and the search know of documents, where it is missing or was read by older
 * rules. Answers how many there were.
 */
export async function fillFacts(): Promise<number> {
  const rows = await listWithoutFacts(FACTS_READING);
  if (rows.length === 0) return 0;
  await commit(
    rows.map(({ kind, slug, version, titleSr, titleEn, files }) =>
      factsStatement({ kind, slug, files: parseStoredFiles(files) }, version, {
        sr: titleSr,
        en: titleEn,
      }),
    ),
  );
  return rows.length;
}
