import { describe, expect, it } from "vitest";
import { decide, type CommandFacts } from "~/domain/path/decide";
import type { ResolvedPath, Step } from "~/domain/path/definition";
import type { ClientCommand, PathEventBody } from "~/domain/path/event";
import { fold } from "~/domain/path/fold";
import { graded, lessonStep, pathOf, quizStep } from "./generated-path";

const T0 = 1_800_000_000_000;
const HOUR = 3_600_000;
const title = { sr: "t", en: "t" };
const tool: Step = { kind: "tool", id: "sheet", title, minutes: 5, tool: "selection-matrix" };
const gate: Step = {
  kind: "assignment",
  id: "work",
  title,
  minutes: 5,
  brief: title,
  pass: 7,
  noZero: true,
  remindDays: [6],
  provisionalDays: 10,
};
const remedial = { below: 60, items: 4, afterHours: 24 };
const testOut = { items: 12, right: 11, everyDays: 30, keep: [] };
const base = pathOf([
  { id: "m", steps: [lessonStep("read"), quizStep("check", { remedial })] },
  { id: "t", steps: [tool, gate] },
  { id: "late", after: ["m"], steps: [lessonStep("last")] },
]);
const path: ResolvedPath = {
  ...base,
  certificate: { validMonths: 12, renew: "check" },
  diagnostic: { itemsPerModule: 2, bands: [{ variant: "standard", testOut: true }] },
  modules: base.modules.map((one) => (one.id === "t" ? one : { ...one, testOut })),
};

const told = (...bodies: readonly PathEventBody[]) =>
  fold(
    path,
    bodies.map((body, index) => ({ ...body, seq: index + 1, at: T0 })),
  );
const asks = (command: ClientCommand, facts: CommandFacts, ...bodies: readonly PathEventBody[]) =>
  decide(path, told(...bodies), command, facts, T0);
const refused = (code: string) => ({ kind: "refused", code });
const nothing = { kind: "events", events: [] };
const made = (type: string, payload: object) => ({ kind: "events", events: [{ type, payload }] });

const read: PathEventBody = {
  type: "lesson.completed",
  payload: { step: "read", lessonVersion: "v1" },
};
const modules = {
  m: { variant: "standard", testOut: true },
  late: { variant: "standard", testOut: true },
} as const;
const diagnosed: PathEventBody = {
  type: "diagnostic.graded",
  payload: { attempt: "d", modules },
};
const result: CommandFacts["result"] = {
  credit: 300,
  right: 3,
  of: 4,
  unanswered: 0,
  objectives: [],
  missedCritical: ["lesson/family"],
  passed: true,
};

describe("a tool and field work", () => {
  it("complete with the saved document, and say which step lacks one", () => {
    const command: ClientCommand = { type: "complete-tool", step: "sheet" };
    const facts = { tool: { document: "d1", version: 3 } };
    expect(asks(command, facts)).toEqual(
      made("tool.completed", { step: "sheet", document: "d1", version: 3 }),
    );
    expect(asks(command, {})).toEqual({ kind: "incomplete", missing: ["sheet"] });
  });

  const done: PathEventBody = {
    type: "tool.completed",
    payload: { step: "sheet", document: "d", version: 1 },
  };
  const submit: ClientCommand = { type: "submit-assignment", step: "work", submission: "s1" };

  it("are handed in with the moment at which the way on opens", () => {
    const payload = { step: "work", submission: "s1", provisionalAt: T0 + HOUR };
    expect(asks(submit, { provisionalAt: T0 + HOUR }, done)).toEqual(
      made("assignment.submitted", payload),
    );
    expect(asks(submit, {}, done)).toEqual(refused("not-found"));
    expect(asks(submit, { provisionalAt: 1 })).toEqual(refused("locked"));
    const waiting: PathEventBody = { type: "assignment.submitted", payload };
    expect(asks(submit, { provisionalAt: 1 }, done, waiting)).toEqual(refused("already-done"));
  });
});

describe("a diagnostic", () => {
  const start: ClientCommand = { type: "start-diagnostic" };
  const submit: ClientCommand = { type: "submit-diagnostic", attempt: "d" };

  it("is taken once, and graded by the server", () => {
    expect(asks(start, {})).toEqual(nothing);
    expect(asks(submit, { routes: modules })).toEqual(
      made("diagnostic.graded", { attempt: "d", modules }),
    );
    expect(asks(submit, {})).toEqual(refused("not-found"));
    expect(asks(start, {}, diagnosed)).toEqual(refused("already-done"));
    expect(asks(submit, { routes: modules }, diagnosed)).toEqual(refused("already-done"));
  });

  it("is not where the path has none", () => {
    expect(decide(base, fold(base, []), start, {}, T0)).toEqual(refused("not-found"));
  });
});

