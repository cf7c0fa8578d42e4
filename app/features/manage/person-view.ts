import type { Step } from "~/domain/path/definition";
import type { StepStatus } from "~/domain/path/status";

/** Somebody of a manager's cohort: where they are, and what they were let past. */
export interface PersonView {
  readonly cohort: string;
  readonly id: string;
  readonly name: string;
  readonly path: string;
  /** Null: not begun. */
  readonly done: number | null;
  readonly steps: number;
  readonly here: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: Step["kind"];
    readonly state: StepStatus["state"];
    readonly command: string;
  }[];
  readonly waived: readonly {
    readonly title: string;
    readonly reason: string;
    readonly by: string;
    readonly at: number;
  }[];
}

/** Why a step was not waived, with what was written. */
export interface RefusedWaiver {
  readonly step: string;
  readonly reason: string;
  readonly code: "empty" | "too-long";
}
