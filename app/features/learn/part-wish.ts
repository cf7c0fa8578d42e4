/** Which part: a 1-based number, `all`, or null for where the learner left. */
export type PartWish = number | "all" | null;

/** The part an address names; anything else means where the learner left. */
export function readPartWish(query: string | null): PartWish {
  if (query === "all") return "all";
  return query !== null && /^[1-9]\d?$/.test(query) ? Number(query) : null;
}
