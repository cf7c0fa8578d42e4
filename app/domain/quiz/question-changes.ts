import { canonical } from "~/domain/canonical";
import type { Question } from "./question";

/** What became of a question between two versions of a lesson. */
export interface QuestionChange {
  readonly id: string;
  /** `key`: what counts as right is another; `changed`: only words, uses or objective are. */
  readonly kind: "added" | "removed" | "changed" | "key";
  /** As it is now; of a removed question as it was. */
  readonly question: Question;
}

/** The differences between two versions of a lesson's questions, in the order of the newer. */
export function questionChanges(
  before: readonly Question[],
  after: readonly Question[],
): readonly QuestionChange[] {
  const earlier = new Map(before.map((question) => [question.id, question]));
  const now = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((question): QuestionChange[] => {
      const { id } = question;
      const old = earlier.get(id);
      if (!old) return [{ id, kind: "added", question }];
      if (JSON.stringify(keyOf(old)) !== JSON.stringify(keyOf(question)))
        return [{ id, kind: "key", question }];
      return canonical(old) === canonical(question) ? [] : [{ id, kind: "changed", question }];
    }),
    ...before.flatMap((question): QuestionChange[] =>
      now.has(question.id) ? [] : [{ id: question.id, kind: "removed", question }],
    ),
  ];
}

/** What decides about right and wrong, and nothing else. */
function keyOf(question: Question): unknown {
  switch (question.type) {
    case "single":
    case "multiple":
      return [question.type, sorted(question.options.map(({ id, right }) => [id, right]))];
    case "scenario":
      return [question.type, sorted(question.options.map(({ id, credit }) => [id, credit]))];
    case "numeric":
      return [question.type, question.answer.value, question.answer.tolerance];
    case "ordering":
      return [question.type, question.items.map(({ id }) => id)];
    case "matching":
      return [question.type, sorted(Object.entries(question.pairs))];
  }
}

const sorted = (pairs: readonly (readonly unknown[])[]) =>
  pairs.map((pair) => JSON.stringify(pair)).sort();
