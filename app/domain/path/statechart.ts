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

/** A record as it is kept: what says nothing is left out, so that a whole path stays under 5 kB. */
export type KeptRecord = { readonly [Key in keyof StepRecord]?: StepRecord[Key] };

export interface PathContext {
  readonly steps: Readonly<Record<string, KeptRecord>>;
  readonly masteredAt: Readonly<Record<string, number>>;
}

const NO_RECORD: StepRecord = {
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

/** What is remembered of a step; ids are authors' words, also `constructor`. */
export const recordOf = (context: PathContext, step: string): StepRecord =>
  Object.hasOwn(context.steps, step) ? { ...NO_RECORD, ...context.steps[step] } : NO_RECORD;

const isCoolDownOver = (context: PathContext, event: PathEvent, step: string): boolean =>
  event.at >= (recordOf(context, step).until ?? 0);

interface ResultParams {
  readonly step: string;
  readonly pass: PassRule;
  /** Whether the result must not be older than the end of the cool-down. */
  readonly waits: boolean;
}

const counts = (
  context: PathContext,
  event: PathEvent,
  { step, waits }: ResultParams,
): event is GradedEvent =>
  gradedAt(event, step) && (!waits || isCoolDownOver(context, event, step));

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
    passes: ({ context, event }, params: ResultParams) =>
      counts(context, event, params) && passes(params.pass, event.payload),
    fails: ({ context, event }, params: ResultParams) =>
      counts(context, event, params) && !passes(params.pass, event.payload),
    exhausts: ({ context, event }, params: { step: string; attempts: number }) =>
      gradedAt(event, params.step) &&
      recordOf(context, params.step).attempts + 1 >= params.attempts,
    coolDownOver: ({ context, event }, params: { step: string }) =>
      isCoolDownOver(context, event, params.step),
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
  return { steps: { ...context.steps, [step]: kept(record) } };
}

function kept({ attempts, until, bestRight, bestOf, doneAt }: StepRecord): KeptRecord {
  return {
    ...(attempts > 0 && { attempts }),
    ...(until !== null && { until }),
    ...(bestRight !== null && { bestRight, bestOf }),
    ...(doneAt !== null && { doneAt }),
  };
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

/**
 * A check: ready, cooling after a failed attempt, exhausted when no attempt is left. The end of a
 * cool-down is seen in the time of any event, so that a result handed in after it always counts,
 * whether or not `time.passed` stands before it in the log.
 */
function quizState(quiz: QuizStep, onwards: string) {
  const { id: step, pass, attempts, coolDownHours } = quiz;
  const actions = { type: "markGraded" as const, params: { step, pass, coolDownHours } };
  const again = coolDownHours === 0 ? "ready" : "cooling";
  const graded = (waits: boolean) => {
    const passed = { type: "passes" as const, params: { step, pass, waits } };
    const failed = { type: "fails" as const, params: { step, pass, waits } };
    const last = (limit: number) =>
      and([failed, { type: "exhausts" as const, params: { step, attempts: limit } }]);
    return [
      { target: onwards, guard: passed, actions },
      ...(attempts === undefined ? [] : [{ target: "exhausted", guard: last(attempts), actions }]),
      { target: again, guard: failed, actions },
    ];
  };
  return kit.createStateConfig({
    initial: "ready",
    states: {
      ready: { on: { "quiz.graded": graded(false) } },
      cooling: {
        always: { target: "ready", guard: { type: "coolDownOver", params: { step } } },
        on: { "quiz.graded": graded(true) },
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
