import type { QuizStep } from "../definition";
import type { Automaton } from "./automaton";
import { DONE } from "./automaton";
import type { PathEvidence } from "./evidence";
import { poolOf, shortage, type ShortDraw } from "./pool";
import { graded, read, remedied, talked } from "./sample-events";

/** Why nobody passes a check, whatever they know. */
export type CheckFault =
  | { readonly code: "impossible-pass"; readonly right: number; readonly items: number }
  | { readonly code: "undrawable-check"; readonly short: ShortDraw };

export const checkDraw = (check: QuizStep) => ({
  draw: check.draw,
  use: "check" as const,
  objective: null,
  repeats: false,
});

/** How the parallel items of an objective (`<lesson>/<objective>`) are drawn. */
export function remedyDraw(items: number, objective: string) {
  const [lesson = "", name = ""] = objective.split("/");
  const draw = [{ lessons: [lesson], items }];
  return { draw, use: "remedial" as const, objective: name, repeats: true };
}

export function checkFault(check: QuizStep, evidence: PathEvidence): CheckFault | null {
  const { pass, items } = check;
  if ("right" in pass && pass.right > items)
    return { code: "impossible-pass", right: pass.right, items };
  const short = shortage(checkDraw(check), evidence);
  return short && { code: "undrawable-check", short };
}

/** The objectives that a check may ask about: all, where its questions are not known. */
export function askedObjectives(check: QuizStep, evidence: PathEvidence): readonly string[] {
  const pool = poolOf(checkDraw(check), evidence);
  if (!pool) return check.objectives;
  const asked = new Set(pool.map(({ lesson, objective }) => `${lesson}/${objective}`));
  return check.objectives.filter((objective) => asked.has(objective));
}

/**
 * A check as an automaton. Cool-downs pass by themselves and are left out. Objectives are gone
 * through one at a time: what one of them blocks, the others cannot open.
 */
export function checkAutomaton(check: QuizStep, evidence: PathEvidence): Automaton {
  const fault = checkFault(check, evidence);
  if (fault?.code === "undrawable-check") return { start: "ready", moves: {} };
  const asked = askedObjectives(check, evidence);
  const pass = fault ? [] : [{ to: DONE, event: graded(check, asked, true) }];
  const fail = graded(check, asked, false);
  if (check.remedial)
    return remedialAutomaton(check, check.remedial.items, { pass, fail }, evidence);
  const { attempts } = check;
  if (attempts === undefined)
    return { start: "ready", moves: { ready: [...pass, { to: "ready", event: fail }] } };
  const places = Array.from({ length: attempts }, (_, used) => {
    const to = used + 1 === attempts ? EXHAUSTED : `ready ${used + 1}`;
    return [`ready ${used}`, [...pass, { to, event: fail }]] as const;
  });
  return { start: "ready 0", moves: { ...Object.fromEntries(places), [EXHAUSTED]: [] } };
}

/** Every attempt is used up. */
export const EXHAUSTED = "exhausted";

type Moves = Automaton["moves"];

function remedialAutomaton(
  check: QuizStep,
  items: number,
  { pass, fail }: { readonly pass: Moves[string]; readonly fail: Moves[string][number]["event"] },
  evidence: PathEvidence,
): Automaton {
  const asked = askedObjectives(check, evidence);
  const loops = asked.map((objective) => `example 0 ${objective}`);
  const enter = (event: typeof fail) => loops.map((to) => ({ to, event }));
  // A single attempt is at once the last one: a talk opens the loop and as many attempts again.
  const failed = check.attempts === 1 ? [{ to: "held", event: fail }] : enter(fail);
  return {
    start: "ready",
    moves: {
      ready: [...pass, ...failed],
      held: enter(talked(check.id)),
      ...Object.fromEntries(asked.flatMap((one) => objectiveMoves(check.id, one, items, evidence))),
    },
  };
}

/** The loop of one objective; the number in a place counts failures (chart/remedial-state). */
function objectiveMoves(
  step: string,
  objective: string,
  items: number,
  evidence: PathEvidence,
): readonly (readonly [place: string, Moves[string]])[] {
  const place = (name: string, failures: number) => `${name} ${failures} ${objective}`;
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
  return [...readings, ...sets, [place("talk", 2), talk]];
}
