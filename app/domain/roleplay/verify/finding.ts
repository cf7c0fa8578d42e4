import type { Problem } from "~/domain/quiz/problem";
import type { Text } from "~/domain/text";
import type { Moves } from "../replay";
import type { Roleplay } from "../roleplay";

export type RoleplayFindingCode =
  // Nobody ever gets there.
  | "unreachable-ending"
  | "never-offered"
  | "never-said"
  | "never-earned"
  | "never-back"
  // Somebody gets no further, or further down than meant.
  | "dead-end"
  | "no-time-ending"
  | "slip-too-deep"
  | "harmless-trap"
  // The model way is none.
  | "model-blocked"
  | "two-models"
  | "model-not-best"
  // The words give the answer away.
  | "model-longest"
  | "uneven-lengths"
  // Nobody can look through it.
  | "too-large";

/** One thing that a role-play promises and does not hold. */
export interface RoleplayFinding {
  readonly code: RoleplayFindingCode;
  /** An error must be mended before anybody plays it; a warning may be meant. */
  readonly severity: "error" | "warning";
  /** The keys that lead to its place in the file. */
  readonly path: Problem["path"];
  /** A plain sentence. */
  readonly message: Text;
  /** A way that shows it, to be replayed; null: there is none to show. */
  readonly moves: Moves | null;
}

/** A way in words: what was prepared, then state and choice of each turn. */
export function told({ first, states }: Roleplay, { prepared, choices }: Moves): Text {
  const turns: string[] = [];
  let state = first;
  for (const id of choices) {
    turns.push(`${state}: ${id}`);
    state = states[state]?.choices.find((choice) => choice.id === id)?.next ?? state;
  }
  const done = prepared?.join(", ") ?? "";
  const way = (word: string) => [...(done ? [`${word}: ${done}`] : []), ...turns].join(" → ");
  return { sr: way("priprema"), en: way("preparation") };
}
