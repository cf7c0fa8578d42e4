import { assign, setup } from "xstate";
import type { PathEvent } from "../event";
import {
  recordOf,
  remedialKey,
  remedialOf,
  testOutOf,
  withRecord,
  type PathContext,
} from "../snapshot";
import type { RemedialStage } from "~/domain/lesson/block";
import { isAbout, isTimeUp, rubricPasses, type RubricRule } from "./conditions";
import { afterResult, counts, isPass, type GradedParams, type ResultParams } from "./graded";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface OfStep {
  readonly step: string;
}
interface OfObjective extends OfStep {
  readonly objective: string;
}
interface OfModule {
  readonly module: string;
}
interface TestOutParams extends OfModule {
  readonly right: number;
  readonly everyDays: number;
  /** Whether a diagnostic has to offer it. */
  readonly offered: boolean;
}

/** Only types: xstate reads no value here. */
function kitTypes(): { context?: PathContext; events?: PathEvent } {
  return {};
}

const remedialFailures = (context: PathContext, { step, objective }: OfObjective) =>
  remedialOf(context, step, objective).failures;

const isRemedial = (context: PathContext, event: PathEvent, { step, objective }: OfObjective) =>
  isAbout(event, "remedial.graded", step) &&
  event.payload.objective === objective &&
  event.at >= remedialOf(context, step, objective).until;

const isTry = (context: PathContext, event: PathEvent, params: TestOutParams) =>
  event.type === "testout.graded" &&
  event.payload.module === params.module &&
  event.at >= testOutOf(context, params.module).until &&
  (!params.offered || context.offered?.includes(params.module) === true);

