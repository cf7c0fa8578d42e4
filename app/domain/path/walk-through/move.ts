import type { RemedialStage } from "~/domain/lesson/block";
import type { Variant } from "~/domain/path/definition";

/** What an author lets happen next to a learner who is made up. Objectives: `<lesson>/<objective>`. */
export type Move =
  | { readonly kind: "lesson-finished"; readonly step: string }
  | { readonly kind: "tool-completed"; readonly step: string }
  | { readonly kind: "work-submitted"; readonly step: string }
  | { readonly kind: "check-passed"; readonly step: string }
  | {
      readonly kind: "check-failed";
      readonly step: string;
      /** What was missed; may be empty where the check has no remedial loop. */
      readonly objectives: readonly string[];
    }
  | {
      readonly kind: "remedial-read";
      readonly step: string;
      readonly objective: string;
      readonly stage: RemedialStage;
    }
  | {
      readonly kind: "remedial-graded";
      readonly step: string;
      readonly objective: string;
      readonly passed: boolean;
    }
  | { readonly kind: "talk-held"; readonly step: string; readonly objective?: string }
  | { readonly kind: "roleplay-ended"; readonly step: string; readonly ending: string }
  | { readonly kind: "work-reviewed"; readonly step: string; readonly passed: boolean }
  | { readonly kind: "step-waived"; readonly step: string }
  | { readonly kind: "diagnosed"; readonly variant: Variant; readonly testOut: boolean }
  | { readonly kind: "tested-out"; readonly module: string; readonly passed: boolean }
  | { readonly kind: "requirement-met"; readonly path: string }
  | { readonly kind: "days-passed"; readonly days: number };

export type MoveOf<Kind extends Move["kind"]> = Extract<Move, { readonly kind: Kind }>;
