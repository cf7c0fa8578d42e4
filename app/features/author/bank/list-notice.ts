const LIST_NOTICES = ["saved", "missing", "incomplete", "too-many"] as const;

/** What happened just before a lesson's questions are shown. */
export type ListNotice = (typeof LIST_NOTICES)[number];

export const asListNotice = (value: string | null): ListNotice | null =>
  LIST_NOTICES.find((notice) => notice === value) ?? null;
