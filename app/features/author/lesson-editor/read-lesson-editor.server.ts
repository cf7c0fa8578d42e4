import { listMedia, type MediaRow } from "~db/queries/media.server";
import type { Glossary } from "~/domain/lesson/glossary";
import { parseQuestions } from "~/domain/quiz/schema";
import type { Locale } from "~/domain/text";
import { readGlossary } from "~/platform/library/library-state.server";
import { readWorkingCopy } from "../read-working-copy.server";
import { certifies } from "../question-use";
import type { BlockChoices, LessonEditorView } from "./editor-view";

interface EditorInput {
  readonly slug: string;
  readonly draft: string | null;
  readonly language: Locale;
  readonly passage: LessonEditorView["passage"];
  readonly at: number;
}

/** A lesson as its author works on it; null when there is none of that name for them. */
export async function readLessonEditor(
  actor: string,
  { slug, draft, language, passage, at }: EditorInput,
): Promise<LessonEditorView | null> {
  const [copy, glossary, media] = await Promise.all([
    readWorkingCopy(actor, "lesson", slug, draft, at),
    readGlossary(),
    listMedia(),
  ]);
  if (!copy) return null;
  return {
    slug,
    person: actor,
    language,
    published: copy.published,
    draft: copy.draft,
    files: copy.files,
    editing: copy.editing,
    others: copy.others,
    passage,
    choices: {
      ...choicesOf(copy.files["questions.yaml"]?.text ?? "", slug, glossary),
      media: media.filter(({ retiredAt }) => retiredAt === null).map(mediumChoice),
    },
  };
}

const mediumChoice = ({ slug, kind, altSr, altEn }: MediaRow) => ({
  slug,
  kind,
  words: { sr: altSr, en: altEn },
});

function choicesOf(
  questionsText: string,
  slug: string,
  glossary: Glossary,
): Omit<BlockChoices, "media"> {
  const parsed = parseQuestions(questionsText, slug);
  const file = parsed.ok ? parsed.file : { questions: [], objectives: [] };
  return {
    questions: file.questions
      .filter((question) => !certifies(question))
      .map(({ id, stem, use }) => ({ id, stem, use: use.includes("pre") ? "pre" : "practice" })),
    objectives: file.objectives,
    terms: Object.entries(glossary).map(([id, { term }]) => ({ id, term })),
  };
}
