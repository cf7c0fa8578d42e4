import type { StepStanding } from "~/domain/cohort/standing";
import type { MessageId } from "~/i18n/messages";
import type { Station } from "~/ui/progress/station";
import type { CohortStep } from "./cohort-view";

/** The state of a step in words; a check speaks of passing, a lesson of finishing. */
export function stateWord({ kind }: Pick<CohortStep, "kind">, step: StepStanding): MessageId {
  if (step.state === "done" && kind === "quiz") return "manage.state.passed";
  if (step.state === "open" && step.attempts > 0) return "manage.state.again";
  return `manage.state.${step.state}`;
}

/** The sign of the same state; nothing for a step that is not on the member's path. */
export function stateSign(step: StepStanding, isCurrent: boolean): Station | null {
  switch (step.state) {
    case "done":
    case "locked":
      return step.state;
    case "open":
      return isCurrent ? "here" : "open";
    case "cooling":
    case "waiting":
      return "waiting";
    case "exhausted":
    case "held":
    case "remedial":
    case "returned":
      return "attention";
    case "absent":
      return null;
  }
}
