import type { ContentItem } from "./content-name";

/** Where one document or medium stands between the content folder and the library; versions are hashes. */
export interface Meeting extends ContentItem {
  /** Version in the files; null: not there. */
  readonly file: string | null;
  /** Published version; null: not there. */
  readonly published: string | null;
  /** The version on which both last agreed; null: never. */
  readonly agreed: string | null;
}

/**
 * `same`: nothing to do. `take`: only the file changed. `keep`: only the library did, or the
 * document lives there alone. `conflict`: both changed, and neither may be overwritten.
 */
export type Reconciled = "same" | "take" | "keep" | "conflict";

/** What an import does with one document. */
export function reconcile({ file, published, agreed }: Meeting): Reconciled {
  if (file === published) return "same";
  if (file === null) return "keep";
  if (published === null || published === agreed) return "take";
  return file === agreed ? "keep" : "conflict";
}

/**
 * The same after somebody decided. `same` for what is kept by decision: from now on the library
 * alone has moved on.
 */
export function decided(what: Reconciled, take: boolean, keep: boolean): Reconciled {
  if (take && what !== "same") return "take";
  return keep && what !== "keep" ? "same" : what;
}
