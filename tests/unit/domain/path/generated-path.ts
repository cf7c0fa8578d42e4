import { fc } from "@fast-check/vitest";
import type { QuizStep, ResolvedPath, Step } from "~/domain/path/definition";
import type { PathEvent, PathEventBody } from "~/domain/path/event";

const title = (text: string) => ({ sr: text, en: text });

/** A lesson of ten minutes. */
export const lessonStep = (id: string): Step => ({
  kind: "lesson",
  id,
  title: title(id),
  minutes: 10,
  lesson: `lesson-${id}`,
});

/** A check of five questions that four right pass, open again after an hour. */
export const quizStep = (id: string, rules: Partial<QuizStep> = {}): QuizStep => ({
  kind: "quiz",
  id,
  title: title(id),
  minutes: 5,
  items: 5,
  objectives: [`lesson-${id}/o1`, `lesson-${id}/o2`],
  draw: [{ lessons: [`lesson-${id}`], items: 5 }],
  pass: { right: 4 },
  coolDownHours: 1,
  ...rules,
});

export const pathOf = (
  modules: readonly {
    readonly id: string;
    readonly after?: readonly string[];
    readonly steps: readonly Step[];
  }[],
): ResolvedPath => ({
  slug: "path",
  title: title("path"),
  modules: modules.map(({ id, after = [], steps }) => ({ id, title: title(id), after, steps })),
});

const pass = fc.oneof(
  fc.record({ right: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ percent: fc.constantFrom(40, 60, 80, 100) }),
);

const quizRules = fc.record({
  pass,
  attempts: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  coolDownHours: fc.integer({ min: 0, max: 3 }),
});

const stepKind = fc.oneof(fc.constant(null), quizRules);

/** Any path without a circle: up to five modules of up to four steps. */
export const anyPath: fc.Arbitrary<ResolvedPath> = fc
  .array(
    fc.record({
      after: fc.array(fc.nat(), { maxLength: 3 }),
      steps: fc.array(stepKind, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((modules) =>
    pathOf(
      modules.map(({ after, steps }, index) => ({
        id: `m${index}`,
        after: index === 0 ? [] : [...new Set(after.map((nat) => `m${nat % index}`))],
        steps: steps.map((rules, place) => {
          const id = `s${index}-${place}`;
          return rules === null ? lessonStep(id) : quizStep(id, rules);
        }),
      })),
    ),
  );

const HOUR = 3_600_000;

/** Waits that meet the ends of cool-downs exactly, a millisecond early and late. */
const wait = fc.constantFrom(0, 1, HOUR - 1, HOUR, HOUR + 1, 2 * HOUR, 3 * HOUR);

const verdict = fc.record({
  right: fc.constantFrom(0, 3, 4, 5, 5),
  missed: fc.constantFrom(false, false, false, true),
});

/** What is tried with a step, whether or not it fits. */
type Try = readonly [
  kind: number,
  step: number,
  wait: number,
  verdict: { right: number; missed: boolean },
];

const anyTry: fc.Arbitrary<Try> = fc.tuple(fc.nat({ max: 9 }), fc.nat(), wait, verdict);

function body(step: string, [kind, , , { right, missed }]: Try): PathEventBody {
  if (kind < 4) return { type: "lesson.completed", payload: { step, lessonVersion: "v1" } };
  if (kind < 8) return graded(step, right, missed);
  if (kind < 9) return { type: "step.waived", payload: { step, reasonId: "r1" } };
  return { type: "time.passed", payload: {} };
}

export function graded(step: string, right: number, missed = false): PathEventBody {
  return {
    type: "quiz.graded",
    payload: {
      step,
      attempt: "a1",
      credit: right * 20,
      right,
      of: 5,
      objectives: [{ id: "lesson/o1", right, of: 5, credit: right * 20 }],
      missedCritical: missed ? ["lesson/family"] : [],
    },
  };
}

/** Bodies as they stand in a log, `waits` milliseconds apart. */
function logOf(bodies: readonly (readonly [PathEventBody, number])[]): PathEvent[] {
  let at = 1_800_000_000_000;
  return bodies.map(([one, pause], index) => {
    at += pause;
    return { ...one, seq: index + 2, at };
  });
}

/** A path and a log in which many events fit and many do not. Times never run backwards. */
export const anyLog: fc.Arbitrary<{ path: ResolvedPath; events: PathEvent[] }> = anyPath.chain(
  (path) => {
    const ids = [...path.modules.flatMap(({ steps }) => steps.map(({ id }) => id)), "nowhere"];
    return fc.array(anyTry, { maxLength: 40 }).map((tries) => ({
      path,
      events: logOf(
        tries.map((one, index) => {
          const step = ids[Math.min(one[1] % ids.length, index)] ?? "nowhere";
          return [body(step, one), one[2]];
        }),
      ),
    }));
  },
);
