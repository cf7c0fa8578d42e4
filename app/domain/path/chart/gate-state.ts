import type { AssignmentStep } from "../definition";
import { kit } from "./kit";

/** Work in the field until its review; `provisional` is where the module opens the way meanwhile. */
export function gateState(gate: AssignmentStep, region: string) {
  const { id: step } = gate;
  return kit.createStateConfig({
    initial: "writing",
    states: {
      writing: { on: { "assignment.submitted": handedIn(gate, "submitted") } },
      submitted: {
        always: {
          target: `${region}.provisional`,
          guard: { type: "timeUp", params: { step } },
        },
        on: { "assignment.reviewed": reviewed(gate, region, "returned") },
      },
      returned: { on: { "assignment.submitted": handedIn(gate, "submitted") } },
    },
  });
}

/** The module of a gate whose review is late: the way on is open, the gate is not passed. */
export function provisionalState(gate: AssignmentStep, region: string) {
  return kit.createStateConfig({
    initial: "submitted",
    states: {
      submitted: { on: { "assignment.reviewed": reviewed(gate, region, "returned") } },
      returned: { on: { "assignment.submitted": handedIn(gate, "submitted") } },
    },
    on: {
      "step.waived": {
        target: `${region}.mastered`,
        guard: { type: "waives", params: { step: gate.id } },
        actions: { type: "markDone", params: { step: gate.id } },
      },
    },
  });
}

function handedIn({ id: step }: AssignmentStep, target: string) {
  return {
    target,
    guard: { type: "submits" as const, params: { step } },
    actions: { type: "markSubmitted" as const, params: { step } },
  };
}

function reviewed({ id: step, pass, noZero }: AssignmentStep, region: string, returned: string) {
  return [
    {
      target: `${region}.mastered`,
      guard: { type: "reviewPasses" as const, params: { step, pass, noZero } },
      actions: { type: "markDone" as const, params: { step } },
    },
    {
      target: returned,
      guard: { type: "reviewReturns" as const, params: { step, pass, noZero } },
      actions: { type: "markReturned" as const, params: { step } },
    },
  ];
}
