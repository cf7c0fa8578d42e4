import { describe, expect, test } from "vitest";
import { debrief } from "~/domain/roleplay/debrief";
import { modelWay } from "~/domain/roleplay/model-way";
import { replay } from "~/domain/roleplay/replay";
import { verifyRoleplay } from "~/domain/roleplay/verify/verify";
import { lateDelivery, newCfo, procurement } from "./curriculum-plays";

/** Curriculum c: results of the model ways, and every way counted by a program of its own. */
const TABLES = [
  {
    roleplay: lateDelivery,
    result: { trust: 93, value: 60, time: 1 },
    paths: 296n,
    endings: { e4: 133n, e1: 4n, e2: 59n, e3: 100n },
  },
  {
    roleplay: newCfo,
    result: { trust: 84, value: 68, time: 2 },
    paths: 4_950n,
    endings: { time: 82n, e4: 3_047n, e1: 33n, e3: 846n, e2: 942n },
  },
  {
    roleplay: procurement,
    result: { trust: 78, value: 87, time: 0 },
    paths: 36_232n,
    endings: { e4: 9_736n, e1: 160n, e2: 5_072n, e3: 21_264n },
  },
];

describe.each(TABLES)("$roleplay.slug", ({ roleplay, result, paths, endings }) => {
  const started = performance.now();
  const report = verifyRoleplay(roleplay);
  const took = performance.now() - started;

  test("holds all that a role-play promises", () => {
    expect(report.findings).toEqual([]);
  });

  test("its model way ends best, with what the curriculum says", () => {
    expect(report.model).toEqual({ ending: "e1", metrics: result });
    expect(modelWay(roleplay)).toMatchObject({ ending: "e1", metrics: result, acted: [] });
  });

  test("every ending is reached by as many ways as were counted one by one", () => {
    expect(report.paths).toBe(paths);
    expect(Object.fromEntries(report.endings.map((one) => [one.id, one.paths]))).toEqual(endings);
  });

  test("is proved well under two seconds", () => {
    expect(took).toBeLessThan(2_000);
  });

  test("nothing is lost on the model way", () => {
    const told = debrief(roleplay, modelWay(roleplay), "sr");
    expect(told.lost).toEqual({ trust: 0, value: 0 });
    expect(told.loss).toBeNull();
    expect(told.turns.filter(({ better }) => better !== null)).toEqual([]);
    expect(told.model.line).toEqual(told.line);
  });
});

test("either of two preparations does for the new CFO", () => {
  const choices = ["b", "b", "b", "a", "a", "a"];
  for (const other of ["champion", "owndata"]) {
    expect(replay(newCfo, { prepared: ["apr", other], choices })).toMatchObject({
      ending: "e1",
      metrics: { trust: 84, value: 68, time: 2 },
    });
  }
});

describe("the two traps of the new CFO end worse than second best, on purpose", () => {
  test.each([
    ["a discount at the start", ["d", "b", "b", "a", "a", "a"], "e3"],
    ["another client’s figures", ["b", "b", "b", "a", "b", "a"], "e4"],
  ])("%s", (_, choices, ending) => {
    expect(replay(newCfo, { prepared: ["apr", "champion"], choices })).toMatchObject({ ending });
  });
});
