import { z } from "zod";
import type { QuestionDraft } from "~/domain/quiz/edit/draft";
import { entryOf, tidyDraft } from "~/domain/quiz/edit/draft-entry";
import { withNewEntries } from "~/domain/quiz/edit/list-text";
import { readBook, type QuestionBook } from "~/domain/quiz/edit/question-book.schema";
import { suggestId } from "~/domain/quiz/edit/suggest-id";
import { IMPORT_LIMITS, type ExchangeFormat } from "~/domain/quiz/exchange/imported";
import { MAX_QUESTIONS_TEXT } from "~/domain/quiz/yaml.schema";
import type { Locale } from "~/domain/text";
import { runCommand } from "~/platform/command.server";
import { readExchange } from "~/platform/exchange/read-exchange.server";
import { keepQuestions, openQuestions } from "./draft-seam.server";

interface AddImportedInput {
  readonly slug: string;
  readonly format: ExchangeFormat;
  readonly language: Locale;
  readonly source: string;
  /** Which questions of the file, from 0. */
  readonly chosen: readonly number[];
  readonly key: string;
  readonly at: number;
}

const addedSchema = z.object({ kind: z.literal("added"), count: z.number() });
type AddImportedOutcome =
  z.infer<typeof addedSchema> | { readonly kind: "nothing" | "full" | "broken" };

const MOST_QUESTIONS = 300;

/** Adds chosen questions of a foreign file to the author's own draft of a lesson. */
export async function addImported(
  actor: string,
  input: AddImportedInput,
): Promise<AddImportedOutcome> {
  const drafts = chosenDrafts(input);
  if (drafts.length === 0) return { kind: "nothing" };
  const { slug, key, at } = input;
  return runCommand<AddImportedOutcome>({ actor, key, at }, addedSchema.parse, async () => {
    const working = await openQuestions(actor, slug, null);
    if (!working) return { result: { kind: "nothing" }, statements: [] };
    const book = readBook(working.text, slug);
    const text = book && withDrafts(working.text, book, drafts);
    if (!book || text === null) return { result: { kind: "broken" }, statements: [] };
    const full =
      book.entries.length + drafts.length > MOST_QUESTIONS ||
      Buffer.byteLength(text) > MAX_QUESTIONS_TEXT;
    if (full) return { result: { kind: "full" }, statements: [] };
    return {
      result: { kind: "added", count: drafts.length },
      statements: keepQuestions(actor, working, text, at).statements,
    };
  });
}

function chosenDrafts({ format, source, language, chosen }: AddImportedInput): QuestionDraft[] {
  if (Buffer.byteLength(source) > IMPORT_LIMITS.bytes) return [];
  const report = readExchange(format, source, language);
  if (report.kind === "refused") return [];
  const wanted = new Set(chosen);
  return report.questions.flatMap(({ draft }, index) =>
    draft !== null && wanted.has(index) ? [tidyDraft(draft)] : [],
  );
}

/** The file with the questions at its end, each under an id of its own and a known objective. */
function withDrafts(
  source: string,
  book: QuestionBook,
  drafts: readonly QuestionDraft[],
): string | null {
  const taken = book.entries.flatMap(({ draft }) => (draft ? [draft.id] : []));
  const known = new Set(book.objectives.map(({ id }) => id));
  const entries = drafts.map((draft) => {
    const id =
      draft.id === "" || taken.includes(draft.id) ? suggestId(draft.stem, taken) : draft.id;
    taken.push(id);
    const objective = known.has(draft.objective) ? draft.objective : "";
    return entryOf({ ...draft, id, objective });
  });
  return withNewEntries(source, "questions", entries);
}
