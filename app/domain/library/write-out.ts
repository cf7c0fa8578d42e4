import type { Meeting } from "./reconcile";

/**
 * `same`: the file says it already. `write`: nothing that only the file holds is lost. `differs`:
 * the file was changed on its own, and stays.
 */
export type WrittenOut = "same" | "write" | "differs";

/**
 * What an export does with one document. `known`: the file's version is one that the library keeps,
 * which may be replaced in a copy; in the folder that is imported only the agreed one may.
 */
export function writeOut(
  { file, published, agreed }: Meeting,
  { force, known }: { readonly force: boolean; readonly known: boolean },
): WrittenOut {
  if (file === published) return "same";
  return file === null || force || known || file === agreed ? "write" : "differs";
}
