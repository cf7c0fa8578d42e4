/** How a document stands for one author: drafts that they may not see do not count. */
export const DOCUMENT_STATUSES = ["draft", "published", "changed", "withdrawn"] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

interface Standing {
  readonly isPublished: boolean;
  readonly isWithdrawn: boolean;
  /** Whether there is an open draft that the author may see. */
  readonly isDrafted: boolean;
}

/** `changed`: published, and somebody works on what comes next. Withdrawn is said before all else. */
export function documentStatus({ isPublished, isWithdrawn, isDrafted }: Standing): DocumentStatus {
  if (isWithdrawn) return "withdrawn";
  if (!isPublished) return "draft";
  return isDrafted ? "changed" : "published";
}
