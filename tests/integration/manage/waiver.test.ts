import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPerson } from "~/features/manage/read-person.server";
import { waiveStep } from "~/features/manage/waive-step.server";
import { commandKey, GATED, publish, statusOf } from "../learn/path-database";
import { openTestDatabase } from "./cohort-database";

const AT = Date.UTC(2026, 10, 20, 9);
let close: () => void;

beforeEach(async () => {
  ({ close } = openTestDatabase());
  await publish(GATED, AT);
});
afterEach(() => close());

const waive = (more: Partial<Parameters<typeof waiveStep>[1]> = {}, manager = "boss") =>
  waiveStep(manager, {
    cohort: "c1",
    person: "ana",
    step: "fa1",
    reason: " Radila je isti zadatak prošle godine. ",
    key: commandKey(),
    at: AT,
    ...more,
  });
const see = (manager = "boss") => readPerson(manager, { cohort: "c1", person: "ana" }, "sr", AT);

describe("letting somebody past a step", () => {
  it("opens the way on, keeps the reason and is once", async () => {
    expect((await see())?.here.map(({ id }) => id)).toEqual(["fa1"]);
    expect(await waive()).toEqual({ kind: "waived" });
    expect(await waive({ reason: "Opet" })).toEqual({ kind: "waived" });
    expect((await statusOf("gated", AT)).here?.step.id).toBe("l1");
    expect((await see())?.waived).toMatchObject([
      { title: "Terenski zadatak 1", reason: "Radila je isti zadatak prošle godine.", at: AT },
    ]);
  });

  it("takes a reason, and only a step where the person is", async () => {
    expect(await waive({ reason: "  " })).toEqual({ kind: "empty" });
    expect(await waive({ reason: "x".repeat(501) })).toEqual({ kind: "too-long" });
    expect(await waive({ step: "l1" })).toEqual({ kind: "waived" });
    expect((await statusOf("gated", AT)).here?.step.id).toBe("fa1");
    expect((await see())?.waived).toEqual([]);
  });

  it("is for the manager of the person's own cohort alone", async () => {
    expect(await waive({}, "other")).toEqual({ kind: "missing" });
    expect(await waive({}, "ana")).toEqual({ kind: "missing" });
    expect(await waive({ person: "boss" })).toEqual({ kind: "missing" });
    expect(await see("other")).toBeNull();
    expect((await statusOf("gated", AT)).here?.step.id).toBe("fa1");
  });
});
