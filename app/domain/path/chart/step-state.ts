import { isSkippable, type Module, type RoleplayStep, type Step } from "../definition";
import { gateState } from "./gate-state";
import { kit } from "./kit";
import { quizState } from "./quiz-state";

/**
 * The state of a step in its module's sequence. Whatever its kind, a waiver leads on, and so does
 * having shown that one knows the module where the step may be skipped. A step that was done before
 * another was put in front of it is not asked for again.
 */
export function stepState(module: Module, step: Step, region: string, onwards: string) {
  const own = ownState(step, region, onwards);
  const known = {
    target: onwards,
    guard: { type: "knownAlready" as const, params: { module: module.id } },
    actions: { type: "markKnown" as const, params: { step: step.id } },
  };
  const done = {
    target: onwards,
    guard: { type: "doneAlready" as const, params: { step: step.id } },
  };
  const waived = {
    target: onwards,
    guard: { type: "waives" as const, params: { step: step.id } },
    actions: { type: "markDone" as const, params: { step: step.id } },
  };
  return kit.createStateConfig({
    ...own,
    always: isSkippable(module, step) ? [done, known] : [done],
    on: { ...("on" in own && own.on), "step.waived": waived },
  });
}

function ownState(step: Step, region: string, onwards: string) {
  switch (step.kind) {
    case "lesson":
      return kit.createStateConfig({ on: { "lesson.completed": done(step.id, onwards) } });
    case "tool":
      return kit.createStateConfig({ on: { "tool.completed": done(step.id, onwards) } });
    case "roleplay":
      return kit.createStateConfig({ on: { "roleplay.ended": ended(step, onwards) } });
    case "quiz":
      return quizState(step, `${region}.open`, onwards);
    case "assignment":
      return gateState(step, region);
  }
}

function done(step: string, target: string) {
  return {
    target,
    guard: { type: "completes" as const, params: { step } },
    actions: { type: "markDone" as const, params: { step } },
  };
}

/** A conversation that ended well enough. Also of one beside the sequence, which leads nowhere. */
export function ended({ id: step, endings }: RoleplayStep, target?: string) {
  return {
    ...(target !== undefined && { target }),
    guard: { type: "ends" as const, params: { step, endings } },
    actions: { type: "markDone" as const, params: { step } },
  };
}
