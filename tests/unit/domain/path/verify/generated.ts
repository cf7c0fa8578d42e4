import { fc } from "@fast-check/vitest";
import type {
  Band,
  DiagnosticRules,
  Module,
  QuizRules,
  ResolvedPath,
  Step,
  TestOutRules,
} from "~/domain/path/definition";
import { REMEDIAL_STAGES } from "~/domain/lesson/block";
import type { LessonEvidence, PathEvidence } from "~/domain/path/verify/evidence";
import type { QuestionUse } from "~/domain/quiz/question";
import {
  check,
  conversation,
  evidence,
  gate,
  lesson,
  lessonEvidence,
  module,
  path,
  tool,
} from "./sample-path";

/** A path in the whole language of paths, with what there is of lessons, conversations and others. */
export interface Generated {
  readonly path: ResolvedPath;
  readonly evidence: PathEvidence;
}

const OBJECTIVES = ["o1", "o2"];
const USES: readonly QuestionUse[] = ["check", "testOut", "diagnostic", "remedial"];
const LESSONS = ["a", "b", "c"];

/** The first far more often than the others. */
const mostly = <Value>(usual: Value, ...others: readonly Value[]) =>
  fc.constantFrom(...Array.from({ length: 12 }, () => usual), ...others);

/** Questions of one use and objective; the first few may share a family or be critical. */
const questions = (use: QuestionUse, objective: string) =>
  fc
    .record({ count: mostly(4, 0, 1, 2, 3), critical: mostly(0, 1, 3), shared: mostly(0, 2, 3) })
    .map(({ count, critical, shared }) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${use}-${objective}-${index}`,
        objective,
        family: index < shared ? `${use}-${objective}` : `${use}-${objective}-${index}`,
        critical: index < Math.min(critical, shared || 1) && critical > 0,
        use: [use],
      })),
    );

const flawedLesson: fc.Arbitrary<LessonEvidence> = fc
  .tuple(
    fc.tuple(...USES.flatMap((use) => OBJECTIVES.map((objective) => questions(use, objective)))),
    mostly(true, false),
  )
  .map(([all, written]) => ({
    languages: ["sr", "en"],
    objectives: OBJECTIVES.map((id) => ({ id, text: { sr: id, en: id } })),
    questions: all.flat().map((one, _, pool) => ({
      ...one,
      critical: pool.some(({ family, critical }) => family === one.family && critical),
    })),
    remedial: OBJECTIVES.flatMap((objective) =>
      REMEDIAL_STAGES.slice(written ? 0 : 1).map((stage) => ({ objective, stage, minutes: 2 })),
    ),
  }));

const anyLesson: fc.Arbitrary<LessonEvidence> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(lessonEvidence()) },
  { weight: 1, arbitrary: flawedLesson },
);

const anyCheck: fc.Arbitrary<Omit<QuizRules, "draw"> & { lessons: string[]; items: number }> =
  fc.record(
    {
      lessons: fc.uniqueArray(fc.constantFrom(...LESSONS), { minLength: 1, maxLength: 2 }),
      items: fc.integer({ min: 1, max: 5 }),
      pass: fc.oneof(
        fc.record({ percent: fc.constantFrom(40, 80, 100) }),
        fc.record({ right: mostly(1, 2, 5, 6) }),
      ),
      attempts: fc.integer({ min: 1, max: 3 }),
      coolDownHours: fc.constantFrom(0, 12),
      remedial: fc.record({
        below: fc.constantFrom(60, 100),
        items: mostly(2, 4, 5),
        afterHours: fc.constantFrom(0, 12),
      }),
    },
    { requiredKeys: ["lessons", "items", "pass", "coolDownHours"] },
  );

const anyStep: fc.Arbitrary<(id: string) => Step> = fc.oneof(
  { weight: 4, arbitrary: mostly("a", "b", "c", "gone").map(ofLesson) },
  {
    weight: 4,
    arbitrary: anyCheck.map(({ lessons, items, ...rules }) => (id: string) => {
      const draw = [{ lessons, items }];
      return check(id, lessons, { ...rules, items, draw });
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ optional: fc.boolean(), endings: mostly(["e1"], ["e1", "e2"], [], ["gone"]) })
      .map((more) => (id: string) => conversation(id, more)),
  },
  { weight: 1, arbitrary: fc.constant(tool) },
);

function ofLesson(slug: string) {
  return (id: string): Step => ({ ...lesson(id), kind: "lesson", lesson: slug });
}

const anyTestOut: fc.Arbitrary<Omit<TestOutRules, "keep">> = fc.record({
  items: mostly(4, 1, 8, 9),
  right: fc.constantFrom(1, 1, 2),
  everyDays: fc.constantFrom(0, 30),
});

const anyModule = fc.record(
  {
    after: fc.array(fc.nat(), { maxLength: 2 }),
    late: mostly(false, true),
    steps: fc.array(anyStep, { minLength: 0, maxLength: 4 }),
    gated: fc.boolean(),
    testOut: anyTestOut,
    kept: fc.nat({ max: 4 }),
  },
  { requiredKeys: ["after", "late", "steps", "gated", "kept"] },
);

type GeneratedModule = typeof anyModule extends fc.Arbitrary<infer Value> ? Value : never;

const band = (variant: Band["variant"], testOut: boolean, below?: number): Band => ({
  variant,
  testOut,
  ...(below !== undefined && { below }),
});

const anyDiagnostic: fc.Arbitrary<DiagnosticRules> = fc.record({
  itemsPerModule: fc.integer({ min: 1, max: 3 }),
  bands: fc.constantFrom(
    [band("standard", false, 80), band("challenge", true)],
    [band("guided", true, 40), band("standard", true)],
    [band("standard", false)],
  ),
});

const title = { sr: "Drugi", en: "Other" };
const other = (...requires: readonly string[]) => ({
  title,
  requires: requires.map((one) => ({ path: one })),
  steps: [],
});
const anyOthers = mostly<PathEvidence["paths"]>(
  new Map([["first", other()]]),
  new Map([["first", other("path")]]),
  new Map(),
);

function moduleOf(
  { after, late, steps, gated, testOut, kept }: GeneratedModule,
  index: number,
  count: number,
): Module {
  const before = late ? count : index;
  const ids = before === 0 ? [] : after.map((nat) => `m${nat % before}`);
  const made = steps.map((step, place) => step(`s${index}-${place}`));
  // A module has at least one step that everybody does.
  const last = gated || made.every(isBeside) ? [gate(`fa${index}`)] : [];
  const keep = made.slice(kept, kept + 1).map(({ id }) => id);
  const all = [...made, ...last];
  return module(`m${index}`, all, {
    after: [...new Set(ids)],
    ...(testOut &&
      all.some(({ kind }) => kind === "lesson") && {
        testOut: { ...testOut, right: Math.min(testOut.right, testOut.items), keep },
      }),
  });
}

const isBeside = (step: Step) => step.kind === "roleplay" && step.optional;

export const anyGenerated: fc.Arbitrary<Generated> = fc
  .record(
    {
      modules: fc.array(anyModule, { minLength: 1, maxLength: 4 }),
      lessons: fc.tuple(anyLesson, anyLesson, anyLesson),
      diagnostic: anyDiagnostic,
      others: anyOthers,
      requires: mostly(false, true),
    },
    { requiredKeys: ["modules", "lessons", "others", "requires"] },
  )
  .map(({ modules, lessons, diagnostic, others, requires }) => ({
    path: path(
      modules.map((one, index) => moduleOf(one, index, modules.length)),
      {
        ...(diagnostic && { diagnostic }),
        certificate: { validMonths: 24, renew: "s0-0" },
        requires: requires ? [{ path: "first" }] : [],
      },
    ),
    evidence: evidence({ a: lessons[0], b: lessons[1], c: lessons[2] }, { paths: others }),
  }));
