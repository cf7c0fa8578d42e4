import type { Text } from "~/domain/text";
import type {
  ModuleDefinition,
  PathDefinition,
  QuizStep,
  QuizStepDefinition,
  ResolvedPath,
  RoleplayStep,
  RoleplayStepDefinition,
  Step,
  StepDefinition,
} from "./definition";
import { RESERVED } from "./sitting";

/** Minutes that a question of a check takes, read and answered. */
export const MINUTES_PER_ITEM = 1;

/** What a path needs to know of the lessons and conversations it names, by slug. */
export interface PathSources {
  readonly lessons: ReadonlyMap<
    string,
    { readonly title: Text; readonly objectives: readonly string[] }
  >;
  readonly roleplays: ReadonlyMap<
    string,
    {
      readonly title: Text;
      readonly endings: readonly { readonly id: string; readonly rank: number }[];
    }
  >;
}

export type PathFault =
  | { readonly code: "duplicate-id"; readonly id: string }
  | { readonly code: "unknown-module"; readonly module: string; readonly after: string }
  | { readonly code: "circle"; readonly modules: readonly string[] }
  | { readonly code: "empty-module"; readonly module: string }
  | { readonly code: "unknown-lesson"; readonly step: string; readonly lesson: string }
  | { readonly code: "unknown-roleplay"; readonly step: string; readonly roleplay: string }
  | { readonly code: "unknown-ending"; readonly step: string; readonly ending: string };

/**
 * What must hold before a path may become a statechart: an unknown prerequisite would stay locked
 * in silence, a circle would never open.
 */
export function pathFaults(path: PathDefinition, sources: PathSources): readonly PathFault[] {
  return [
    ...duplicates(path),
    ...path.modules.flatMap((module) => moduleFaults(module, path, sources)),
    ...circles(path.modules),
  ];
}

function duplicates(path: PathDefinition): PathFault[] {
  const own = path.modules.flatMap((module) => [module.id, ...module.steps.map((one) => one.id)]);
  const ids = [...RESERVED, ...own];
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => ({ code: "duplicate-id", id }));
}

function moduleFaults(
  module: ModuleDefinition,
  path: PathDefinition,
  sources: PathSources,
): PathFault[] {
  const known = new Set(path.modules.map((one) => one.id));
  const faults: PathFault[] = module.after
    .filter((after) => !known.has(after))
    .map((after) => ({ code: "unknown-module", module: module.id, after }));
  if (!module.steps.some(isNeeded)) faults.push({ code: "empty-module", module: module.id });
  return [...faults, ...module.steps.flatMap((step) => stepFaults(step, sources))];
}

const isNeeded = (step: StepDefinition) => !("roleplay" in step && step.optional === true);

function stepFaults(step: StepDefinition, { lessons, roleplays }: PathSources): PathFault[] {
  const faults: PathFault[] = lessonsOf(step)
    .filter((lesson) => !lessons.has(lesson))
    .map((lesson) => ({ code: "unknown-lesson", step: step.id, lesson }));
  if (!("roleplay" in step)) return faults;
  const known = roleplays.get(step.roleplay);
  if (!known) return [{ code: "unknown-roleplay", step: step.id, roleplay: step.roleplay }];
  return known.endings.some(({ id }) => id === step.reach)
    ? []
    : [{ code: "unknown-ending", step: step.id, ending: step.reach }];
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
  if ("lesson" in step) return [step.lesson];
  return "quiz" in step ? step.quiz.draw.flatMap((rule) => rule.lessons) : [];
}

/** Draws titles and minutes into the definition. Call only when {@link pathFaults} finds nothing. */
export function resolvePath(path: PathDefinition, sources: PathSources): ResolvedPath {
  return {
    ...path,
    modules: path.modules.map((module) => ({
      ...module,
      steps: module.steps.map((step) => resolveStep(step, module, sources)),
    })),
  };
}

function resolveStep(step: StepDefinition, module: ModuleDefinition, sources: PathSources): Step {
  if ("lesson" in step)
    return { kind: "lesson", title: titleOf(step.lesson, sources.lessons), ...step };
  if ("quiz" in step) return resolveQuiz(step, module, sources);
  if ("roleplay" in step) return resolveRoleplay(step, sources);
  if ("tool" in step) return { kind: "tool", ...step, title: step.title ?? module.title };
  const { assignment, ...rest } = step;
  return { kind: "assignment", ...rest, ...assignment };
}

/** A check of one lesson carries its title, one of several that of its module. */
function resolveQuiz(
  { id, quiz }: QuizStepDefinition,
  module: ModuleDefinition,
  { lessons }: PathSources,
): QuizStep {
  const drawn = [...new Set(quiz.draw.flatMap((rule) => rule.lessons))];
  const [first = ""] = drawn;
  const title = drawn.length === 1 ? titleOf(first, lessons) : module.title;
  const items = quiz.draw.reduce((sum, rule) => sum + rule.items, 0);
  const objectives = drawn.flatMap((lesson) =>
    (lessons.get(lesson)?.objectives ?? []).map((objective) => `${lesson}/${objective}`),
  );
  return { kind: "quiz", id, title, minutes: items * MINUTES_PER_ITEM, items, objectives, ...quiz };
}

function resolveRoleplay(step: RoleplayStepDefinition, { roleplays }: PathSources): RoleplayStep {
  const { id, roleplay, reach, minutes, optional = false } = step;
  const endings = roleplays.get(roleplay)?.endings ?? [];
  const rank = endings.find((ending) => ending.id === reach)?.rank ?? Infinity;
  return {
    kind: "roleplay",
    id,
    title: titleOf(roleplay, roleplays),
    minutes,
    roleplay,
    optional,
    endings: endings.filter((ending) => ending.rank <= rank).map((ending) => ending.id),
  };
}

function titleOf(slug: string, known: ReadonlyMap<string, { readonly title: Text }>): Text {
  return known.get(slug)?.title ?? { sr: slug, en: slug };
}
