import type { ToolName } from "~/domain/toolkit/tool-name";
import type { PlanAnswer } from "~/domain/plan/follow-up";

/** What a learner wrote in one block, ready to be read again. */
export type NotebookEntry = {
  readonly block: string;
  readonly at: number;
  /** Address of the part where it was written. */
  readonly to: string | null;
} & (
  | { readonly kind: "reflection"; readonly prompt: string; readonly text: string }
  | {
      readonly kind: "checklist";
      readonly title: string;
      readonly ticked: readonly string[];
      readonly of: number;
    }
  | {
      readonly kind: "concentration";
      readonly tenths: number | null;
      readonly topCount: number;
      readonly count: number;
    }
  | {
      readonly kind: "selfAssessment";
      /** Mean rating of each area in tenths, 0–40. */
      readonly areas: readonly { readonly title: string; readonly tenths: number }[];
      readonly evidence: readonly { readonly behaviour: string; readonly text: string }[];
    }
  | {
      readonly kind: "transcript";
      readonly title: string;
      readonly found: number;
      readonly of: number;
      /** Lines with the reply written to them. */
      readonly replies: readonly { readonly line: string; readonly text: string }[];
    }
);

export interface NotebookPlan {
  readonly id: string;
  readonly cue: string;
  readonly action: string;
  readonly account: string | null;
  readonly writtenAt: number;
  readonly lesson: string;
  /** What was said of it, first to last. */
  readonly outcomes: readonly { readonly answer: PlanAnswer; readonly at: number }[];
}

/** Everything the learner wrote, newest lesson first. */
export interface NotebookView {
  readonly account: { readonly name: string; readonly disguise: string | null } | null;
  readonly plans: readonly NotebookPlan[];
  /** Account tools filled in, newest first. */
  readonly sheets: readonly {
    readonly tool: ToolName;
    readonly to: string;
    /** Null: over all accounts. */
    readonly account: string | null;
    readonly complete: boolean;
    readonly at: number;
  }[];
  readonly lessons: readonly {
    readonly slug: string;
    readonly title: string;
    readonly entries: readonly NotebookEntry[];
  }[];
  /** Where the learner goes on when nothing was written yet. */
  readonly empty: boolean;
}
