import type { RoleplayStep, Step } from "../definition";
import { DONE, type Automaton } from "./automaton";
import { checkAutomaton } from "./check-automaton";
import type { PathEvidence } from "./evidence";
import { completed, ended, reviewed, submitted, toolCompleted } from "./sample-events";

/** Whether what a step names is there, as far as anything is known of it. */
export function isThere(step: Step, { lessons, roleplays, tools }: PathEvidence): boolean {
  switch (step.kind) {
    case "lesson":
      return lessons.has(step.lesson);
    case "roleplay":
      return roleplays === null || roleplays.has(step.roleplay);
    case "tool":
      return tools.has(step.tool);
    case "quiz":
    case "assignment":
      return true;
  }
}

/** A step as a small automaton, one for each kind. */
export function stepAutomaton(step: Step, evidence: PathEvidence): Automaton {
  if (!isThere(step, evidence)) return { start: "open", moves: {} };
  switch (step.kind) {
    case "lesson":
      return inOneMove([completed(step.id)]);
    case "tool":
      return inOneMove([toolCompleted(step.id)]);
    case "roleplay":
      return inOneMove(endingsOf(step, evidence).map((ending) => ended(step.id, ending)));
    case "quiz":
      return checkAutomaton(step, evidence);
    case "assignment":
      return {
        start: "writing",
        moves: {
          writing: [{ to: "submitted", event: submitted(step.id) }],
          submitted: [
            { to: DONE, event: reviewed(step, true) },
            { to: "writing", event: reviewed(step, false) },
          ],
        },
      };
  }
}

/** The endings that count and that the conversation has. */
function endingsOf({ roleplay, endings }: RoleplayStep, { roleplays }: PathEvidence) {
  const known = roleplays?.get(roleplay);
  return known ? endings.filter((ending) => known.endings.includes(ending)) : endings;
}

function inOneMove(events: readonly ReturnType<typeof completed>[]): Automaton {
  return { start: "open", moves: { open: events.map((event) => ({ to: DONE, event })) } };
}
