import type { QuizStep, RemedialRules } from "../definition";
import type { Automaton } from "./automaton";
import type { PathEvidence } from "./evidence";
import { shortage } from "./pool";
import { graded, read, remedied, talked } from "./sample-events";

type Moves = Automaton["moves"][string];

/** A check with a remedial loop, and the objectives that it may ask about. */
interface Remedied {
  readonly check: QuizStep;
  readonly remedial: RemedialRules;
  readonly asked: readonly string[];
}

/** How the parallel items of an objective (`<lesson>/<objective>`) are drawn. */
export function remedyDraw(items: number, objective: string) {
  const [lesson = "", name = ""] = objective.split("/");
  const draw = [{ lessons: [lesson], items }];
  return { draw, use: "remedial" as const, objective: name, repeats: true };
}

/** The number in a place counts failures of the parallel items (chart/remedial-state). */
const placeOf = (name: string, failures: number, objective: string) =>
  `${name} ${failures} ${objective}`;

/**
 * A failed attempt that flags this objective. A single attempt is at once the last one: then a talk
 * opens the loop and as many attempts again.
 */
export function failing({ check, asked }: Remedied, objective: string): Moves[number] {
  const objectives = [objective, ...asked.filter((one) => one !== objective)];
  const to = check.attempts === 1 ? "held" : "example";
  return { to: placeOf(to, 0, objective), event: graded(check, objectives, false) };
}

/** The loop of one objective. */
export function remedialMoves(
  { check: { id: step }, remedial: { items } }: Remedied,
  objective: string,
  evidence: PathEvidence,
): readonly (readonly [place: string, moves: Moves])[] {
  const place = (name: string, failures: number) => placeOf(name, failures, objective);
  const drawable = shortage(remedyDraw(items, objective), evidence) === null;
  const readings = [0, 1].flatMap((failures) => [
    [
      place("example", failures),
      [{ to: place("completion", failures), event: read(step, objective, "example") }],
    ] as const,
    [
      place("completion", failures),
      [{ to: place("items", failures), event: read(step, objective, "completion") }],
    ] as const,
  ]);
  const after = [place("example", 1), place("talk", 2), place("talk", 2)];
  const sets = after.map((failed, failures) => {
    const moves = [
      { to: "ready", event: remedied(step, objective, true) },
      { to: failed, event: remedied(step, objective, false) },
    ];
    return [place("items", failures), drawable ? moves : []] as const;
  });
  const talk = [{ to: place("items", 2), event: talked(step, objective) }];
  const held = [{ to: place("example", 0), event: talked(step) }];
  return [...readings, ...sets, [place("talk", 2), talk], [place("held", 0), held]];
}