/** The conditions and the memory of every path, named so that a chart is data. */
export const kit = setup({
  types: kitTypes(),
  guards: {
    requirementsMet: ({ context }, params: { paths: readonly string[] }) =>
      params.paths.every((path) => context.met?.includes(path) === true),
    completes: ({ event }, { step }: OfStep) =>
      isAbout(event, "lesson.completed", step) ||
      isAbout(event, "tool.completed", step) ||
      isAbout(event, "step.waived", step),
    ends: ({ event }, { step, endings }: OfStep & { endings: readonly string[] }) =>
      isAbout(event, "roleplay.ended", step) && endings.includes(event.payload.ending),
    passes: ({ context, event }, params: ResultParams) =>
      counts(context, event, params) && isPass(params.pass, event.payload),
    fails: ({ context, event }, params: ResultParams) =>
      counts(context, event, params) && !isPass(params.pass, event.payload),
    exhausts: ({ context, event }, { step, attempts }: OfStep & { attempts: number }) => {
      const { attempts: made, attemptsBefore } = recordOf(context, step);
      return isAbout(event, "quiz.graded", step) && made - attemptsBefore + 1 >= attempts;
    },
    timeUp: ({ context, event }, { step }: OfStep) => isTimeUp(context, event, step),
    talks: ({ event }, { step }: OfStep) => isAbout(event, "talk.held", step),
    doneAlready: ({ context }, { step }: OfStep) => recordOf(context, step).doneAt !== null,
    knownAlready: ({ context }, { module }: OfModule) =>
      testOutOf(context, module).passedAt !== undefined,
    missed: ({ context }, { step, objective }: OfObjective) =>
      recordOf(context, step).missed.includes(objective),
    reads: ({ event }, { step, objective, stage }: OfObjective & { stage: RemedialStage }) =>
      isAbout(event, "remedial.read", step) &&
      event.payload.objective === objective &&
      event.payload.stage === stage,
    remedied: ({ context, event }, params: OfObjective) =>
      isRemedial(context, event, params) &&
      event.type === "remedial.graded" &&
      event.payload.passed,
    remedialFails: ({ context, event }, params: OfObjective & { failures: number }) =>
      isRemedial(context, event, params) &&
      event.type === "remedial.graded" &&
      !event.payload.passed &&
      remedialFailures(context, params) + 1 >= params.failures,
    talksOf: ({ event }, { step, objective }: OfObjective) =>
      isAbout(event, "talk.held", step) &&
      (event.payload.objective === undefined || event.payload.objective === objective),
    submits: ({ event }, { step }: OfStep) => isAbout(event, "assignment.submitted", step),
    reviewPasses: ({ event }, { step, ...rule }: OfStep & RubricRule) =>
      isAbout(event, "assignment.reviewed", step) && rubricPasses(rule, event.payload.scores),
    reviewReturns: ({ event }, { step, ...rule }: OfStep & RubricRule) =>
      isAbout(event, "assignment.reviewed", step) && !rubricPasses(rule, event.payload.scores),
    waives: ({ event }, { step }: OfStep) => isAbout(event, "step.waived", step),
    tries: ({ context, event }, params: TestOutParams) => isTry(context, event, params),
    undiagnosed: ({ context }) => context.diagnosedAt === undefined,
  },
  actions: {
    markDone: assign(({ context, event }, { step }: OfStep) =>
      withRecord(context, step, {
        doneAt: event.at,
        until: null,
        missed: [],
        ...(event.type === "step.waived" && { by: "waiver" as const }),
      }),
    ),
    markKnown: assign(({ context, event }, { step }: OfStep) =>
      withRecord(context, step, { doneAt: event.at, until: null, missed: [], by: "testOut" }),
    ),
    markGraded: assign(({ context, event }, params: GradedParams) =>
      afterResult(context, event, params),
    ),
    markTalk: assign(({ context }, { step }: OfStep) =>
      withRecord(context, step, { attemptsBefore: recordOf(context, step).attempts, until: null }),
    ),
    markSubmitted: assign(({ context, event }, { step }: OfStep) =>
      event.type === "assignment.submitted"
        ? withRecord(context, step, {
            attempts: recordOf(context, step).attempts + 1,
            submittedAt: event.at,
            until: event.payload.provisionalAt,
          })
        : {},
    ),
    markReturned: assign(({ context }, { step }: OfStep) =>
      withRecord(context, step, { submittedAt: null, until: null }),
    ),
    markCompletionRead: assign(
      ({ context, event }, { step, objective, afterHours }: OfObjective & { afterHours: number }) =>
        withRemedial(context, { step, objective }, { until: event.at + afterHours * HOUR }),
    ),
    markRemedialFailed: assign(({ context }, params: OfObjective) =>
      withRemedial(context, params, {
        failures: remedialFailures(context, params) + 1,
        until: 0,
      }),
    ),
    markRemedied: assign(({ context }, { step, objective }: OfObjective) => ({
      ...withRecord(context, step, {
        missed: recordOf(context, step).missed.filter((id) => id !== objective),
      }),
      ...withRemedial(context, { step, objective }, { failures: 0, until: 0 }),
    })),
    markTestOut: assign(({ context, event }, { module, right, everyDays }: TestOutParams) => {
      if (event.type !== "testout.graded") return {};
      const { tries } = testOutOf(context, module);
      const passed = event.payload.right >= right && event.payload.missedCritical.length === 0;
      const record = {
        tries: tries + 1,
        until: event.at + everyDays * DAY,
        ...(passed && { passedAt: event.at }),
      };
      return { testOuts: { ...context.testOuts, [module]: record } };
    }),
    markDiagnosed: assign(({ event }) => {
      if (event.type !== "diagnostic.graded") return {};
      const routes = Object.entries(event.payload.modules);
      return {
        diagnosedAt: event.at,
        variants: Object.fromEntries(routes.map(([module, { variant }]) => [module, variant])),
        offered: routes.filter(([, { testOut }]) => testOut).map(([module]) => module),
      };
    }),
    markMet: assign(({ context, event }) =>
      event.type === "prerequisite.met"
        ? { met: [...new Set([...(context.met ?? []), event.payload.path])] }
        : {},
    ),
    markCertified: assign(({ event }) =>
      event.type === "certificate.issued"
        ? { certificate: { id: event.payload.certificate, at: event.at } }
        : {},
    ),
    markMastered: assign(({ context, event }, { module }: OfModule) => ({
      masteredAt: { ...context.masteredAt, [module]: event.at },
    })),
  },
});

function withRemedial(
  context: PathContext,
  { step, objective }: OfObjective,
  change: { readonly failures?: number; readonly until?: number },
): Pick<PathContext, "remedial"> {
  const record = { ...remedialOf(context, step, objective), ...change };
  return { remedial: { ...context.remedial, [remedialKey(step, objective)]: record } };
}
