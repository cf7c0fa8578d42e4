import { z } from "zod";
import { readBook } from "~/domain/quiz/edit/question-book.schema";
import { withMovedEntry, withoutEntry } from "~/domain/quiz/edit/list-text";
import { runCommand } from "~/platform/command.server";
import { keepQuestions, openQuestions } from "./draft-seam.server";

interface ArrangeInput {
  readonly slug: string;
  readonly draftId: string | null;
  /** Id of the question. */
  readonly question: string;
  readonly act: "remove" | "up" | "down";
  readonly key: string;
  readonly at: number;
}

const doneSchema = z.object({ kind: z.literal("done") });
type ArrangeOutcome = z.infer<typeof doneSchema> | { readonly kind: "missing" };

/** Moves a question by one place among those of its objective, or takes it out of the draft. */
export function arrangeQuestions(actor: string, input: ArrangeInput): Promise<ArrangeOutcome> {
  const { slug, draftId, key, at } = input;
  return runCommand<ArrangeOutcome>({ actor, key, at }, doneSchema.parse, async () => {
    const working = await openQuestions(actor, slug, draftId);
    const text = working && arranged(working.text, input);
    if (!working || text === null) return { result: { kind: "missing" }, statements: [] };
    const { statements } = keepQuestions(actor, working, text, at);
    return { result: { kind: "done" }, statements };
  });
}

function arranged(source: string, { slug, question, act }: ArrangeInput): string | null {
  const entries = readBook(source, slug)?.entries ?? [];
  const entry = entries.find(({ draft }) => draft?.id === question);
  if (!entry) return null;
  if (act === "remove") return withoutEntry(source, "questions", entry.index);
  const kin = entries.filter(({ draft }) => draft?.objective === entry.draft?.objective);
  const to = kin[kin.indexOf(entry) + (act === "up" ? -1 : 1)];
  return to ? withMovedEntry(source, "questions", entry.index, to.index) : source;
}
