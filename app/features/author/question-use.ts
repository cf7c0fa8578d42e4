import type { Question, QuestionUse } from "~/domain/quiz/question";

/** Every use of a question, in the order in which a lesson meets them. */
export const QUESTION_USES = [
  "pre",
  "practice",
  "review",
  "check",
  "testOut",
  "diagnostic",
  "remedial",
] as const satisfies readonly QuestionUse[];

const OPEN_USES: ReadonlySet<QuestionUse> = new Set(["pre", "practice", "review"]);

/** Whether a question certifies: its key stays with those who write content. */
export function certifies({ use }: Pick<Question, "use">): boolean {
  return use.some((one) => !OPEN_USES.has(one));
}

/** Reads a use from an address; null for anything else. */
export function asUse(value: string | null): QuestionUse | null {
  return QUESTION_USES.find((use) => use === value) ?? null;
}
