import { z } from "zod";
import { withEntry, withNewEntry } from "~/domain/quiz/edit/list-text";
import { readBook } from "~/domain/quiz/edit/question-book.schema";
import type { Text } from "~/domain/text";
import { runCommand } from "~/platform/command.server";
import { keepQuestions, openQuestions } from "./draft-seam.server";

interface SaveObjectiveInput {
  readonly slug: string;
  readonly draftId: string | null;
  /** Null: a new objective. */
  readonly objective: string | null;
  readonly text: Text;
  readonly key: string;
  readonly at: number;
}

const doneSchema = z.object({ kind: z.literal("done") });
type SaveObjectiveOutcome =
  z.infer<typeof doneSchema> | { readonly kind: "missing" | "incomplete" | "too-many" };

const MOST = 12;
const LONGEST = 2_000;

/** Adds an objective to a lesson's draft, or words it anew. Both languages are needed. */
export async function saveObjective(
  actor: string,
  input: SaveObjectiveInput,
): Promise<SaveObjectiveOutcome> {
  const { slug, draftId, key, at } = input;
  const text = { sr: input.text.sr.trim(), en: input.text.en.trim() };
  const fits = [text.sr, text.en].every((one) => one !== "" && one.length <= LONGEST);
  if (!fits) return { kind: "incomplete" };
  return runCommand<SaveObjectiveOutcome>({ actor, key, at }, doneSchema.parse, async () => {
    const working = await openQuestions(actor, slug, draftId);
    const objectives = working && readBook(working.text, slug)?.objectives;
    if (!working || !objectives) return { result: { kind: "missing" }, statements: [] };
    const index = objectives.findIndex(({ id }) => id === input.objective);
    if (input.objective !== null && index < 0)
      return { result: { kind: "missing" }, statements: [] };
    if (index < 0 && objectives.length >= MOST)
      return { result: { kind: "too-many" }, statements: [] };
    const changed =
      index < 0
        ? withNewEntry(working.text, "objectives", { id: nextId(objectives), text })
        : withEntry(working.text, "objectives", index, { id: input.objective, text });
    if (changed === null) return { result: { kind: "missing" }, statements: [] };
    return {
      result: { kind: "done" },
      statements: keepQuestions(actor, working, changed, at).statements,
    };
  });
}

/** Objectives are numbered: `o4` after `o3`. */
function nextId(objectives: readonly { readonly id: string }[]): string {
  const numbers = objectives.map(({ id }) => Number(/^o(\d+)$/.exec(id)?.[1] ?? 0));
  return `o${Math.max(0, ...numbers) + 1}`;
}
