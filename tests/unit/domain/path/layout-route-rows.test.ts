import { describe, expect, it } from "vitest";
import { layoutRoute } from "~/domain/path/layout-route";
import type { RouteModule } from "~/domain/path/route-order";
import type { RouteRow, RouteTone } from "~/domain/path/route-row";

const module = (id: string, after: readonly string[] = [], mastered = false): RouteModule => ({
  id,
  after,
  mastered,
});

const SIGNS = { walked: "=", ahead: "-" } as const;
const sign = (tone: RouteTone | null) => (tone ? SIGNS[tone] : ".");

/**
 * One line per row, with its name. Lines are `=` where they are walked and `-` where they are ahead:
 * `b@1 0== 1.-` is a module in lane 1, where a line begins, beside a walked one in lane 0;
 * `0=0 0=1` are links; `+2 0--` announces two modules.
 */
function drawn(modules: readonly RouteModule[]): string[] {
  return layoutRoute(modules).map((row: RouteRow) => {
    if (row.kind === "links")
      return [row.id, ...row.links.map((l) => `${l.from}${sign(l.tone)}${l.to}`)].join(" ");
    const tracks = row.tracks.map((t) => `${t.lane}${sign(t.above)}${sign(t.below)}`);
    const place = row.kind === "module" ? `${row.id}@${row.lane}` : `${row.id} +${row.count}`;
    return [place, ...tracks].join(" ");
  });
}

describe("lines on the map of a path", () => {
  it("are walked as far as the modules they come from are mastered, all of them where they meet", () => {
    const rows = (b: boolean, c: boolean) =>
      drawn([module("a", [], true), module("b", ["a"], b), module("c", ["a"], c), end]);
    const end = module("d", ["b", "c"]);
    expect(rows(true, false)).toEqual([
      "a@0 0.=",
      "a-links 0=0 0=1",
      "b@0 0== 1==",
      "c@1 0== 1=-",
      "c-links 0=0 1-0",
      "d@0 0-.",
    ]);
    expect(rows(false, true).slice(2)).toEqual([
      "b@0 0=- 1==",
      "c@1 0-- 1==",
      "c-links 0-0 1=0",
      "d@0 0-.",
    ]);
    expect(rows(true, true).at(-1)).toBe("d@0 0=.");
  });

  it("run beside a module that has nothing to do with them", () => {
    expect(
      drawn([module("a", [], true), module("b"), module("c", ["b"]), module("d", ["a", "c"])]),
    ).toEqual(["a@0 0.=", "b@1 0== 1.-", "c@1 0== 1--", "c-links 0=0 1-0", "d@0 0-."]);
  });

  it("part beside one that goes on, from left to right", () => {
    expect(
      drawn([
        module("a"),
        module("b"),
        module("c", ["b"]),
        module("d", ["b"]),
        module("z", ["a", "c", "d"]),
      ]),
    ).toEqual([
      "a@0 0.-",
      "b@1 0-- 1.-",
      "b-links 0-0 1-1 1-2",
      "c@1 0-- 1-- 2--",
      "c-links 0-0 1-0 2-2",
      "d@2 0-- 2--",
      "d-links 0-0 2-0",
      "z@0 0-.",
    ]);
  });

  it("end at a module after which nothing comes, and leave its lane free", () => {
    expect(drawn([module("a"), module("b"), module("c", ["b"])])).toEqual([
      "a@0 0..",
      "b@0 0.-",
      "c@0 0-.",
    ]);
    expect(
      drawn([module("a"), module("b", ["a"]), module("c", ["a"]), module("d", ["c"])]),
    ).toEqual(["a@0 0.-", "a-links 0-0 0-1", "b@0 0-. 1--", "c@1 1--", "d@1 1-."]);
  });
});

describe("modules that find no lane of their own", () => {
  it("are announced before the first of them, and follow one another in the last lane", () => {
    expect(
      drawn([
        module("a"),
        ...["b", "c", "d", "e", "f"].map((id) => module(id, ["a"])),
        module("z", ["b", "c", "d", "e", "f"]),
      ]),
    ).toEqual([
      "a@0 0.-",
      "a-links 0-0 0-1 0-2",
      "b@0 0-- 1-- 2--",
      "c@1 0-- 1-- 2--",
      "c-links 0-0 1-0 2-2",
      "d@2 0-- 2--",
      "d-links 0-0 2-0 2-2",
      "e-beside +2 0-- 2--",
      "e@2 0-- 2--",
      "e-links 0-0 2-0 2-2",
      "f@2 0-- 2--",
      "f-links 0-0 2-0",
      "z@0 0-.",
    ]);
  });

  it("are announced one by one where they are open from the start", () => {
    const four = ["a", "b", "c", "d"];
    expect(
      drawn([...four.map((id) => module(id)), ...four.map((id) => module(`${id}2`, [id]))]),
    ).toEqual([
      "a@0 0.-",
      "b@1 0-- 1.-",
      "c@2 0-- 1-- 2.-",
      "d-beside +1 0-- 1-- 2--",
      "d@2 0-- 1-- 2--",
      "a2@0 0-. 1-- 2--",
      "b2@1 1-. 2--",
      "c2@2 2--",
      "d2-beside +1 2--",
      "d2@2 2-.",
    ]);
  });
});
