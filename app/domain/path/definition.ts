import type { PassRule } from "~/domain/quiz/result";
import type { Text } from "~/domain/text";

/** So many items from these lessons. */
export interface DrawDefinition {
  readonly lessons: readonly string[];
  readonly items: number;
}

export interface QuizRules {
  readonly draw: readonly DrawDefinition[];
  readonly pass: PassRule;
  /** Most attempts; absent: as many as needed. */
  readonly attempts?: number;
  /** Hours between a failed attempt and the next; 0: at once. */
  readonly coolDownHours: number;
}

export interface LessonStepDefinition {
  readonly id: string;
  readonly lesson: string;
  readonly minutes: number;
}

export interface QuizStepDefinition {
  readonly id: string;
  readonly quiz: QuizRules;
}

export type StepDefinition = LessonStepDefinition | QuizStepDefinition;

export interface ModuleDefinition {
  readonly id: string;
  readonly title: Text;
  /** Modules that must be mastered before this one opens. */
  readonly after: readonly string[];
  readonly steps: readonly StepDefinition[];
}

/** A path as its author wrote it. */
export interface PathDefinition {
  readonly slug: string;
  readonly title: Text;
  readonly modules: readonly ModuleDefinition[];
}

interface ResolvedStepBase {
  readonly id: string;
  /** A lesson's title; of a check the title of the lesson it belongs to. */
  readonly title: Text;
  /** Expected minutes. */
  readonly minutes: number;
}

export interface LessonStep extends ResolvedStepBase {
  readonly kind: "lesson";
  readonly lesson: string;
}

export interface QuizStep extends ResolvedStepBase, QuizRules {
  readonly kind: "quiz";
  /** Questions drawn in one attempt. */
  readonly items: number;
}

export type Step = LessonStep | QuizStep;

export interface Module {
  readonly id: string;
  readonly title: Text;
  readonly after: readonly string[];
  readonly steps: readonly Step[];
}

/** A path with everything its rules need from lessons, as it is published and walked. */
export interface ResolvedPath {
  readonly slug: string;
  readonly title: Text;
  readonly modules: readonly Module[];
}

/** A step with the module it belongs to, or null. */
export function findStep(
  path: ResolvedPath,
  id: string,
): { readonly module: Module; readonly step: Step } | null {
  for (const module of path.modules) {
    const step = module.steps.find((one) => one.id === id);
    if (step) return { module, step };
  }
  return null;
}

/** The step that follows within the module, or null. */
export function stepAfter(path: ResolvedPath, id: string): Step | null {
  const steps = findStep(path, id)?.module.steps ?? [];
  return steps[steps.findIndex((step) => step.id === id) + 1] ?? null;
}
