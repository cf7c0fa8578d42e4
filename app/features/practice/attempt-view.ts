import type { Step, Variant } from "~/domain/path/definition";
import type { SittingKind } from "~/domain/path/sitting";
import type { Confidence } from "~/domain/quiz/question";
import type { PublicAnswer, PublicQuestion, QuestionFeedback } from "~/domain/quiz/view";

/** One question of an attempt under way: nothing of its key. */
export interface AttemptItemView {
  readonly question: PublicQuestion;
  readonly answer: PublicAnswer | null;
  readonly confidence: Confidence | null;
  /** Idempotency key for a form sent without scripts. */
  readonly command: string;
}

/** An attempt that is being answered. All questions at once, so that no signal is needed between. */
export interface AttemptView {
  readonly kind: "open";
  /** Person whose attempt it is. */
  readonly owner: string;
  readonly attempt: string;
  readonly path: string;
  readonly step: string;
  readonly items: readonly AttemptItemView[];
  readonly submitCommand: string;
}

/** Where to read again what was missed. */
export interface Revisit {
  readonly to: string;
  readonly lesson: string;
  readonly part: string;
  /** 1-based. */
  readonly number: number;
  readonly minutes: number;
}

/** What a diagnostic came to for a module. */
export interface ModuleOutcome {
  readonly title: string;
  readonly right: number;
  readonly of: number;
  readonly variant: Variant;
  /** Where to show that one knows it; null when that is not offered. */
  readonly testOutTo: string | null;
}

export interface ResultView {
  readonly sitting: SittingKind;
  /** Of a diagnostic, module by module. */
  readonly modules: readonly ModuleOutcome[];
  /** Where it leads, unless a passed check leads to the next step or may be tried again. */
  readonly onward: { readonly to: string; readonly as: "map" | "remedy" | "check" } | null;
  readonly passed: boolean;
  readonly right: number;
  readonly of: number;
  /** Right answers that pass. */
  readonly needed: number;
  /** A critical idea was missed though the number would have sufficed. */
  readonly missedCritical: boolean;
  readonly unanswered: number;
  readonly title: string;
  readonly mapTo: string;
  /** Weakest first. */
  readonly objectives: readonly {
    readonly text: string;
    readonly right: number;
    readonly of: number;
    /** Where a missed one is taught; null when nothing was missed. */
    readonly revisit: Revisit | null;
  }[];
  /** Where a passed check leads: the next step's title and address; null at the path's end. */
  readonly next: {
    readonly to: string;
    readonly title: string;
    readonly kind: Step["kind"];
  } | null;
  /** When the next attempt opens (UTC ms), for a check not passed; null when it may start now. */
  readonly opensAt: number | null;
  readonly retry: { readonly to: string; readonly command: string } | null;
  readonly now: number;
  readonly items: readonly {
    readonly stem: string;
    readonly case: string | null;
    readonly feedback: QuestionFeedback;
  }[];
}
