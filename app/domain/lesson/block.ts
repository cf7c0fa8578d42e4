import type { Variant } from "~/domain/path/definition";
import type { ToolName } from "~/domain/toolkit/tool-name";

/** One anchored behaviour area of the self-assessment. */
export interface BehaviourArea {
  readonly id: string;
  readonly title: string;
  readonly behaviours: readonly { readonly id: string; readonly text: string }[];
}

/** One line of a conversation; where it holds a cue, what it tells and a reply that picks it up. */
export interface TranscriptLine {
  readonly who: string;
  readonly text: string;
  readonly cue?: string | undefined;
  readonly reply?: string | undefined;
}

interface IslandProps {
  Question: object;
  /** Brings back what the learner said to pre-questions, with the explanation. */
  Recall: { readonly questions: readonly string[] };
  Checklist: { readonly title: string; readonly items: readonly string[] };
  /** `about`: the case in the text, so that the practice account is not named; else the own one. */
  Reflection: { readonly prompt: string; readonly hint?: string; readonly about?: "case" };
  IfThenPlan: { readonly prompt: string; readonly cueHint: string; readonly actionHint: string };
  /** Revenue concentration over up to ten customers. */
  Concentration: object;
  SelfAssessment: { readonly anchors: readonly string[]; readonly areas: readonly BehaviourArea[] };
  PracticeAccount: object;
  /** A conversation in which the reader looks for cues and writes better replies. */
  Transcript: { readonly title: string; readonly lines: readonly TranscriptLine[] };
  /** Opens an account tool; what is written there is kept by the tool. */
  Tool: { readonly tool: ToolName; readonly note?: string };
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
  "Transcript",
  "Tool",
] as const satisfies readonly IslandKind[];

/** Who reads what `<Only for="…">` holds; never empty. */
export type Audience = readonly Variant[];

/** Whether something written for some readers is for one who walks this variant. */
export function isFor(
  variant: Variant,
  { for: audience }: { readonly for?: Audience | undefined },
) {
  return audience === undefined || audience.includes(variant);
}

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
    /** The variants that show it; without it all do. */
    readonly for?: Audience | undefined;
  };
}[IslandKind];

/** Islands without a response: the recall only shows, a tool keeps what is written in it. */
type Unanswerable = "Recall" | "Tool";

export type AnswerableIsland = Exclude<Island, { readonly component: Unanswerable }>;

export function isAnswerable(island: Island): island is AnswerableIsland;
export function isAnswerable(island: { readonly component: IslandKind }): boolean;
export function isAnswerable({ component }: { readonly component: IslandKind }): boolean {
  return component !== "Recall" && component !== "Tool";
}

/** Prose, rendered once at publish: safe static HTML. */
export interface Prose {
  readonly kind: "prose";
  readonly html: string;
  /** The variants that show it; without it all do. */
  readonly for?: Audience | undefined;
}

export type Block = Prose | Island;

/** The two readings of a remedial branch: a worked example, then a half-filled one to finish. */
export const REMEDIAL_STAGES = ["example", "completion"] as const;
export type RemedialStage = (typeof REMEDIAL_STAGES)[number];

/** What a part that only a remedial branch shows is there for. */
export interface Remedy {
  readonly objective: string;
  readonly stage: RemedialStage;
}

/** Two to three minutes of reading: one idea and one interaction. */
export interface LessonPart {
  readonly title: string;
  /** Objectives taught here, so that a missed one can lead back. */
  readonly teaches: readonly string[];
  /** Present on the parts at the end that open only to whoever missed the objective. */
  readonly remedies?: Remedy;
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
