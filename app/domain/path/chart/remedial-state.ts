import type { QuizStep, RemedialRules } from "../definition";
import { kit } from "./kit";

/** Failures of the parallel items after which somebody talks with the learner. */
const TALK_AFTER = 2;
const SESSION_AFTER = 3;

/** The name of the region of an objective: `<lesson>/<objective>` holds no dot, but a slash. */
export const objectiveRegion = (objective: string): string => objective.replaceAll("/", "~");

/**
 * A region per objective of the check: those missed are gone through, the others are clear at once;
 * when all are clear the check opens again (curriculum R6; architecture, "Remedial, exactly").
 */
export function remedialState(quiz: QuizStep, rules: RemedialRules, again: string) {
  // A parallel state without regions is never done.
  if (quiz.objectives.length === 0) return kit.createStateConfig({ always: { target: again } });
  return kit.createStateConfig({
    type: "parallel",
    states: Object.fromEntries(
      quiz.objectives.map((objective) => [
        objectiveRegion(objective),
        objectiveState(quiz.id, objective, rules),
      ]),
    ),
    onDone: again,
  });
}

function objectiveState(step: string, objective: string, { afterHours }: RemedialRules) {
  const of = { step, objective };
  const failing = (failures: number, target: string) => ({
    target,
    guard: { type: "remedialFails" as const, params: { ...of, failures } },
    actions: { type: "markRemedialFailed" as const, params: of },
  });
  const talk = {
    target: "items",
    guard: { type: "talksOf" as const, params: of },
  };
  return kit.createStateConfig({
    initial: "start",
    states: {
      start: {
        always: [{ target: "example", guard: { type: "missed", params: of } }, { target: "clear" }],
      },
      example: {
        on: {
          "remedial.read": {
            target: "completion",
            guard: { type: "reads", params: { ...of, stage: "example" } },
          },
        },
      },
      completion: {
        on: {
          "remedial.read": {
            target: "items",
            guard: { type: "reads", params: { ...of, stage: "completion" } },
            actions: { type: "markCompletionRead", params: { ...of, afterHours } },
          },
        },
      },
      items: {
        on: {
          "remedial.graded": [
            {
              target: "clear",
              guard: { type: "remedied", params: of },
              actions: { type: "markRemedied", params: of },
            },
            failing(SESSION_AFTER, "session"),
            failing(TALK_AFTER, "talk"),
            failing(1, "example"),
          ],
        },
      },
      talk: { on: { "talk.held": talk } },
      session: { on: { "talk.held": talk } },
      clear: { type: "final" },
    },
  });
}
