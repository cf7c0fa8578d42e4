import type { StateValue } from "xstate";
import type { Variant } from "./definition";

/** What is remembered of a step beside its state. Times are UTC milliseconds. */
export interface StepRecord {
  readonly attempts: number;
  /** Attempts made before the last talk that opened further ones. */
  readonly attemptsBefore: number;
  /** When the next attempt opens; of handed-in field work, when the way on opens provisionally. */
  readonly until: number | null;
  readonly bestRight: number | null;
  readonly bestOf: number | null;
  /** When field work was handed in. */
  readonly submittedAt: number | null;
  /** When the step was completed. */
  readonly doneAt: number | null;
  /** What stood for doing it: a module shown to be known, or a waiver. */
  readonly by: "testOut" | "waiver" | null;
  /** Objectives that a failed check flagged, cleared ones left out. */
  readonly missed: readonly string[];
}

/** A record as it is kept: what says nothing is left out, so that a whole path stays under 5 kB. */
export type KeptRecord = { readonly [Key in keyof StepRecord]?: StepRecord[Key] };

/** What is remembered of one objective in one remedial loop. */
export interface RemedialRecord {
  readonly failures: number;
  /** When the parallel items open (UTC ms); 0: at once. */
  readonly until: number;
}

export interface TestOutRecord {
  readonly tries: number;
  /** When the next try opens (UTC ms). */
  readonly until: number;
  readonly passedAt?: number | undefined;
}

type ById<Value> = Readonly<Record<string, Value>>;

/** Everything remembered beside the states; what says nothing is left out. */
export interface PathContext {
  readonly steps: ById<KeptRecord>;
  readonly masteredAt: ById<number>;
  /** By `<step> <objective>`. */
  readonly remedial?: ById<RemedialRecord> | undefined;
  /** By module. */
  readonly testOuts?: ById<TestOutRecord> | undefined;
  readonly diagnosedAt?: number | undefined;
  /** By module, as the diagnostic chose; absent: standard. */
  readonly variants?: ById<Variant> | undefined;
  /** Modules that the diagnostic offers to show as known. */
  readonly offered?: readonly string[] | undefined;
  /** Other paths that were required and are met. */
  readonly met?: readonly string[] | undefined;
  readonly certificate?: { readonly id: string; readonly at: number } | undefined;
}

/** Where a learner stands: what the fold of the events so far comes to. Plain JSON. */
export interface Snapshot {
  readonly value: StateValue;
  readonly context: PathContext;
}

/** Where a learner was placed on a changed path: a checkpoint from which later folds start. */
export type Placement = Snapshot;

const NO_RECORD: StepRecord = {
  attempts: 0,
  attemptsBefore: 0,
  until: null,
  bestRight: null,
  bestOf: null,
  submittedAt: null,
  doneAt: null,
  by: null,
  missed: [],
};

/** Own entries only: ids are authors' words, also `constructor`. */
function own<Value>(entries: ById<Value> | undefined, id: string): Value | undefined {
  return entries && Object.hasOwn(entries, id) ? entries[id] : undefined;
}

export const recordOf = (context: PathContext, step: string): StepRecord => ({
  ...NO_RECORD,
  ...own(context.steps, step),
});

export const remedialKey = (step: string, objective: string): string => `${step} ${objective}`;

export const remedialOf = (context: PathContext, step: string, objective: string) =>
  own(context.remedial, remedialKey(step, objective)) ?? { failures: 0, until: 0 };

export const testOutOf = (context: PathContext, module: string): TestOutRecord =>
  own(context.testOuts, module) ?? { tries: 0, until: 0 };

export const variantOf = (context: PathContext, module: string): Variant =>
  own(context.variants, module) ?? "standard";

/** The context with another record of one step. */
export function withRecord(
  context: PathContext,
  step: string,
  change: Partial<StepRecord>,
): Pick<PathContext, "steps"> {
  return {
    steps: { ...context.steps, [step]: kept({ ...recordOf(context, step), ...change }) },
  };
}

function kept(record: StepRecord): KeptRecord {
  const { attempts, attemptsBefore, until, bestRight, bestOf, submittedAt, doneAt, by, missed } =
    record;
  return {
    ...(attempts > 0 && { attempts }),
    ...(attemptsBefore > 0 && { attemptsBefore }),
    ...(until !== null && { until }),
    ...(bestRight !== null && { bestRight, bestOf }),
    ...(submittedAt !== null && { submittedAt }),
    ...(doneAt !== null && { doneAt }),
    ...(by !== null && { by }),
    ...(missed.length > 0 && { missed }),
  };
}
