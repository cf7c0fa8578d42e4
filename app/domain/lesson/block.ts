/** One anchored behaviour area of the self-assessment. */
export interface BehaviourArea {
  readonly id: string;
  readonly title: string;
  readonly behaviours: readonly { readonly id: string; readonly text: string }[];
}

interface IslandProps {
  Question: object;
  /** Brings back what the learner said to pre-questions, with the explanation. */
  Recall: { readonly questions: readonly string[] };
  Checklist: { readonly title: string; readonly items: readonly string[] };
  Reflection: { readonly prompt: string; readonly hint?: string };
  IfThenPlan: { readonly prompt: string; readonly cueHint: string; readonly actionHint: string };
  /** Revenue concentration over up to ten customers. */
  Concentration: object;
  SelfAssessment: { readonly anchors: readonly string[]; readonly areas: readonly BehaviourArea[] };
  PracticeAccount: object;
}

export type IslandKind = keyof IslandProps;

export const ISLAND_KINDS = [
  "Question",
  "Recall",
  "Checklist",
  "Reflection",
  "IfThenPlan",
  "Concentration",
  "SelfAssessment",
  "PracticeAccount",
] as const satisfies readonly IslandKind[];

/** An interactive block: validated data, drawn by a component of ours. */
export type Island = {
  [Kind in IslandKind]: {
    readonly kind: "island";
    readonly component: Kind;
    /** Slug, unique in the lesson and the same in both languages; never a DOM id. */
    readonly id: string;
    /** Must have a response before the lesson counts as finished. */
    readonly required: boolean;
    readonly props: IslandProps[Kind];
  };
}[IslandKind];

/** Prose, rendered once at publish: safe static HTML. */
export interface Prose {
  readonly kind: "prose";
  readonly html: string;
}

export type Block = Prose | Island;

/** Two to three minutes of reading: one idea and one interaction. */
export interface LessonPart {
  readonly title: string;
  /** Objectives taught here, so that a missed one can lead back. */
  readonly teaches: readonly string[];
  /** Whole minutes, at least 1: words at 180 a minute plus half a minute per island. */
  readonly minutes: number;
  readonly blocks: readonly Block[];
}

/** One language of a lesson, compiled. */
export interface CompiledLesson {
  readonly title: string;
  readonly description: string;
  readonly parts: readonly LessonPart[];
}
