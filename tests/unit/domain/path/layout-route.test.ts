import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { layoutRoute } from "~/domain/path/layout-route";
import type { RouteModule } from "~/domain/path/route-order";
import type { RouteLane, RouteRow } from "~/domain/path/route-row";

const module = (id: string, after: readonly string[] = [], mastered = false): RouteModule => ({
  id,
  after,
  mastered,
});

/** One line per row: `a@0` a module in its lane, `0-0 0-1` links, `+2` an overflow. */
function sketch(rows: readonly RouteRow[]): string[] {
  return rows.map((row) => {
    if (row.kind === "module") return `${row.id}@${row.lane}`;
    if (row.kind === "overflow") return `+${row.count}`;
    return row.links.map(({ from, to }) => `${from}-${to}`).join(" ");
  });
}

describe("layoutRoute", () => {
  it("runs a line of modules down one lane, thick as far as it is mastered", () => {
    const rows = layoutRoute([module("a", [], true), module("b", ["a"]), module("c", ["b"])]);
    expect(rows).toEqual([
      { kind: "module", id: "a", lane: 0, tracks: [{ lane: 0, above: null, below: "walked" }] },
      { kind: "module", id: "b", lane: 0, tracks: [{ lane: 0, above: "walked", below: "ahead" }] },
      { kind: "module", id: "c", lane: 0, tracks: [{ lane: 0, above: "ahead", below: null }] },
    ]);
  });

  it("parts before modules that run side by side and meets after them", () => {
    const rows = layoutRoute([
      module("a"),
      module("b", ["a"]),
      module("c", ["a"]),
      module("d", ["b", "c"]),
    ]);
    expect(sketch(rows)).toEqual(["a@0", "0-0 0-1", "b@0", "c@1", "0-0 1-0", "d@0"]);
  });

  it("draws no line for a prerequisite that another one implies", () => {
    const rows = layoutRoute([module("a"), module("b", ["a"]), module("c", ["a", "b"])]);
    expect(sketch(rows)).toEqual(["a@0", "b@0", "c@0"]);
  });

  it("announces what finds no lane of its own", () => {
    const rows = layoutRoute([
      module("a"),
      ...["b", "c", "d", "e", "f"].map((id) => module(id, ["a"])),
      module("z", ["b", "c", "d", "e", "f"]),
    ]);
    const drawn = sketch(rows);
    expect(drawn.slice(0, 2)).toEqual(["a@0", "0-0 0-1 0-2"]);
    expect(drawn.filter((row) => row.startsWith("+"))).toEqual(["+2"]);
    expect(drawn.indexOf("+2")).toBe(drawn.indexOf("e@2") - 1);
    expect(drawn.at(-1)).toBe("z@0");
  });

  it("gives modules that are open from the start lanes of their own", () => {
    const rows = layoutRoute([module("a"), module("b"), module("c", ["a", "b"])]);
    expect(sketch(rows)).toEqual(["a@0", "b@1", "0-0 1-0", "c@0"]);
  });

  it("has no rows for no modules", () => {
    expect(layoutRoute([])).toEqual([]);
  });
});

const routes: fc.Arbitrary<RouteModule[]> = fc
  .array(fc.tuple(fc.array(fc.nat(), { maxLength: 4 }), fc.boolean()), { maxLength: 14 })
  .map((rows) =>
    rows.map(([after, mastered], index) =>
      module(
        `m${index}`,
        index === 0 ? [] : [...new Set(after.map((nat) => `m${nat % index}`))],
        mastered,
      ),
    ),
  );

const ends = (row: RouteRow | undefined, end: "top" | "bottom"): RouteLane[] => {
  if (!row) return [];
  if (row.kind === "links") {
    const lanes = row.links.map(({ from, to }) => (end === "top" ? from : to));
    return [...new Set(lanes)].sort();
  }
  return row.tracks
    .filter((track) => (end === "top" ? track.above : track.below) !== null)
    .map((track) => track.lane)
    .sort();
};

describe("layoutRoute on any path", () => {
  test.prop([routes])("places every module once, after its prerequisites", (modules) => {
    const placed = layoutRoute(modules).flatMap((row) => (row.kind === "module" ? [row.id] : []));
    expect([...placed].sort()).toEqual(modules.map(({ id }) => id).sort());
    for (const { id, after } of modules) {
      for (const before of after) expect(placed.indexOf(before)).toBeLessThan(placed.indexOf(id));
    }
  });

  test.prop([routes])("leaves no loose end between two rows", (modules) => {
    const rows = layoutRoute(modules);
    rows.forEach((row, index) => {
      expect(ends(row, "bottom")).toEqual(ends(rows[index + 1], "top"));
    });
    expect(ends(rows[0], "top")).toEqual([]);
  });

  test.prop([routes])("leads a line into every module that has a prerequisite", (modules) => {
    for (const row of layoutRoute(modules)) {
      if (row.kind !== "module") continue;
      const own = row.tracks.find((track) => track.lane === row.lane);
      const { after } = modules.find(({ id }) => id === row.id) ?? module("");
      if (after.length > 0) expect(own?.above).not.toBeNull();
    }
  });

  test.prop([routes])("names every row differently", (modules) => {
    const ids = layoutRoute(modules).map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
