import type { Text } from "~/domain/text";
import type {
  ModuleDefinition,
  PathDefinition,
  ResolvedPath,
  Step,
  StepDefinition,
} from "./definition";

/** Minutes that a question of a check takes, read and answered. */
const MINUTES_PER_ITEM = 1;

/** What a path needs to know of the lessons it names. */
export type LessonTitles = ReadonlyMap<string, Text>;

export type PathFault =
  | { readonly code: "duplicate-id"; readonly id: string }
  | { readonly code: "unknown-module"; readonly module: string; readonly after: string }
  | { readonly code: "circle"; readonly modules: readonly string[] }
  | { readonly code: "empty-module"; readonly module: string }
  | { readonly code: "unknown-lesson"; readonly step: string; readonly lesson: string };

/**
 * What must hold before a path may become a statechart: an unknown prerequisite would stay locked
 * in silence, a circle would never open.
 */
export function pathFaults(path: PathDefinition, lessons: LessonTitles): readonly PathFault[] {
  return [
    ...duplicates(path),
    ...path.modules.flatMap((module) => moduleFaults(module, path, lessons)),
    ...circles(path.modules),
  ];
}

function duplicates(path: PathDefinition): PathFault[] {
  const ids = path.modules.flatMap((module) => [module.id, ...module.steps.map((one) => one.id)]);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => ({ code: "duplicate-id", id }));
}

function moduleFaults(
  module: ModuleDefinition,
  path: PathDefinition,
  lessons: LessonTitles,
): PathFault[] {
  const known = new Set(path.modules.map((one) => one.id));
  const faults: PathFault[] = module.after
    .filter((after) => !known.has(after))
    .map((after) => ({ code: "unknown-module", module: module.id, after }));
  if (module.steps.length === 0) faults.push({ code: "empty-module", module: module.id });
  for (const step of module.steps) {
    for (const lesson of lessonsOf(step)) {
      if (!lessons.has(lesson)) faults.push({ code: "unknown-lesson", step: step.id, lesson });
    }
  }
  return faults;
}

function circles(modules: readonly ModuleDefinition[]): PathFault[] {
  let rest = [...modules];
  for (;;) {
    const waiting = new Set(rest.map((module) => module.id));
    const blocked = rest.filter((module) => module.after.some((id) => waiting.has(id)));
    if (blocked.length === rest.length) break;
    rest = blocked;
  }
  return rest.length === 0 ? [] : [{ code: "circle", modules: rest.map((module) => module.id) }];
}

function lessonsOf(step: StepDefinition): readonly string[] {
  return "lesson" in step ? [step.lesson] : step.quiz.draw.flatMap((rule) => rule.lessons);
}

/** Draws titles and minutes into the definition. Call only when {@link pathFaults} finds nothing. */
export function resolvePath(path: PathDefinition, lessons: LessonTitles): ResolvedPath {
  return {
    slug: path.slug,
    title: path.title,
    modules: path.modules.map((module) => ({
      ...module,
      steps: module.steps.map((step) => resolveStep(step, lessons)),
    })),
  };
}

function resolveStep(step: StepDefinition, lessons: LessonTitles): Step {
  const [lesson = ""] = lessonsOf(step);
  const title = lessons.get(lesson) ?? { sr: lesson, en: lesson };
  if ("lesson" in step) return { kind: "lesson", title, ...step };
  const items = step.quiz.draw.reduce((sum, rule) => sum + rule.items, 0);
  const minutes = items * MINUTES_PER_ITEM;
  return { kind: "quiz", id: step.id, title, minutes, items, ...step.quiz };
}
