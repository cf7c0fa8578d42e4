import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ResolvedPath } from "~/domain/path/definition";
import { completeTool } from "~/features/learn/complete-tool.server";
import { readDueFollowUp, readFollowUp } from "~/features/learn/read-follow-ups.server";
import { reportFollowUp } from "~/features/learn/report-follow-up.server";
import { readFollowUps, readManagerFollowUp } from "~/features/manage/read-follow-ups.server";
import { reportObserved } from "~/features/manage/report-follow-up.server";
import { saveAccount } from "~/features/toolkit/save-account.server";
import { saveSheet } from "~/features/toolkit/save-sheet.server";
import { findStanding } from "~/platform/progress/standing.server";
import { sketchFields } from "~/domain/toolkit/profit-sketch/form";
import { BLANK_SKETCH, DRIVERS } from "~/domain/toolkit/profit-sketch/document";
import { openTestDatabase } from "../manage/cohort-database";
import { commandKey, publish } from "../learn/path-database";

const DAY = 86_400_000;
const AT = Date.UTC(2026, 8, 30, 9);
const PATH: ResolvedPath = {
  slug: "short",
  title: { sr: "Kratak put", en: "Short path" },
  certificate: { validMonths: 24, renew: "sketch" },
  modules: [
    {
      id: "m1",
      title: { sr: "Jedan", en: "One" },
      after: [],
      steps: [
        {
          kind: "tool",
          id: "sketch",
          title: { sr: "Skica", en: "Sketch" },
          minutes: 30,
          tool: "profit-sketch",
        },
      ],
    },
  ],
};

let close: () => void;
let enrolment = "";

beforeEach(async () => {
  ({ close } = openTestDatabase());
  await publish(PATH, AT);
  const given = { account: null, name: "Agro", disguise: "", practise: true };
  const account = await saveAccount("ana", { ...given, key: commandKey(), at: AT });
  if (account.kind !== "saved") throw new Error(account.kind);
  await saveSheet("ana", {
    account: account.account,
    tool: "profit-sketch",
    part: "figures",
    revision: 0,
    fields: sketchFields({
      ...BLANK_SKETCH,
      sales: 1,
      margin: { low: 1, high: 1 },
      costs: Object.fromEntries(DRIVERS.map((driver) => [driver, { low: 0, high: 0 }])),
      days: 1,
      capital: 1,
    }),
    locale: "sr",
    key: commandKey(),
    at: AT,
  });
  await completeTool("ana", { path: "short", step: "sketch", key: commandKey(), at: AT });
  enrolment = (await findStanding("ana", "short"))?.enrolment ?? "";
});
afterEach(() => close());

const learner = (more: Partial<Parameters<typeof reportFollowUp>[1]> = {}, actor = "ana") =>
  reportFollowUp(actor, {
    enrolment,
    days: "30",
    chosen: {},
    note: " Računam pre ponude. ",
    key: commandKey(),
    at: AT + 30 * DAY,
    ...more,
  });

const reviewer = (more: Partial<Parameters<typeof reportObserved>[1]> = {}, actor = "boss") =>
  reportObserved(actor, {
    cohort: "c1",
    enrolment,
    days: "30",
    observed: ["profit", "made-up"],
    note: "",
    key: commandKey(),
    at: AT + 30 * DAY,
    ...more,
  });

describe("a learner's look back", () => {
  it("waits for its day, is kept once and rests until the next", async () => {
    expect(await readDueFollowUp("ana", "sr", AT + 29 * DAY)).toBeNull();
    expect(await learner({ at: AT + 29 * DAY })).toEqual({ kind: "missing" });
    expect(await readDueFollowUp("ana", "sr", AT + 30 * DAY)).toEqual({
      to: `/follow-ups/${enrolment}/30`,
      days: 30,
      path: "Kratak put",
      overdue: false,
    });
    expect(await readDueFollowUp("ana", "sr", AT + 50 * DAY)).toMatchObject({ overdue: true });
    expect(await learner({ note: "x".repeat(501) })).toEqual({ kind: "too-long" });
    expect(await learner()).toEqual({ kind: "kept" });
    expect(await learner({ note: "Drugi put" })).toEqual({ kind: "kept" });
    const view = await readFollowUp("ana", { enrolment, days: "30" }, "sr", AT + 40 * DAY);
    expect(view).toMatchObject({ state: "done", note: "Računam pre ponude." });
    expect(await readDueFollowUp("ana", "sr", AT + 89 * DAY)).toBeNull();
    expect(await readDueFollowUp("ana", "sr", AT + 90 * DAY)).toMatchObject({ days: 90 });
  });

  it("is nobody else's", async () => {
    expect(await learner({}, "boss")).toEqual({ kind: "missing" });
    expect(await readFollowUp("boss", { enrolment, days: "30" }, "sr", AT)).toBeNull();
    expect(await readFollowUp("ana", { enrolment, days: "31" }, "sr", AT)).toBeNull();
  });
});

describe("a manager's look back", () => {
  it("is kept once, with the behaviours there are", async () => {
    const at = AT + 30 * DAY;
    expect(await readFollowUps("boss", "c1", AT + 29 * DAY)).toEqual([]);
    expect(await readFollowUps("boss", "c1", at)).toMatchObject([{ person: "Ana Anić", days: 30 }]);
    expect(await reviewer()).toEqual({ kind: "kept" });
    expect(await reviewer({ observed: [] })).toEqual({ kind: "kept" });
    const address = { cohort: "c1", enrolment, days: "30" };
    const view = await readManagerFollowUp("boss", address, "sr", at);
    expect(view?.behaviours.filter(({ ticked }) => ticked).map(({ id }) => id)).toEqual(["profit"]);
    expect(await readFollowUps("boss", "c1", at)).toEqual([]);
  });

  it("exists for the cohort's own manager alone, and shows nothing a learner wrote", async () => {
    const address = { cohort: "c1", enrolment, days: "30" };
    expect(await reviewer({}, "other")).toEqual({ kind: "missing" });
    expect(await reviewer({}, "ana")).toEqual({ kind: "missing" });
    expect(await readManagerFollowUp("other", address, "sr", AT)).toBeNull();
    await learner();
    const view = await readManagerFollowUp("boss", address, "sr", AT + 30 * DAY);
    expect(JSON.stringify(view)).not.toContain("Računam");
  });
});
