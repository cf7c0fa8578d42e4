import type { LessonOutline } from "~/domain/lesson/outline";
import type { Question } from "~/domain/quiz/question";
import type { Locale } from "~/domain/text";
import { questionKey } from "./question-key";
import type { QuestionSheet } from "./question-sheet";

/** A question with its key for its author, in one language. */
export function makeSheet(
  id: string,
  question: Question,
  objectives: LessonOutline["objectives"],
  locale: Locale,
): QuestionSheet {
  const { type, family, critical, use, stem } = question;
  const objective = objectives.find((one) => one.id === question.objective);
  return {
    id,
    type,
    objective: { id: question.objective, text: objective?.text[locale] ?? question.objective },
    family: family === question.id ? null : family,
    critical,
    uses: use,
    case: question.type === "scenario" ? question.case[locale] : null,
    stem: stem[locale],
    key: questionKey(question, locale),
  };
}
