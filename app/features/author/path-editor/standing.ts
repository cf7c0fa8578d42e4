import type { StepState } from "~/domain/path/step-status";
import type { Station } from "~/ui/progress/station";

/** How the steps of a path stand for a learner who is played through it. */
export type Standing = ReadonlyMap<string, StepState>;

const STATIONS: Readonly<Record<StepState, Station>> = {
  done: "done",
  open: "here",
  locked: "locked",
  cooling: "waiting",
  waiting: "waiting",
  remedial: "attention",
  held: "attention",
  exhausted: "attention",
  returned: "attention",
};

export const stationOf = (state: StepState): Station => STATIONS[state];
