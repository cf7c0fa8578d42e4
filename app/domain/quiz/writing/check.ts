import type { Question } from "../question";
import { explanations } from "./explanation";
import { fewParallel } from "./family";
import type { WritingFinding } from "./finding";
import { languages } from "./language";
import { doubleNegation, unmarkedNegation } from "./negation";
import { catchAlls, clueWords, longestKey, unevenGrammar, unevenLength } from "./options";
import { caseLength, longStem, noQuestion } from "./stem";

const CHECKS = [
  noQuestion,
  longStem,
  caseLength,
  unmarkedNegation,
  doubleNegation,
  longestKey,
  catchAlls,
  unevenLength,
  unevenGrammar,
  clueWords,
  explanations,
  languages,
] as const;

/**
 * What the rules of good questions (Haladyna-type, our selection) say of a question among those of
 * its lesson, in both languages. Advice: heuristics on letters and words, which a writer may
 * overrule; what makes a question wrong is told by its schema.
 */
export function writingFindings(
  question: Question,
  lesson: readonly Question[],
): readonly WritingFinding[] {
  return [...CHECKS.flatMap((check) => check(question)), ...fewParallel(question, lesson)];
}
