import type { QuizStep } from "../definition";
import type { Automaton } from "./automaton";
import { DONE } from "./automaton";
import type { PathEvidence } from "./evidence";
import { coverageOf } from "./coverage";
import { shortage, type ShortDraw } from "./pool";
import { graded } from "./sample-events";
import { failing, remedialMoves } from "./remedial-automaton";

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

export function checkFault(check: QuizStep, evidence: PathEvidence): CheckFault | null {
  const { pass, items } = check;
  if ("right" in pass && pass.right > items)
    return { code: "impossible-pass", right: pass.right, items };
  const short = shortage(checkDraw(check), evidence);
  return short && { code: "undrawable-check", short };
}

/** The objectives that a check may ask about: all, where its questions are not known. */
export function askedObjectives(check: QuizStep, evidence: PathEvidence): readonly string[] {
  const coverage = coverageOf(checkDraw(check), evidence);
  if (!coverage) return check.objectives;
  return check.objectives.filter((objective) => coverage.asked.has(objective));
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
  const { attempts, remedial } = check;
  if (remedial) {
    const loops = asked.flatMap((one) => remedialMoves({ check, remedial, asked }, one, evidence));
    const failed = asked.map((one) => failing({ check, remedial, asked }, one));
    return { start: "ready", moves: { ...Object.fromEntries(loops), ready: [...pass, ...failed] } };
  }
  const fail = graded(check, asked, false);
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
