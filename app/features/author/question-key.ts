import { showDecimal, showMeasure } from "~/domain/quiz/numeric/show-decimal";
import type { MatchingQuestion, NumericQuestion, Question } from "~/domain/quiz/question";
import type { Locale } from "~/domain/text";
import type { QuestionKey } from "./question-sheet";

/** The key of a question with all explanations. For those who may author only. */
export function questionKey(question: Question, locale: Locale): QuestionKey {
  switch (question.type) {
    case "single":
    case "multiple":
      return {
        kind: "options",
        options: question.options.map(({ text, right, why }) => ({
          text: text[locale],
          credit: right ? 100 : 0,
          why: why[locale],
        })),
      };
    case "scenario":
      return {
        kind: "options",
        options: question.options.map(({ text, credit, why }) => ({
          text: text[locale],
          credit,
          why: why[locale],
        })),
      };
    case "numeric":
      return numericKey(question, locale);
    case "ordering":
      return {
        kind: "ordering",
        items: question.items.map(({ text }) => text[locale]),
        why: question.why[locale],
      };
    case "matching":
      return matchingKey(question, locale);
  }
}

function numericKey({ answer, mistakes, why }: NumericQuestion, locale: Locale): QuestionKey {
  const { value, tolerance, unit } = answer;
  return {
    kind: "numeric",
    expected: showMeasure(value, unit, locale),
    tolerance: Number(tolerance) === 0 ? null : showDecimal(tolerance, locale),
    mistakes: mistakes.map((mistake) => ({
      value: showMeasure(mistake.value, unit, locale),
      why: mistake.why[locale],
    })),
    why: why[locale],
  };
}

function matchingKey({ left, right, pairs }: MatchingQuestion, locale: Locale): QuestionKey {
  const texts = new Map(right.map(({ id, text }) => [id, text[locale]]));
  const used = new Set(Object.values(pairs));
  return {
    kind: "matching",
    rows: left.map(({ id, text, why }) => ({
      left: text[locale],
      right: texts.get(pairs[id] ?? "") ?? "",
      why: why[locale],
    })),
    unused: right.filter(({ id }) => !used.has(id)).map(({ text }) => text[locale]),
  };
}
