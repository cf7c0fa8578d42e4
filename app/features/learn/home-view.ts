import type { DueFollowUp } from "./follow-up-view";

/** What a learner finds on opening the product. */
export interface HomeView {
  /** The one thing to do now; null when every path is walked or none was begun. */
  readonly next: NextStep | null;
  /** The latest plan, brought back to be kept in mind. */
  readonly plan: {
    readonly cue: string;
    readonly action: string;
    readonly account: string | null;
    readonly writtenAt: number;
    /** Set when it is asked about today. */
    readonly ask: { readonly id: string; readonly command: string } | null;
  } | null;
  /** What is left of today's review; null when nothing is. */
  readonly review: { readonly items: number; readonly minutes: number } | null;
  /** A look back at a completed path that is due. */
  readonly followUp: DueFollowUp | null;
  readonly paths: readonly HomePath[];
  readonly now: number;
}

export type NextStep = {
  readonly to: string;
  readonly title: string;
} & (
  | {
      readonly kind: "lesson";
      /** 0-based part, and how many there are. */
      readonly part: number;
      readonly parts: number;
      readonly minutes: number;
      readonly begun: boolean;
    }
  | {
      readonly kind: "check";
      readonly items: number;
      readonly minutes: number;
      readonly running: boolean;
    }
  | {
      readonly kind: "work";
      readonly work: "roleplay" | "tool" | "assignment";
      readonly minutes: number;
    }
  /** A check before which missed objectives are practised; `opensAt`: when the next items open. */
  | { readonly kind: "remedial"; readonly objectives: number; readonly opensAt: number | null }
  /** A check that a talk opens again. */
  | { readonly kind: "talk" }
  /** Field work that waits for its review; `opensAt`: when the way on opens all the same. */
  | { readonly kind: "handed-in"; readonly submittedAt: number; readonly opensAt: number | null }
  | { readonly kind: "returned" }
  | {
      /** A check that cools down: what is worth reading meanwhile. */
      readonly kind: "waiting";
      readonly opensAt: number;
      readonly read: {
        readonly to: string;
        readonly part: number;
        readonly lesson: string;
        readonly minutes: number;
      };
    }
);

export interface HomePath {
  readonly slug: string;
  readonly title: string;
  readonly enrolled: boolean;
  /** The path that has to be completed first; null: nothing holds it back. */
  readonly after: string | null;
  readonly mastered: number;
  readonly modules: number;
  readonly stepsDone: number;
  readonly steps: number;
  readonly minutesLeft: number;
  readonly complete: boolean;
  /** Page of its certificate; null while there is none. */
  readonly certificateTo: string | null;
  /** The check that renews the certificate now, and the last day of the present one. */
  readonly renew: { readonly to: string; readonly through: string } | null;
  /** Key for enrolling. */
  readonly command: string;
}
