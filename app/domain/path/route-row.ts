/** Places across the track, from the left. */
export type RouteLane = 0 | 1 | 2;

/** `walked`: everything it comes from is mastered. */
export type RouteTone = "walked" | "ahead";

/** What one lane draws in one row, above and below the height of a station. */
export interface RouteTrack {
  readonly lane: RouteLane;
  readonly above: RouteTone | null;
  readonly below: RouteTone | null;
}

export interface RouteLink {
  readonly from: RouteLane;
  readonly to: RouteLane;
  readonly tone: RouteTone;
}

export type RouteRow =
  | {
      readonly kind: "module";
      readonly id: string;
      readonly lane: RouteLane;
      readonly tracks: readonly RouteTrack[];
    }
  /** Lanes that part or meet between two stations. */
  | {
      readonly kind: "links";
      readonly id: string;
      readonly links: readonly RouteLink[];
    }
  /** So many of the modules that follow lie beside the others but found no lane of their own. */
  | {
      readonly kind: "overflow";
      readonly id: string;
      readonly count: number;
      readonly tracks: readonly RouteTrack[];
    };
