import type { LessonOutline } from "~/domain/lesson/outline";
import type { Question } from "~/domain/quiz/question";
import { LOCALES, type Locale } from "~/domain/text";

/** The languages in which a title, an objective or a question of a lesson has no words. */
export function incompleteLanguages(
  { title, description, objectives, parts, remedial }: LessonOutline,
  questions: readonly Pick<Question, "stem">[],
): readonly Locale[] {
  const texts = [
    title,
    description,
    ...objectives.map(({ text }) => text),
    ...[...parts, ...remedial].map((part) => part.title),
    ...questions.map(({ stem }) => stem),
  ];
  return LOCALES.filter((locale) => texts.some((text) => text[locale].trim() === ""));
}
