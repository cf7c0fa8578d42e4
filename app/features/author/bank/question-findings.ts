import type { BookEntry, QuestionBook } from "~/domain/quiz/edit/question-book.schema";
import { writingFindings } from "~/domain/quiz/writing/check";
import type { WritingFinding } from "~/domain/quiz/writing/finding";

/** The finished questions of a book. */
export const finishedQuestions = (book: Pick<QuestionBook, "entries">) =>
  book.entries.flatMap(({ question }) => (question === null ? [] : [question]));

/** Advice on one entry; none while it is unfinished. */
export function adviceOn(entry: BookEntry, book: QuestionBook): readonly WritingFinding[] {
  return entry.question === null ? [] : writingFindings(entry.question, finishedQuestions(book));
}
