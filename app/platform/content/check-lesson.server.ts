import { join } from "node:path";
import {
  languageFindings,
  measureFindings,
  objectiveFindings,
  questionFindings,
  type LessonText,
} from "~/domain/lesson/agreement";
import { balanceFindings } from "~/domain/lesson/balance-findings";
import { CONTENT_MESSAGES as SAY } from "~/domain/lesson/content-messages";
import { promptFindings } from "~/domain/lesson/edit/prompt";
import type { Glossary } from "~/domain/lesson/glossary";
import type { MediaCatalogue } from "~/domain/media/catalogue";
import { problemText } from "~/domain/lesson/problem";
import type { LessonForm } from "~/domain/lesson/structure";
import type { QuestionFile } from "~/domain/quiz/schema";
import { LOCALES, type Locale } from "~/domain/text";
import { readQuestionsOnce } from "~/platform/content/known-questions";
import type { ContentFile, LessonFiles } from "~/platform/content/read-content.server";
import type { ContentReport } from "~/platform/content/report";
import type { LessonCompiler } from "~/platform/mdx/compile-lesson.server";

/** What checking needs besides the files. */
export interface CheckContext {
  readonly compile: LessonCompiler["compile"];
  readonly glossary: Glossary;
  readonly media: MediaCatalogue;
  readonly report: ContentReport;
}

/** What of a lesson could be read; `null` where something is to be mended first. */
export interface CheckedLesson {
  readonly slug: string;
  readonly sr: LessonText | null;
  readonly en: LessonText | null;
  readonly questions: QuestionFile | null;
}

/** Checks one lesson's folder: both languages, the questions, and that they fit each other. */
export async function checkLesson(
  lesson: LessonFiles,
  context: CheckContext,
): Promise<CheckedLesson> {
  const { report } = context;
  const expected = { "sr.mdx": lesson.sr, "en.mdx": lesson.en, "questions.yaml": lesson.questions };
  for (const [name, file] of Object.entries(expected)) {
    if (!file) report.addWhole(join(lesson.folder, name), SAY.missingFile(name));
  }
  const sr = lesson.sr && (await checkText(lesson.sr, "sr", "lesson", context));
  const en = lesson.en && (await checkText(lesson.en, "en", "lesson", context));
  const questions = lesson.questions && checkQuestions(lesson.questions, lesson.slug, report);
  const checked = { slug: lesson.slug, sr, en, questions };
  for (const each of [lesson.sr, lesson.en, lesson.questions])
    if (each?.text) report.add(each.file, promptFindings(each.text));
  checkTogether(lesson, checked, report);
  return checked;
}

/** Compiles one text; null when it has problems, which are then in the report. */
export async function checkText(
  { file, text }: ContentFile,
  locale: Locale,
  form: LessonForm,
  { compile, glossary, media, report }: CheckContext,
): Promise<LessonText | null> {
  if (text === null) {
    report.addWhole(file, SAY.notUtf8);
    return null;
  }
  const result = await compile(text, { locale, glossary, media, form });
  if (result.kind === "compiled") {
    report.add(file);
    return { text, lesson: result.lesson };
  }
  report.add(
    file,
    result.problems.map((each) => ({
      line: each.line,
      column: each.column,
      message: problemText(each),
    })),
  );
  return null;
}

function checkQuestions(
  { file, text }: ContentFile,
  slug: string,
  report: ContentReport,
): QuestionFile | null {
  if (text === null) {
    report.addWhole(file, SAY.notUtf8);
    return null;
  }
  const parsed = readQuestionsOnce(text, slug);
  if (!parsed.ok) {
    report.add(file, parsed.problems);
    return null;
  }
  report.add(file, measureFindings(text, parsed.file));
  report.add(file, balanceFindings(text, parsed.file));
  return parsed.file;
}

function checkTogether(files: LessonFiles, lesson: CheckedLesson, report: ContentReport): void {
  const { sr, en, questions } = lesson;
  if (sr && en && files.en) report.add(files.en.file, languageFindings(sr, en));
  if (!questions) return;
  for (const locale of LOCALES) {
    const [text, file] = [lesson[locale], files[locale]?.file];
    if (!text || file === undefined) continue;
    report.add(file, questionFindings(text, questions));
    report.add(file, objectiveFindings(text, questions));
  }
}