describe("a test-out", () => {
  const start = (module: string): ClientCommand => ({ type: "start-test-out", module });
  const submit: ClientCommand = { type: "submit-test-out", module: "m", attempt: "x" };

  it("is graded with what was missed", () => {
    expect(asks(start("m"), {}, diagnosed)).toEqual(nothing);
    expect(asks(submit, { result }, diagnosed)).toEqual(
      made("testout.graded", {
        module: "m",
        attempt: "x",
        right: 3,
        of: 4,
        missedCritical: ["lesson/family"],
      }),
    );
    expect(asks(submit, {}, diagnosed)).toEqual(refused("not-found"));
  });

  it.each([
    ["not-found", "nowhere", []],
    ["not-found", "t", [diagnosed]],
    ["not-found", "m", []],
    ["locked", "late", [diagnosed]],
    ["already-done", "m", [diagnosed, read, graded("check", 5)]],
  ] as const)("is refused with %s for %s", (code, module, bodies) => {
    expect(asks(start(module), {}, ...bodies)).toEqual(refused(code));
  });

  it("waits after a failed one", () => {
    const failed: PathEventBody = {
      type: "testout.graded",
      payload: { module: "m", attempt: "x", right: 1, of: 12, missedCritical: [] },
    };
    expect(asks(start("m"), {}, diagnosed, failed)).toEqual(refused("cooling"));
  });
});

describe("a remedial loop", () => {
  const objective = "lesson-check/o1";
  const of = { step: "check", objective };
  const failed: PathEventBody = {
    type: "quiz.graded",
    payload: {
      step: "check",
      attempt: "a1",
      credit: 100,
      right: 1,
      of: 5,
      objectives: [
        { id: objective, right: 0, of: 3, credit: 0 },
        { id: "lesson-check/o2", right: 2, of: 2, credit: 200 },
      ],
      missedCritical: [],
    },
  };
  const reading = (stage: "example" | "completion"): ClientCommand => ({
    type: "read-remedial",
    ...of,
    stage,
  });
  const start: ClientCommand = { type: "start-remedial", ...of };
  const submit: ClientCommand = { type: "submit-remedial", ...of, attempt: "r1" };

  it("goes stage by stage, then opens its items after their wait", () => {
    const bodies: PathEventBody[] = [read, failed];
    for (let stage = 0; stage < 3; stage += 1) {
      const snapshot = told(...bodies);
      const open = (["example", "completion"] as const).filter(
        (one) => decide(path, snapshot, reading(one), {}, T0).kind === "events",
      );
      if (open.length === 0) break;
      expect(open).toHaveLength(1);
      expect(decide(path, snapshot, start, {}, T0)).toEqual(refused("not-yet"));
      const decided = decide(path, snapshot, reading(open[0] ?? "example"), {}, T0);
      if (decided.kind === "events") bodies.push(...decided.events);
    }
    expect(bodies.length).toBeGreaterThan(2);
    const snapshot = told(...bodies);
    const later = T0 + 999 * HOUR;
    expect(decide(path, snapshot, start, {}, later)).toEqual(nothing);
    expect(decide(path, snapshot, submit, { result }, later)).toEqual(
      made("remedial.graded", { ...of, attempt: "r1", passed: true }),
    );
    expect(decide(path, snapshot, submit, {}, later)).toEqual(refused("not-found"));
  });

  it("is not where nothing was missed", () => {
    expect(asks(start, {}, read)).toEqual(refused("not-found"));
    const other: ClientCommand = { type: "start-remedial", step: "check", objective: "lesson-x/o" };
    expect(asks(other, {}, read, failed)).toEqual(refused("not-found"));
  });

  it("keeps its check closed", () => {
    const again: ClientCommand = { type: "start-attempt", step: "check" };
    expect(asks(again, {}, read, failed)).toEqual(refused("not-yet"));
  });
});

describe("a check that renews the certificate", () => {
  const again: ClientCommand = { type: "start-attempt", step: "check" };

  it("may be taken again when it is done and the certificate may be renewed", () => {
    const done = [read, graded("check", 5)];
    expect(asks(again, { renewing: true }, ...done)).toEqual(nothing);
    expect(asks(again, { renewing: false }, ...done)).toEqual(refused("already-done"));
    expect(asks(again, {}, ...done)).toEqual(refused("already-done"));
    expect(asks(again, { renewing: true })).toEqual(refused("locked"));
    const other = { ...path, certificate: { validMonths: 12, renew: "other" } };
    expect(decide(other, told(...done), again, { renewing: true }, T0)).toEqual(
      refused("already-done"),
    );
  });
});
