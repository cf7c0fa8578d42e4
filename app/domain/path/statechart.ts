import { and, assign, setup, stateIn } from "xstate";
import { passes, type PassRule } from "~/domain/quiz/result";
import type { Module, QuizStep, ResolvedPath, Step } from "./definition";
import type { PathEvent } from "./event";

const HOUR = 3_600_000;

/** What is remembered of a step beside its state. Times are UTC milliseconds. */
export interface StepRecord {
  readonly attempts: number;
  /** When the next attempt opens. */
  readonly until: number | null;
  readonly bestRight: number | null;
  readonly bestOf: number | null;
  /** When the step was completed. */
  readonly doneAt: number | null;
}

export interface PathContext {
  readonly steps: Readonly<Record<string, StepRecord>>;
  readonly masteredAt: Readonly<Record<string, number>>;
}

export const NO_RECORD: StepRecord = {
  attempts: 0,
  until: null,
  bestRight: null,
  bestOf: null,
  doneAt: null,
};

interface GradedParams {
  readonly step: string;
  readonly pass: PassRule;
  readonly coolDownHours: number;
}

type GradedEvent = Extract<PathEvent, { type: "quiz.graded" }>;

const gradedAt = (event: PathEvent, step: string): event is GradedEvent =>
  event.type === "quiz.graded" && event.payload.step === step;

const recordOf = (context: PathContext, step: string): StepRecord =>
  Object.hasOwn(context.steps, step) ? (context.steps[step] ?? NO_RECORD) : NO_RECORD;

/** Only types: xstate reads no value here. */
function kitTypes(): { context?: PathContext; events?: PathEvent } {
  return {};
}

const kit = setup({
  types: kitTypes(),
  guards: {
    completes: ({ event }, params: { step: string }) =>
      (event.type === "lesson.completed" || event.type === "step.waived") &&
      event.payload.step === params.step,
    passes: ({ event }, params: { step: string; pass: PassRule }) =>
      gradedAt(event, params.step) && passes(params.pass, event.payload),
    exhausts: ({ context, event }, params: { step: string; attempts: number }) =>
      gradedAt(event, params.step) &&
      recordOf(context, params.step).attempts + 1 >= params.attempts,
    fails: ({ event }, params: { step: string; pass: PassRule }) =>
      gradedAt(event, params.step) && !passes(params.pass, event.payload),
    coolDownOver: ({ context, event }, params: { step: string }) =>
      event.at >= (recordOf(context, params.step).until ?? 0),
  },
  actions: {
    markDone: assign(({ context, event }, params: { step: string }) =>
      withStep(context, params.step, {
        ...recordOf(context, params.step),
        doneAt: event.at,
        until: null,
      }),
    ),
    markGraded: assign(({ context, event }, params: GradedParams) =>
      graded(context, event, params),
    ),
    markMastered: assign(({ context, event }, params: { module: string }) => ({
      masteredAt: { ...context.masteredAt, [params.module]: event.at },
    })),
  },
});

function withStep(context: PathContext, step: string, record: StepRecord) {
  return { steps: { ...context.steps, [step]: record } };
}

function graded(
  context: PathContext,
  event: PathEvent,
  { step, pass, coolDownHours }: GradedParams,
): Partial<PathContext> {
  if (event.type !== "quiz.graded") return {};
  const before = recordOf(context, step);
  const { right, of } = event.payload;
  const passed = passes(pass, event.payload);
  const better = before.bestRight === null || right > before.bestRight;
  return withStep(context, step, {
    attempts: before.attempts + 1,
    until: passed || coolDownHours === 0 ? null : event.at + coolDownHours * HOUR,
    bestRight: better ? right : before.bestRight,
    bestOf: better ? of : before.bestOf,
    doneAt: passed ? event.at : null,
  });
}

/**
 * The statechart of a path: one region per module, its steps in sequence inside `open`. `mastered`
 * is not final, since a finished root would ignore later events. Ids are proved by `pathFaults`.
 */
export function compilePath(path: ResolvedPath) {
  return kit.createMachine({
    id: "path",
    type: "parallel",
    context: { steps: {}, masteredAt: {} },
    states: Object.fromEntries(path.modules.map((module) => [module.id, region(module)])),
    options: { maxIterations: 10 * path.modules.length + 100 },
  });
}

export type PathChart = ReturnType<typeof compilePath>;

function region(module: Module) {
  return kit.createStateConfig({
    initial: "locked",
    states: {
      locked: {
        always: {
          target: "open",
          guard: and(module.after.map((id) => stateIn({ [id]: "mastered" }))),
        },
      },
      open: {
        initial: module.steps[0]?.id,
        states: Object.fromEntries(
          module.steps.map((step, index) => [
            step.id,
            stepState(step, module.id, module.steps[index + 1]?.id),
          ]),
        ),
      },
      mastered: { entry: { type: "markMastered", params: { module: module.id } } },
    },
  });
}

function stepState(step: Step, module: string, next: string | undefined) {
  const onwards = `#path.${module}.${next === undefined ? "mastered" : `open.${next}`}`;
  return step.kind === "lesson" ? lessonState(step.id, onwards) : quizState(step, onwards);
}

function lessonState(step: string, onwards: string) {
  const done = {
    target: onwards,
    guard: { type: "completes" as const, params: { step } },
    actions: { type: "markDone" as const, params: { step } },
  };
  return kit.createStateConfig({ on: { "lesson.completed": done, "step.waived": done } });
}

function quizState(quiz: QuizStep, onwards: string) {
  const { id: step, pass, attempts, coolDownHours } = quiz;
  const actions = { type: "markGraded" as const, params: { step, pass, coolDownHours } };
  const guard = { type: "passes" as const, params: { step, pass } };
  const passed = { target: onwards, guard, actions };
  const fails = { type: "fails" as const, params: { step, pass } };
  const failed = { target: coolDownHours === 0 ? "ready" : "cooling", guard: fails, actions };
  const exhausted =
    attempts === undefined
      ? []
      : [
          {
            target: "exhausted",
            guard: and([fails, { type: "exhausts" as const, params: { step, attempts } }]),
            actions,
          },
        ];
  return kit.createStateConfig({
    initial: "ready",
    states: {
      ready: { on: { "quiz.graded": [passed, ...exhausted, failed] } },
      cooling: {
        on: {
          "time.passed": {
            target: "ready",
            guard: { type: "coolDownOver" as const, params: { step } },
          },
        },
      },
      exhausted: {},
    },
    on: {
      "step.waived": {
        target: onwards,
        guard: { type: "completes", params: { step } },
        actions: { type: "markDone", params: { step } },
      },
    },
  });
}
