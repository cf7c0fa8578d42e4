import type { DocumentName } from "~/domain/library/document";
import { documentUses } from "~/domain/library/document-uses";
import type { Text } from "~/domain/text";
import { readLibraryState } from "./library-state.server";

/** Titles of the published paths that name a document. */
export async function usedBy(name: DocumentName): Promise<readonly Text[]> {
  const { paths } = await readLibraryState();
  return [...paths.values()].flatMap(({ path }) =>
    documentUses(path).some(({ kind, slug }) => kind === name.kind && slug === name.slug)
      ? [path.title]
      : [],
  );
}
