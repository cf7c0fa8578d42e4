import type { PassRule } from "~/domain/quiz/result";
import type { Text } from "~/domain/text";
import type { ToolName } from "~/domain/toolkit/tool-name";

/** So many items from these lessons. */
export interface DrawDefinition {
  readonly lessons: readonly string[];
  readonly items: number;
}

/** The loop for whoever misses objectives of a check. */
export interface RemedialRules {
  /** An objective below this share of right answers (percent) is missed. */
  readonly below: number;
  /** Parallel items asked for each missed objective. */
  readonly items: number;
  /** Hours between finishing the half-filled example and the parallel items. */
  readonly afterHours: number;
}

export interface QuizRules {
  readonly draw: readonly DrawDefinition[];
  readonly pass: PassRule;
  /** Most attempts; absent: as many as needed. With a remedial loop a talk opens as many again. */
  readonly attempts?: number;
  /** Hours between a failed attempt and the next; 0: at once. */
  readonly coolDownHours: number;
  readonly remedial?: RemedialRules;
}

/** When work in the field passes, and what happens while its review is late. */
export interface GateRules {
  /** What has to be handed in. */
  readonly brief: Text;
  /** Points needed of twelve: four criteria of 0–3. */
  readonly pass: number;
  /** Whether a criterion with no point fails the whole. */
  readonly noZero: boolean;
  /** Calendar days after handing in on which the reviewer is reminded. */
  readonly remindDays: readonly number[];
  /** Calendar days after handing in on which the way on opens provisionally. */
  readonly provisionalDays: number;
  /** Sheets handed in with the work; each must be complete. */
  readonly sheets?: readonly ToolName[];
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
export interface RoleplayStepDefinition {
  readonly id: string;
  readonly roleplay: string;
  /** The least good ending that counts. */
  readonly reach: string;
  readonly minutes: number;
  readonly optional?: boolean;
}
export interface ToolStepDefinition {
  readonly id: string;
  /** Without one the step is called as its module. */
  readonly title?: Text | undefined;
  readonly tool: ToolName;
  readonly minutes: number;
}
export interface AssignmentStepDefinition {
  readonly id: string;
  readonly assignment: GateRules;
  readonly title: Text;
  readonly minutes: number;
}

export type StepDefinition =
  | LessonStepDefinition
  | QuizStepDefinition
  | RoleplayStepDefinition
  | ToolStepDefinition
  | AssignmentStepDefinition;

/** How whoever knows a module already shows it. */
export interface TestOutRules {
  readonly items: number;
  /** Full credits needed; every critical item must be right in any case. */
  readonly right: number;
  /** Days between two tries. */
  readonly everyDays: number;
  /** Steps that nobody skips, beside role-plays, tools and assignments. */
  readonly keep: readonly string[];
}

export const VARIANTS = ["guided", "standard", "challenge"] as const;
export type Variant = (typeof VARIANTS)[number];

/** Ascending upper limits in percent; the last has none. */
export interface Band {
  readonly below?: number;
  readonly variant: Variant;
  readonly testOut?: boolean;
}

/** A look at what somebody knows already; nobody passes or fails it. */
export interface DiagnosticRules {
  readonly itemsPerModule: number;
  readonly bands: readonly Band[];
}

export interface CertificateRules {
  readonly validMonths: number;
  /** The check that renews it. */
  readonly renew: string;
}

/** Another path that must be completed first, whole or up to a step. */
export interface Requirement {
  readonly path: string;
  readonly step?: string;
}

export interface ModuleDefinition {
  readonly id: string;
  readonly title: Text;
  /** Modules that must be mastered before this one opens; provisionally is enough. */
  readonly after: readonly string[];
  readonly testOut?: TestOutRules;
  readonly steps: readonly StepDefinition[];
}

interface PathRules {
  readonly slug: string;
  readonly title: Text;
  readonly requires?: readonly Requirement[];
  readonly diagnostic?: DiagnosticRules;
  readonly certificate?: CertificateRules;
}

/** A path as its author wrote it. */
export interface PathDefinition extends PathRules {
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
  /** What it measures, as `<lesson>/<objective>`. */
  readonly objectives: readonly string[];
}

export interface RoleplayStep extends ResolvedStepBase {
  readonly kind: "roleplay";
  readonly roleplay: string;
  /** The endings that count. */
  readonly endings: readonly string[];
  readonly optional: boolean;
}

export interface ToolStep extends ResolvedStepBase {
  readonly kind: "tool";
  readonly tool: ToolName;
}

export interface AssignmentStep extends ResolvedStepBase, GateRules {
  readonly kind: "assignment";
}

export type Step = LessonStep | QuizStep | RoleplayStep | ToolStep | AssignmentStep;

export interface Module {
  readonly id: string;
  readonly title: Text;
  readonly after: readonly string[];
  readonly testOut?: TestOutRules;
  readonly steps: readonly Step[];
}

/** A path with everything its rules need from lessons, as it is published and walked. */
export interface ResolvedPath extends PathRules {
  readonly modules: readonly Module[];
}

/** Whether somebody who goes on by the order of steps may leave this one out. */
export const isOptional = (step: Step): boolean => step.kind === "roleplay" && step.optional;

/** Whether showing that one knows the module stands for this step (curriculum R3). */
export function isSkippable(module: Module, step: Step): boolean {
  const learns = step.kind === "lesson" || step.kind === "quiz";
  return learns && module.testOut?.keep.includes(step.id) === false;
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
