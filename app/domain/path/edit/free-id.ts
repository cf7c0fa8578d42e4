import type { PathDefinition, StepDefinition } from "~/domain/path/definition";
import { RESERVED } from "~/domain/path/sitting";

export type StepKind = "lesson" | "quiz" | "roleplay" | "tool" | "assignment";

/** What a step asks for, told by its definition. */
export function kindOfStep(step: StepDefinition): StepKind {
  if ("quiz" in step) return "quiz";
  if ("roleplay" in step) return "roleplay";
  if ("tool" in step) return "tool";
  return "assignment" in step ? "assignment" : "lesson";
}

/** Longest id that addresses and stored states bear. */
const LONGEST = 60;

/** A new id that nothing on the path bears: the wish itself, else with a number behind it. */
export function freeId({ modules }: Pick<PathDefinition, "modules">, wish: string): string {
  const taken = new Set([
    ...RESERVED,
    ...modules.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]),
  ]);
  const stem = /^[a-z]/.test(wish) ? wish.slice(0, LONGEST) : "step";
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** The id of the next module: `m04` after three. */
export function freeModuleId(path: Pick<PathDefinition, "modules">): string {
  return freeId(path, `m${String(path.modules.length + 1).padStart(2, "0")}`);
}
