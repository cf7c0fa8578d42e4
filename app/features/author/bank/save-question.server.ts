import { z } from "zod";
import { MAX_QUESTIONS_TEXT } from "~/domain/quiz/yaml.schema";
import type { QuestionDraft } from "~/domain/quiz/edit/draft";
import { entryOf, tidyDraft } from "~/domain/quiz/edit/draft-entry";
import { draftProblems } from "~/domain/quiz/edit/draft-problems";
import { withEntry, withNewEntry } from "~/domain/quiz/edit/list-text";
import {
  placeOf,
  readBook,
  type BookEntry,
  type QuestionBook,
} from "~/domain/quiz/edit/question-book.schema";
import { suggestId } from "~/domain/quiz/edit/suggest-id";
import { runCommand, type Decision } from "~/platform/command.server";
import { keepQuestions, openQuestions } from "./draft-seam.server";
import { fingerprint } from "./fingerprint.server";
import type { SaveQuestionOutcome } from "./question-editor";

interface SaveQuestionInput {
  readonly slug: string;
  /** The draft that the editor has open; null: the author's own, or a new one. */
  readonly draftId: string | null;
  /** Null: a new question. */
  readonly id: string | null;
  /** The question that the editor opened. */
  readonly base: string;
  readonly written: QuestionDraft;
  /** Keeps it although something is missing; publishing will ask for the rest. */
  readonly unfinished: boolean;
  readonly key: string;
  readonly at: number;
}

const savedSchema = z.object({
  kind: z.literal("saved"),
  id: z.string(),
  draft: z.string(),
  whole: z.boolean(),
});

/** What must be right even in an unfinished question, so that it can be found again. */
const NEEDED: ReadonlySet<string> = new Set(["id"]);

/**
 * Keeps one question in the author's draft. Other questions of the file may have changed since it
 * was opened; when this one has, nothing is kept and both are handed back.
 */
export function saveQuestion(
  actor: string,
  input: SaveQuestionInput,
): Promise<SaveQuestionOutcome> {
  const { key, at } = input;
  return runCommand<SaveQuestionOutcome>({ actor, key, at }, savedSchema.parse, () =>
    decide(actor, input),
  );
}

const answered = (result: SaveQuestionOutcome): Decision<SaveQuestionOutcome> => ({
  result,
  statements: [],
});

async function decide(
  actor: string,
  input: SaveQuestionInput,
): Promise<Decision<SaveQuestionOutcome>> {
  const { slug, draftId, id, base, unfinished, at } = input;
  const working = await openQuestions(actor, slug, draftId);
  if (!working) return answered({ kind: "gone" });
  const book = readBook(working.text, slug);
  if (!book) return answered({ kind: "broken" });
  const entry = id === null ? null : (book.entries.find((one) => one.draft?.id === id) ?? null);
  const theirs = entry?.draft ?? null;
  if (base !== fingerprint(theirs))
    return answered({ kind: "conflict", theirs, base: fingerprint(theirs) });
  const draft = named(input, book);
  const problems = draftProblems(draft, placeOf(book, entry?.index ?? null));
  const blocking = unfinished ? problems.filter(({ field }) => NEEDED.has(field)) : problems;
  if (blocking.length > 0) return answered({ kind: "problems", problems });
  const text = changed(working.text, entry, draft);
  if (text === null) return answered({ kind: "broken" });
  if (Buffer.byteLength(text) > MAX_QUESTIONS_TEXT) return answered({ kind: "too-large" });
  const kept = keepQuestions(actor, working, text, at);
  const result = {
    kind: "saved",
    id: draft.id,
    draft: kept.draft,
    whole: problems.length === 0,
  } as const;
  return { result, statements: kept.statements };
}

/** The question with its id: its own for ever, or for a new one what was typed or suggested. */
function named({ id, written }: SaveQuestionInput, book: QuestionBook): QuestionDraft {
  const draft = tidyDraft(written);
  if (id !== null) return { ...draft, id };
  const taken = book.entries.flatMap((entry) => (entry.draft ? [entry.draft.id] : []));
  return draft.id === "" ? { ...draft, id: suggestId(draft.stem, taken) } : draft;
}

const changed = (source: string, entry: BookEntry | null, draft: QuestionDraft): string | null =>
  entry === null
    ? withNewEntry(source, "questions", entryOf(draft))
    : withEntry(source, "questions", entry.index, entryOf(draft));
