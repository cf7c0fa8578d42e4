import type { Problem } from "../problem";
import type { NumericQuestion } from "../question";
import { decimalFrom, isWithin } from "./decimal";

/** A known mistake must not be a right answer at the same time. */
export function numericProblems(question: NumericQuestion): readonly Problem[] {
  const target = decimalFrom(question.answer.value);
  const tolerance = decimalFrom(question.answer.tolerance);
  return question.mistakes.flatMap((mistake, index) =>
    isWithin(decimalFrom(mistake.value), target, tolerance)
      ? [
          {
            path: ["mistakes", index, "value"],
            message: {
              sr: `Vrednost ${mistake.value} je u granicama tačnog odgovora, pa ne može biti greška.`,
              en: `${mistake.value} lies within the right answer, so it cannot be a mistake.`,
            },
          },
        ]
      : [],
  );
}
