import { test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEvent, PathEventBody } from "~/domain/path/event";
import { changeEffect } from "~/domain/path/change";
import { fold } from "~/domain/path/fold";
import { foldLog } from "~/domain/path/log";
import { place } from "~/domain/path/place";
import { pathStatus } from "~/domain/path/status";
import { anyLog, anyPath, lessonStep, pathOf, quizStep } from "./generated-path";
import { graded, lesson } from "./walk";

const RUNS = { numRuns: 200 };
const AT = 10_000_000_000;

const doneOn = (path: ResolvedPath, snapshot: ReturnType<typeof fold>) =>
  pathStatus(path, snapshot, AT)
    .modules.flatMap(({ steps }) => steps)
    .filter(({ state }) => state === "done")
    .map(({ step }) => step.id);
const masteredOn = (path: ResolvedPath, snapshot: ReturnType<typeof fold>) =>
  pathStatus(path, snapshot, AT)
    .modules.filter(({ state }) => state === "mastered")
    .map(({ id }) => id);
const idsOf = (path: ResolvedPath) =>
  new Set(path.modules.flatMap(({ steps }) => steps.map(({ id }) => id)));

/** A log as stored: begun by an enrolment, then what happened. */
const stored = (events: readonly PathEvent[], version = "v1"): PathEvent[] => [
  { type: "enrolled", payload: { pathVersion: version }, seq: 1, at: 0 },
  ...events.map((event) => ({ ...event, seq: event.seq + 1 })),
];

const append = (log: readonly PathEvent[], body: PathEventBody): PathEvent[] => [
  ...log,
  { ...body, seq: log.length + 1, at: AT },
];

const change = (placed: ReturnType<typeof place>): PathEventBody => ({
  type: "path.changed",
  payload: { from: "v1", to: "v2", placed, choice: "keep" },
});

describe("changing a path under people's feet", () => {
  test.prop([anyLog, anyPath], RUNS)("takes no completion away", ({ path, events }, after) => {
    const before = fold(path, events);
    const placed = place(path, after, before, "keep", AT);
    const there = idsOf(after);
    const modules = new Set(after.modules.map(({ id }) => id));
    for (const id of masteredOn(path, before).filter((one) => modules.has(one)))
      expect(masteredOn(after, placed)).toContain(id);
    for (const id of doneOn(path, before).filter((one) => there.has(one)))
      expect(doneOn(after, placed)).toContain(id);
    expect(changeEffect(path, after, before, "keep", AT)).toMatchObject({
      redone: [],
      reopened: [],
    });
  });

  test.prop([anyLog], RUNS)("changes nothing where nothing changes", ({ path, events }) => {
    const before = fold(path, events);
    const same = structuredClone(path);
    const settled = fold(path, [{ type: "time.passed", payload: {}, seq: 0, at: AT }], before);
    for (const choice of ["keep", "redo"] as const) {
      const effect = changeEffect(path, same, before, choice, AT);
      expect(effect).toMatchObject({ kind: "unaffected", begun: false });
      expect(effect.placed).toEqual({ value: settled.value, context: settled.context });
    }
  });

  test.prop([anyLog, anyPath], RUNS)("can be undone exactly", ({ path, events }, after) => {
    const versions = new Map([
      ["v1", path],
      ["v2", after],
    ]);
    const log = stored(events);
    const { snapshot } = foldLog(versions, log);
    const placed = place(path, after, snapshot, "keep", AT);
    const changed = append(log, change(placed));
    expect(foldLog(versions, changed)).toEqual({ version: "v2", snapshot: placed });
    const undone = append(changed, { type: "change.undone", payload: { seq: changed.length } });
    expect(foldLog(versions, undone)).toEqual({ version: "v1", snapshot });
  });

  it("asks for a step put in front of a finished one, and for that one no more", () => {
    const before = pathOf([{ id: "m", steps: [lessonStep("a"), lessonStep("c")] }]);
    const after = pathOf([{ id: "m", steps: [lessonStep("b"), lessonStep("a"), lessonStep("c")] }]);
    const at = (body: PathEventBody, seq: number): PathEvent => ({ ...body, seq, at: seq });
    const snapshot = fold(before, [at(lesson("a"), 2)]);
    const effect = changeEffect(before, after, snapshot, "keep", AT);
    expect(effect).toMatchObject({ kind: "new-steps", added: ["b"], redone: [], begun: true });
    const on = fold(after, [at(lesson("b"), 3)], effect.placed);
    expect(pathStatus(after, on, AT).here?.step.id).toBe("c");
  });

  it("opens a mastered module again only when the author chose so", () => {
    const before = pathOf([{ id: "m", steps: [lessonStep("a")] }]);
    const after = pathOf([{ id: "m", steps: [lessonStep("a"), lessonStep("b")] }]);
    const snapshot = fold(before, [{ ...lesson("a"), seq: 2, at: 2 }]);
    expect(changeEffect(before, after, snapshot, "keep", AT).kind).toBe("unaffected");
    expect(changeEffect(before, after, snapshot, "redo", AT)).toMatchObject({
      kind: "status",
      reopened: ["m"],
      added: ["b"],
    });
  });
});

describe("correcting a key", () => {
  const path = pathOf([{ id: "m", steps: [quizStep("q", { coolDownHours: 0 }), lessonStep("l")] }]);
  const versions = new Map([["v1", path]]);
  const failed: PathEvent = { ...graded("q", { "x/o1": [3, 5] }), seq: 2, at: 2 };
  const log: PathEvent[] = [
    { type: "enrolled", payload: { pathVersion: "v1" }, seq: 1, at: 1 },
    failed,
  ];
  const regraded = (right: number, passKept?: true): PathEventBody => ({
    type: "attempt.regraded",
    payload: {
      gradedSeq: 2,
      result: {
        right,
        of: 5,
        credit: right * 20,
        objectives: [],
        missedCritical: [],
        ...(passKept && { passKept }),
      },
    },
  });
  const here = (events: readonly PathEvent[]) =>
    pathStatus(path, foldLog(versions, events).snapshot, AT).here?.step.id;

  it("puts the new result in the place of the old one", () => {
    expect(here(log)).toBe("q");
    const corrected = append(log, regraded(4));
    expect(here(corrected)).toBe("l");
    expect(here(append(corrected, regraded(2)))).toBe("q");
  });

  it("leaves a pass standing that it would have taken away, unless chosen", () => {
    expect(here(append(log, regraded(1, true)))).toBe("l");
  });

  it("is seen through a later change of the path", () => {
    const after = pathOf([
      { id: "m", steps: [...(path.modules[0]?.steps ?? []), lessonStep("n")] },
    ]);
    const both = new Map([...versions, ["v2", after]]);
    const { snapshot } = foldLog(both, log);
    const changed = append(log, change(place(path, after, snapshot, "keep", AT)));
    const corrected = append(changed, regraded(5));
    const { version, snapshot: now } = foldLog(both, corrected);
    expect(version).toBe("v2");
    expect(pathStatus(after, now, AT).here?.step.id).toBe("l");
  });
});
