import type { CompiledLesson } from "~/domain/lesson/block";
import { promptsIn } from "~/domain/lesson/edit/prompt";
import { placeAt } from "~/domain/lesson/source";
import type { Question } from "~/domain/quiz/question";
import type { QuestionFile } from "~/domain/quiz/schema";
import type { Locale } from "~/domain/text";
import { checkLesson } from "~/platform/content/check-lesson.server";
import type { ContentFile } from "~/platform/content/read-content.server";
import { ContentReport } from "~/platform/content/report";
import { readGlossary } from "~/platform/library/library-state.server";
import { mediaCatalogue } from "~/platform/media/media-catalogue.server";
import { islandViews } from "../island-views";
import { makeSheet } from "../make-sheet";
import { compileKept } from "./compile-kept.server";
import {
  LESSON_FILES,
  type LessonFile,
  type PreviewAnswer,
  type PreviewProblem,
  type PreviewView,
} from "./preview-answer";

interface PreviewInput {
  readonly slug: string;
  readonly language: Locale;
  /** 0-based; out of range shows the nearest part. */
  readonly part: number;
  readonly files: Readonly<Record<LessonFile, string>>;
}

/** A lesson that is being written, as its learner would see it, and all that is to be mended. */
export async function previewDraft(input: PreviewInput): Promise<PreviewAnswer> {
  const { slug, files, language } = input;
  const report = new ContentReport();
  const [glossary, media] = await Promise.all([readGlossary(), mediaCatalogue()]);
  const file = (name: LessonFile): ContentFile => ({ file: name, text: files[name] });
  const checked = await checkLesson(
    {
      slug,
      folder: "",
      sr: file("sr.mdx"),
      en: file("en.mdx"),
      questions: file("questions.yaml"),
    },
    { compile: compileKept, glossary, media, report },
  );
  const lesson = checked[language]?.lesson;
  return {
    view: lesson ? viewOf(lesson, checked.questions, input) : null,
    problems: LESSON_FILES.flatMap((name) => problemsOf(name, files[name], report)),
  };
}

function problemsOf(
  file: LessonFile,
  text: string,
  report: ContentReport,
): readonly PreviewProblem[] {
  const found = report.files().find((one) => one.file === file)?.problems ?? [];
  const prompts = new Set(promptsIn(text).map(({ from }) => placeKey(placeAt(text, from))));
  return found.map(({ line, column, message }) => {
    const severity = prompts.has(placeKey({ line, column })) ? "todo" : "error";
    return { file, line, column, message, severity };
  });
}

const placeKey = ({ line, column }: { readonly line: number; readonly column: number }) =>
  `${line}:${column}`;

function viewOf(
  { title, parts }: CompiledLesson,
  questions: QuestionFile | null,
  { slug, language, part }: PreviewInput,
): PreviewView {
  const shown = Math.min(Math.max(0, part), parts.length - 1);
  const blocks = parts[shown]?.blocks ?? [];
  const known = questions?.questions ?? [];
  const ids = new Set(blocks.flatMap((block) => (block.kind === "island" ? [block.id] : [])));
  const sheet = (question: Question) =>
    makeSheet(`${slug}/${question.id}`, question, questions?.objectives ?? [], language);
  return {
    language,
    title,
    parts: parts.map((one) => ({ title: one.title, minutes: one.minutes })),
    part: shown,
    blocks,
    islands: islandViews(blocks, known, language),
    keys: Object.fromEntries(
      known.filter(({ id }) => ids.has(id)).map((question) => [question.id, sheet(question)]),
    ),
    minutes: parts.reduce((sum, { remedies, minutes }) => sum + (remedies ? 0 : minutes), 0),
  };
}
