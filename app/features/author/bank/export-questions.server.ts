import { listLessons } from "~db/queries/content.server";
import { readBook } from "~/domain/quiz/edit/question-book.schema";
import { draftFrom } from "~/domain/quiz/edit/loose-draft";
import type { ExchangeFormat } from "~/domain/quiz/exchange/imported";
import { questionTable, type LessonDraft } from "~/domain/quiz/exchange/write-csv";
import { writeGift } from "~/domain/quiz/exchange/write-gift";
import type { Locale } from "~/domain/text";
import { tableFile } from "~/platform/exchange/table-file.server";
import { questionPool } from "~/platform/library/question-pool.server";
import { QUESTION_USES } from "../question-use";
import { openQuestions } from "./draft-seam.server";

interface ExportInput {
  readonly format: ExchangeFormat;
  /** Language of GIFT; of CSV what separates its columns. */
  readonly language: Locale;
  /** Null: every published lesson. */
  readonly lesson: string | null;
}

/** Questions as a file: of one lesson as its author works on it, or of all as published. */
export async function exportQuestions(
  actor: string,
  { format, language, lesson }: ExportInput,
): Promise<{ readonly text: string; readonly name: string } | null> {
  const drafts = lesson === null ? await published() : await ofLesson(actor, lesson);
  if (drafts === null) return null;
  const name = lesson === null ? "questions" : `questions-${lesson}`;
  return format === "csv"
    ? { text: tableFile(questionTable(drafts), language), name: `${name}.csv` }
    : { text: writeGift(drafts, language).text, name: `${name}-${language}.gift.txt` };
}

async function published(): Promise<LessonDraft[]> {
  const lessons = (await listLessons()).map(({ slug }) => slug);
  return (await questionPool(lessons, QUESTION_USES)).flatMap(({ lesson, question }) => {
    const draft = draftFrom(question);
    return draft ? [{ lesson, draft }] : [];
  });
}

async function ofLesson(actor: string, slug: string): Promise<LessonDraft[] | null> {
  const working = await openQuestions(actor, slug, null);
  const book = working && readBook(working.text, slug);
  if (!book) return null;
  return book.entries.flatMap(({ draft }) => (draft ? [{ lesson: slug, draft }] : []));
}
