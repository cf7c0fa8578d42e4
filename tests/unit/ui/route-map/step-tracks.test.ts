import { expect, it } from "vitest";
import type { Station } from "~/ui/progress/station";
import type { RouteModuleRow, TrackPiece } from "~/ui/route-map/route-map-row";
import { stepTracks } from "~/ui/route-map/step-tracks";

function module(stations: readonly Station[], tracks: readonly TrackPiece[]): RouteModuleRow {
  return {
    kind: "module",
    id: "m01",
    lane: 0,
    station: "here",
    tracks,
    title: "Faze i struktura odnosa",
    status: "Ovde ste",
    steps: stations.map((station, index) => ({
      id: `s${index}`,
      title: "Korak",
      detail: "",
      station,
    })),
  };
}

it("walks the lane to the first step that is not done and no farther", () => {
  const { head, steps } = stepTracks(module(["done", "here", "locked"], []));
  expect(head).toEqual([{ lane: 0, above: null, below: "walked" }]);
  expect(steps.flat()).toEqual([
    { lane: 0, above: "walked", below: "walked" },
    { lane: 0, above: "walked", below: "ahead" },
    { lane: 0, above: "ahead", below: null },
  ]);
});

it("walks through all steps when all are done, and leaves as the module does", () => {
  const own: TrackPiece = { lane: 0, above: "walked", below: "ahead" };
  const { steps, tail } = stepTracks(module(["done", "done"], [own]));
  expect(steps.flat()).toEqual([
    { lane: 0, above: "walked", below: "walked" },
    { lane: 0, above: "walked", below: "ahead" },
  ]);
  expect(tail).toEqual([{ lane: 0, above: "ahead", below: "ahead" }]);
});

it("lets the neighbouring lanes pass every step unbroken", () => {
  const neighbour: TrackPiece = { lane: 1, above: "walked", below: "ahead" };
  const { head, steps } = stepTracks(module(["here", "locked"], [neighbour]));
  expect(head).toContainEqual(neighbour);
  for (const pieces of steps) {
    expect(pieces).toContainEqual({ lane: 1, above: "ahead", below: "ahead" });
  }
});
