import type { Station } from "~/ui/progress/station";

/** Places across the track, from the left. */
export type Lane = 0 | 1 | 2;

/** `walked`: behind the learner, drawn thick. `ahead`: still to come, drawn thin. */
export type TrackTone = "walked" | "ahead";

/** What one lane draws in one row: above and below the height of the station. */
export interface TrackPiece {
  readonly lane: Lane;
  readonly above: TrackTone | null;
  readonly below: TrackTone | null;
}

export interface RouteStep {
  readonly id: string;
  readonly title: string;
  /** "završeno", "deo 2 od 4", "6 pitanja". */
  readonly detail: string;
  /** Where it leads, when it may be entered. */
  readonly to?: string;
  readonly station: Station;
}

/** A module, where it lies on the track and what is said about it. Texts in one language. */
export interface RouteModuleRow {
  readonly kind: "module";
  readonly id: string;
  readonly lane: Lane;
  readonly station: Station;
  readonly tracks: readonly TrackPiece[];
  /** A bar across the lanes: nothing behind it opens before this one. */
  readonly gate?: boolean;
  /** Opened by what the learner has just done: draws itself once, in 240 ms. */
  readonly justOpened?: boolean;
  /** A dotted arc: this leads back before it leads on. */
  readonly loop?: boolean;
  readonly title: string;
  /** The state in words: "Savladano 14. 11. · 3 lekcije", "Posle: terenski zadatak 1". */
  readonly status: string;
  /** A second line: what to expect and when. */
  readonly note?: string;
  readonly steps: readonly RouteStep[];
  /** The one filled button, of the station where the learner stands. */
  readonly action?: { readonly to: string; readonly label: string };
  /** Another way, as a link: to show that one knows the module. */
  readonly aside?: { readonly to: string; readonly label: string };
}

/** Lanes that part or meet between two modules. */
export interface RouteLinkRow {
  readonly kind: "links";
  readonly id: string;
  readonly links: readonly { readonly from: Lane; readonly to: Lane; readonly tone: TrackTone }[];
}

/** More modules side by side than there are lanes. */
export interface RouteOverflowRow {
  readonly kind: "overflow";
  readonly id: string;
  readonly count: number;
  readonly tracks: readonly TrackPiece[];
}

export type RouteMapRow = RouteModuleRow | RouteLinkRow | RouteOverflowRow;
