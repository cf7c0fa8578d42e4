import type { Problem } from "../problem";
import type { MultipleQuestion, ScenarioQuestion, SingleQuestion } from "../question";

/** Exactly one option of a single question is right. */
export function singleProblems(question: SingleQuestion): readonly Problem[] {
  const right = question.options.filter((option) => option.right).length;
  if (right === 1) return [];
  const message =
    right === 0
      ? {
          sr: "Nijedna opcija nije označena kao tačna. Dodajte „right: true“ uz jednu.",
          en: "No option is marked as right. Add “right: true” to one of them.",
        }
      : {
          sr: `Tačnih opcija ima ${right}, a treba da bude jedna. Za više tačnih napišite „type: multiple“.`,
          en: `${right} options are right, but there should be one. For several write “type: multiple”.`,
        };
  return [{ path: ["options"], message }];
}

/** A multiple question has something to tick and something to leave. */
export function multipleProblems(question: MultipleQuestion): readonly Problem[] {
  if (!question.options.some((option) => option.right)) {
    const message = {
      sr: "Nijedna opcija nije označena kao tačna. Dodajte „right: true“ bar jednoj.",
      en: "No option is marked as right. Add “right: true” to at least one.",
    };
    return [{ path: ["options"], message }];
  }
  if (question.options.every((option) => option.right)) {
    const message = {
      sr: "Sve opcije su tačne, pa bi označavanje svega bilo tačno. Dodajte bar jednu netačnu.",
      en: "Every option is right, so ticking everything would be right. Add at least one wrong one.",
    };
    return [{ path: ["options"], message }];
  }
  return [];
}

/** Exactly one option of a scenario earns full credit. */
export function scenarioProblems(question: ScenarioQuestion): readonly Problem[] {
  const full = question.options.filter((option) => option.credit === 100).length;
  if (full === 1) return [];
  const message = {
    sr: `Tačno jedna opcija treba da ima „credit: 100“; sada ih je ${full}.`,
    en: `Exactly one option should have “credit: 100”; now ${full} do.`,
  };
  return [{ path: ["options"], message }];
}
