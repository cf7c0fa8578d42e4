import type { RouteModuleRow, TrackPiece } from "./route-map-row";

/** The track of an open module, cut into the pieces its rows draw. */
export interface StepTracks {
  /** Beside its title. */
  readonly head: readonly TrackPiece[];
  /** Beside each of its steps, in order. */
  readonly steps: readonly (readonly TrackPiece[])[];
  /** Below the last step. */
  readonly tail: readonly TrackPiece[];
}

/** Leads the module's own lane through its steps: walked as far as the first that is not done. */
export function stepTracks(row: RouteModuleRow): StepTracks {
  const { lane, steps, tracks } = row;
  const others = tracks.filter((piece) => piece.lane !== lane);
  const passing = others.map(({ lane: other, below }) => ({ lane: other, above: below, below }));
  const own = tracks.find((piece) => piece.lane === lane);
  const exit = own?.below ?? null;
  const firstUndone = steps.findIndex((step) => step.station !== "done");
  const reached = firstUndone === -1 ? steps.length : firstUndone;
  return {
    head: [
      ...others,
      { lane, above: own?.above ?? null, below: steps.length > 0 ? "walked" : exit },
    ],
    steps: steps.map((_, index) => [
      ...passing,
      {
        lane,
        above: index <= reached ? "walked" : "ahead",
        below: index === steps.length - 1 ? exit : index < reached ? "walked" : "ahead",
      },
    ]),
    tail: [...passing, { lane, above: exit, below: exit }],
  };
}
