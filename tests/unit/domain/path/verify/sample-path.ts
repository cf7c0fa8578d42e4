import type {
  AssignmentStep,
  Module,
  QuizStep,
  ResolvedPath,
  RoleplayStep,
  Step,
} from "~/domain/path/definition";
import type { LessonEvidence, PathEvidence } from "~/domain/path/verify/evidence";
import type { QuestionUse } from "~/domain/quiz/question";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";

const both = (text: string) => ({ sr: text, en: text });

export const lesson = (id: string): Step => ({
  kind: "lesson",
  id,
  title: both(id),
  minutes: 10,
  lesson: id,
});

/** A check of four questions of the lessons, of which three pass; each lesson has o1 and o2. */
export const check = (
  id: string,
  lessons: readonly string[],
  rules: Partial<QuizStep> = {},
): QuizStep => ({
  kind: "quiz",
  id,
  title: both(id),
  minutes: 4,
  items: 4,
  objectives: lessons.flatMap((slug) => [`${slug}/o1`, `${slug}/o2`]),
  draw: [{ lessons, items: 4 }],
  pass: { right: 3 },
  coolDownHours: 12,
  ...rules,
});

export const remedial = { below: 60, items: 4, afterHours: 12 };

export const conversation = (id: string, more: Partial<RoleplayStep> = {}): RoleplayStep => ({
  kind: "roleplay",
  id,
  title: both(id),
  minutes: 8,
  roleplay: "late",
  endings: ["e1"],
  optional: false,
  ...more,
});

export const tool = (id: string): Step => ({
  kind: "tool",
  id,
  title: both(id),
  minutes: 15,
  tool: "profit-sketch",
});

export const gate = (id: string): AssignmentStep => ({
  kind: "assignment",
  id,
  title: both(id),
  minutes: 60,
  brief: both("brief"),
  pass: 8,
  noZero: true,
  remindDays: [6],
  provisionalDays: 10,
});

export const module = (id: string, steps: readonly Step[], more: Partial<Module> = {}): Module => ({
  id,
  title: both(id.toUpperCase()),
  after: [],
  steps,
  ...more,
});

export const path = (
  modules: readonly Module[],
  more: Partial<ResolvedPath> = {},
): ResolvedPath => ({ slug: "path", title: both("Path"), modules, ...more });

export const testOut = { items: 4, right: 4, everyDays: 30, keep: [] };

export const diagnostic = {
  itemsPerModule: 2,
  bands: [
    { below: 80, variant: "standard" as const },
    { variant: "challenge" as const, testOut: true },
  ],
};

const USES: readonly QuestionUse[] = ["check", "testOut", "diagnostic", "remedial"];

/** A lesson with so many questions of each use for each of its two objectives. */
export function lessonEvidence(
  counts: Partial<Record<QuestionUse, number>> = {},
  change: Partial<LessonEvidence> = {},
): LessonEvidence {
  const objectives = ["o1", "o2"];
  return {
    languages: ["sr", "en"],
    objectives: objectives.map((id) => ({ id, text: both(`objective ${id}`) })),
    questions: USES.flatMap((use) =>
      objectives.flatMap((objective) =>
        Array.from({ length: counts[use] ?? 4 }, (_, index) => ({
          id: `${use}-${objective}-${index}`,
          objective,
          family: `${use}-${objective}-${index}`,
          critical: false,
          use: [use],
        })),
      ),
    ),
    remedial: objectives.flatMap((objective) => [
      { objective, stage: "example" as const, minutes: 2 },
      { objective, stage: "completion" as const, minutes: 3 },
    ]),
    ...change,
  };
}

/** Everything these lessons need; further evidence takes the place of what is there. */
export function evidence(
  lessons: Readonly<Record<string, LessonEvidence | null>>,
  more: Partial<PathEvidence> = {},
): PathEvidence {
  return {
    lessons: new Map(Object.entries(lessons)),
    roleplays: new Map([["late", { languages: ["sr", "en"], endings: ["e1", "e2"] }]]),
    tools: new Set(TOOL_NAMES),
    paths: new Map(),
    ...more,
  };
}
