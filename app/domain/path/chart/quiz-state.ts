import { and } from "xstate";
import type { QuizStep } from "../definition";
import { kit } from "./kit";
import { remedialState } from "./remedial-state";

/**
 * A check: ready, cooling after a failed attempt, in its remedial loop where it has one, and at the
 * end of its attempts either waiting for a talk that opens as many again or exhausted.
 *
 * The end of a cool-down is seen in the time of any event, so that a result handed in after it
 * always counts, whether or not `time.passed` stands before it in the log.
 * @param region where the check stands, such as `#path.m1.open`
 */
export function quizState(quiz: QuizStep, region: string, onwards: string) {
  const { id: step, coolDownHours, remedial } = quiz;
  const here = `${region}.${step}`;
  return kit.createStateConfig({
    initial: "ready",
    states: {
      ready: { on: { "quiz.graded": graded(quiz, false, here, onwards) } },
      cooling: {
        always: { target: "ready", guard: { type: "timeUp", params: { step } } },
        on: { "quiz.graded": graded(quiz, true, here, onwards) },
      },
      ...(remedial
        ? {
            remedial: remedialState(quiz, remedial, coolDownHours === 0 ? "ready" : "cooling"),
            held: {
              on: {
                "talk.held": {
                  target: "remedial",
                  guard: { type: "talks" as const, params: { step } },
                  actions: { type: "markTalk" as const, params: { step } },
                },
              },
            },
          }
        : { exhausted: {} }),
    },
  });
}

function graded(quiz: QuizStep, waits: boolean, here: string, onwards: string) {
  const { id: step, pass, attempts, coolDownHours, remedial } = quiz;
  const actions = {
    type: "markGraded" as const,
    params: { step, pass, coolDownHours, remedial: remedial ? { below: remedial.below } : null },
  };
  const passed = { type: "passes" as const, params: { step, pass, waits } };
  const failed = { type: "fails" as const, params: { step, pass, waits } };
  const again = coolDownHours === 0 ? "ready" : "cooling";
  const last = (limit: number) =>
    and([failed, { type: "exhausts" as const, params: { step, attempts: limit } }]);
  const end = remedial ? "held" : "exhausted";
  return [
    { target: onwards, guard: passed, actions },
    ...(attempts === undefined
      ? []
      : [{ target: `${here}.${end}`, guard: last(attempts), actions }]),
    { target: `${here}.${remedial ? "remedial" : again}`, guard: failed, actions },
  ];
}
