import type { Text } from "~/domain/text";
import type { Objective } from "../file-check";
import type { Question } from "../question";
import { isTooDeep } from "../yaml-depth.schema";
import { parseQuestions, type SourceProblem } from "../schema";
import type { QuestionDraft } from "./draft";
import { draftProblems, type DraftPlace, type DraftProblem } from "./draft-problems";
import { finished } from "./finished.schema";
import { listsIn } from "./list-text";
import { draftFrom } from "./loose-draft";

/** A question of a file that is being written. */
export interface BookEntry {
  /** Index in the file. */
  readonly index: number;
  /** Null when the entry cannot even be told as a question. */
  readonly draft: QuestionDraft | null;
  /** Null while something is missing. */
  readonly question: Question | null;
  readonly problems: readonly DraftProblem[];
}

/** A questions file as its author works on it, finished or not. */
export interface QuestionBook {
  readonly objectives: readonly Objective[];
  readonly entries: readonly BookEntry[];
  /** What else is wrong with the file, by line; empty when the forms can mend everything. */
  readonly problems: readonly SourceProblem[];
}

function objectivesIn(values: readonly unknown[]): Objective[] {
  return values.flatMap((value) => {
    if (typeof value !== "object" || value === null || !("id" in value)) return [];
    const text: unknown = "text" in value ? value.text : null;
    return typeof value.id === "string" ? [{ id: value.id, text: bothOf(text) }] : [];
  });
}

function bothOf(value: unknown): Text {
  if (typeof value !== "object" || value === null) return { sr: "", en: "" };
  const said = (part: unknown) => (typeof part === "string" ? part : "");
  return {
    sr: said("sr" in value ? value.sr : ""),
    en: said("en" in value ? value.en : ""),
  };
}

/** The rest of a file around one of its questions; null is a question not yet in it. */
export function placeOf(book: QuestionBook, index: number | null): DraftPlace {
  return {
    objectives: book.objectives.map(({ id }) => id),
    others: book.entries.flatMap(({ index: at, draft }) =>
      draft === null || at === index
        ? []
        : [{ id: draft.id, family: draft.family || draft.id, critical: draft.critical }],
    ),
  };
}

function entry(value: unknown, index: number): BookEntry {
  const draft = draftFrom(value);
  return { index, draft, question: draft === null ? null : finished(draft), problems: [] };
}

/**
 * Reads a questions file for the forms: what is unfinished is kept and told. Null when the file
 * has no list of questions that a form could add to; it must then be mended as text.
 */
export function readBook(source: string, lesson: string): QuestionBook | null {
  if (isTooDeep(source)) return null;
  const lists = listsIn(source);
  if (lists === null) return null;
  const bare: QuestionBook = {
    objectives: objectivesIn(lists.objectives),
    entries: lists.questions.map(entry),
    problems: [],
  };
  const entries = bare.entries.map((one) =>
    one.draft === null
      ? one
      : { ...one, problems: draftProblems(one.draft, placeOf(bare, one.index)) },
  );
  const parsed = parseQuestions(source, lesson);
  const mendable = entries.some(({ problems }) => problems.length > 0);
  return { ...bare, entries, problems: parsed.ok || mendable ? [] : parsed.problems };
}
