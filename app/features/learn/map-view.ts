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
  readonly now: number;
}

export interface MapModule {
  readonly id: string;
  readonly title: string;
  readonly state: PathStatus["modules"][number]["state"];
  readonly waitsFor: readonly string[];
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
  readonly items: number;
  readonly opensAt: number | null;
  readonly best: { readonly right: number; readonly of: number } | null;
}
