import { BLANK, creditShare, gradeOf, type Grade } from "../credit";
import type { Answer, MatchingQuestion } from "../question";

/** The right id that a pairing gives to a left id; only its own keys count. */
export function partner(pairs: Readonly<Record<string, string>>, left: string): string | null {
  return Object.hasOwn(pairs, left) ? (pairs[left] ?? null) : null;
}

/** How many left items belong to the right item that most of them belong to. */
function largestBin(question: MatchingQuestion): number {
  const targets = question.left.map((item) => partner(question.pairs, item.id));
  return Math.max(...question.right.map(({ id }) => targets.filter((to) => to === id).length), 0);
}

/**
 * (right pairs − m) ÷ (all pairs − m), never below zero, where m is the size of the largest bin:
 * what putting everything into one bin would get right. This is Goodman and Kruskal's lambda
 * ("Measures of Association for Cross Classifications", JASA 49, 1954), the share of errors
 * avoided beyond always naming the commonest class. With one-to-one pairs m is 1, which is what
 * random pairing gets right on average.
 */
export function gradeMatching(question: MatchingQuestion, answer: Answer | null): Grade {
  if (answer?.type !== "matching") return BLANK;
  const given = question.left.filter(({ id }) => partner(answer.pairs, id) !== null);
  if (given.length === 0) return BLANK;
  const right = given.filter(({ id }) => partner(answer.pairs, id) === partner(question.pairs, id));
  const free = largestBin(question);
  return gradeOf(creditShare(right.length - free, question.left.length - free));
}
