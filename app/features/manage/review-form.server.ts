import { CRITERIA, SCORES } from "~/domain/path/rubric";

/** What a reviewer chose and wrote, by criterion; null where nothing was chosen. */
export function readMarks(form: FormData): {
  readonly scores: readonly (number | null)[];
  readonly comments: readonly string[];
} {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    scores: CRITERIA.map(
      (criterion) => SCORES.find((score) => text(`score-${criterion}`) === String(score)) ?? null,
    ),
    comments: CRITERIA.map((criterion) => text(`comment-${criterion}`).slice(0, 2_000)),
  };
}
