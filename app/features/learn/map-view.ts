import type { Step } from "~/domain/path/definition";
import type { RouteRow } from "~/domain/path/route-row";
import type { PathStatus } from "~/domain/path/status";

/** A path as its map shows it, in one language. */
export interface MapView {
  readonly slug: string;
  readonly title: string;
  readonly enrolled: boolean;
  /** Key for enrolling. */
  readonly command: string;
  readonly rows: readonly RouteRow[];
  readonly modules: readonly MapModule[];
  readonly mastered: number;
  readonly minutesLeft: number;
  readonly complete: boolean;
  /** Its page; null while there is none. */
  readonly certificateTo: string | null;
  /** Where to show what one knows already, while that is offered; else null. */
  readonly diagnosticTo: string | null;
  /** Other paths that come first. */
  readonly requires: readonly { readonly slug: string; readonly title: string }[];
  readonly now: number;
}

export interface MapModule {
  readonly id: string;
  readonly title: string;
  readonly state: PathStatus["modules"][number]["state"];
  readonly waitsFor: readonly string[];
  /** Where to show that one knows the module; null when it is not offered. */
  readonly testOut: { readonly to: string; readonly opensAt: number | null } | null;
  readonly masteredAt: number | null;
  readonly lessons: number;
  readonly steps: readonly MapStep[];
}

export interface MapStep {
  readonly id: string;
  readonly kind: Step["kind"];
  readonly title: string;
  readonly state: PathStatus["modules"][number]["steps"][number]["state"];
  readonly here: boolean;
  readonly minutes: number;
  /** Nobody has to take it to go on. */
  readonly optional: boolean;
  readonly items: number;
  readonly opensAt: number | null;
  readonly submittedAt: number | null;
  readonly best: { readonly right: number; readonly of: number } | null;
}
