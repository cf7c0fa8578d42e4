import { v7 as uuid } from "uuid";
import type { QuestionDraft } from "~/domain/quiz/edit/draft";
import { blankDraft } from "~/domain/quiz/edit/draft-rows";
import { readBook, type QuestionBook } from "~/domain/quiz/edit/question-book.schema";
import type { QuestionType } from "~/domain/quiz/question";
import { openQuestions } from "./draft-seam.server";
import { fingerprint } from "./fingerprint.server";
import type { QuestionEditor } from "./question-editor";
import { adviceOn } from "./question-findings";
import type { WorkingQuestions } from "./working-questions";

/** Which question is opened: one of the file by its id, or a new one. */
export type OpenedQuestion =
  { readonly id: string } | { readonly type: QuestionType; readonly objective: string | null };

/** A question of the working copy in its form, or a new one; null when there is none. */
export async function readQuestion(
  actor: string,
  slug: string,
  draft: string | null,
  opened: OpenedQuestion,
): Promise<QuestionEditor | null> {
  const working = await openQuestions(actor, slug, draft);
  const book = working && readBook(working.text, slug);
  if (!working || !book) return null;
  if ("type" in opened) {
    const known = book.objectives.find(({ id }) => id === opened.objective);
    const objective = known?.id ?? (book.objectives.length === 1 ? book.objectives[0]?.id : "");
    return editor(working, book, { id: null, draft: blankDraft(opened.type, objective) });
  }
  const entry = book.entries.find((one) => one.draft?.id === opened.id);
  if (!entry?.draft) return null;
  return {
    ...editor(working, book, { id: opened.id, draft: entry.draft }),
    problems: entry.problems,
    advice: adviceOn(entry, book),
    whole: entry.problems.length === 0,
  };
}

/** What an editor had open when its form was sent. */
interface Written {
  readonly id: string | null;
  readonly base: string;
  readonly draft: QuestionDraft;
}

/**
 * A form shown again with everything that was written in it, whatever became of the draft or of
 * the question meanwhile. Null when there is no such lesson.
 */
export async function reopenQuestion(
  actor: string,
  slug: string,
  draftId: string | null,
  written: Written,
): Promise<QuestionEditor | null> {
  const named = await openQuestions(actor, slug, draftId);
  const working = named ?? (await openQuestions(actor, slug, null));
  if (!working) return null;
  const empty: QuestionBook = { objectives: [], entries: [], problems: [] };
  const book = readBook(working.text, slug) ?? empty;
  return { ...editor(working, book, written), base: written.base };
}

function editor(
  { text: _, ...working }: WorkingQuestions,
  book: QuestionBook,
  { id, draft }: { readonly id: string | null; readonly draft: QuestionDraft },
): QuestionEditor {
  const families = book.entries.map((entry) => entry.draft?.family || entry.draft?.id || "");
  return {
    working,
    id,
    draft,
    base: id === null ? "" : fingerprint(draft),
    objectives: book.objectives,
    families: [...new Set(families)].filter((family) => family !== "").sort(),
    problems: [],
    advice: [],
    whole: false,
    command: uuid(),
  };
}
