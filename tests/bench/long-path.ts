import type { Module, ResolvedPath } from "~/domain/path/definition";
import type { PathEvent, PathEventBody } from "~/domain/path/event";

const MODULES = 12;
/** Failed attempts before each check is passed: a log of more than 300 events. */
const FAILS = 12;
const DAY = 86_400_000;

const text = (value: string) => ({ sr: value, en: value });

function module(index: number, extra: readonly string[]): Module {
  return {
    id: `m${index}`,
    title: text(`m${index}`),
    after: index === 0 ? [] : [`m${index - 1}`],
    steps: [
      { kind: "lesson", id: `l${index}`, title: text("l"), minutes: 10, lesson: `x${index}` },
      {
        kind: "quiz",
        id: `q${index}`,
        title: text("q"),
        minutes: 5,
        draw: [{ lessons: [`x${index}`], items: 5 }],
        items: 5,
        pass: { right: 4 },
        coolDownHours: 12,
        objectives: [],
      },
      ...extra.map((id) => ({
        kind: "lesson" as const,
        id,
        title: text(id),
        minutes: 5,
        lesson: id,
      })),
    ],
  };
}

const path = (extra: readonly string[]): ResolvedPath => ({
  slug: "long",
  title: text("long"),
  modules: Array.from({ length: MODULES }, (_, index) => module(index, index === 1 ? extra : [])),
});

/** A path of twelve modules, and the same with one lesson more in its second. */
export const LONG = path([]);
export const LONGER = path(["added"]);

/** What somebody did who needed many attempts: over 300 events. */
export function longLog(): readonly PathEvent[] {
  const bodies: PathEventBody[] = [{ type: "enrolled", payload: { pathVersion: "v1" } }];
  for (let index = 0; index < MODULES; index += 1) {
    bodies.push({ type: "lesson.completed", payload: { step: `l${index}`, lessonVersion: "v" } });
    for (let attempt = 0; attempt <= FAILS; attempt += 1) {
      bodies.push(graded(`q${index}`, `${index}-${attempt}`, attempt === FAILS ? 5 : 1));
      bodies.push({ type: "time.passed", payload: {} });
    }
  }
  return bodies.map((body, index) => ({ ...body, seq: index + 1, at: (index + 1) * DAY }));
}

function graded(step: string, attempt: string, right: number): PathEventBody {
  return {
    type: "quiz.graded",
    payload: {
      step,
      attempt,
      credit: right * 100,
      of: 5,
      right,
      objectives: [],
      missedCritical: [],
    },
  };
}
