import { describe, expect, it } from "vitest";
import { changeEffect, isMoved } from "~/domain/path/change";
import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEventBody } from "~/domain/path/event";
import { fold } from "~/domain/path/fold";
import { graded, lessonStep, pathOf, quizStep } from "./generated-path";

const T0 = 1_800_000_000_000;
const read = (step: string): PathEventBody => ({
  type: "lesson.completed",
  payload: { step, lessonVersion: "v" },
});
const [a, b, c] = [lessonStep("a"), lessonStep("b"), lessonStep("c")];
const m = (...steps: Parameters<typeof pathOf>[0][number]["steps"]) => ({ id: "m", steps });
const n = (...steps: Parameters<typeof pathOf>[0][number]["steps"]) => ({ id: "n", steps });

function effect(
  before: ResolvedPath,
  after: ResolvedPath,
  bodies: readonly PathEventBody[],
  choice: "keep" | "redo" = "keep",
) {
  const log = bodies.map((body, index) => ({ ...body, seq: index + 1, at: T0 }));
  const { placed, ...rest } = changeEffect(before, after, fold(before, log), choice, T0);
  expect(Object.keys(placed.value)).toEqual(after.modules.map(({ id }) => id));
  return rest;
}

const nothing = { kind: "unaffected", added: [], redone: [], reopened: [], begun: false };

describe("what a changed path does to a learner", () => {
  it("is nothing where nothing changed", () => {
    const path = pathOf([m(a, b)]);
    expect(effect(path, path, [read("a")])).toEqual(nothing);
  });

  it("names new steps that are not done yet, and those only", () => {
    const [before, after] = [pathOf([m(a, b)]), pathOf([m(a, c, b)])];
    expect(effect(before, after, [read("a")])).toEqual({
      ...nothing,
      kind: "new-steps",
      added: ["c"],
      begun: true,
    });
    // Whoever has the module keeps it: its new step counts as done.
    expect(effect(before, after, [read("a"), read("b")])).toEqual({ ...nothing, begun: true });
  });

  it("tells of a mastered module that would open again, and of that first", () => {
    const [before, after] = [pathOf([m(a), n(b)]), pathOf([m(a, c), n(b)])];
    expect(effect(before, after, [read("a")], "redo")).toEqual({
      kind: "status",
      added: ["c"],
      redone: [],
      reopened: ["m"],
      begun: true,
    });
    // A module that is taken off the path is not opened again.
    expect(effect(before, pathOf([n(b)]), [read("a")], "redo")).toEqual({
      ...nothing,
      begun: true,
    });
  });

  it("counts as begun what was done or tried in a module that changes, and nothing else", () => {
    const check = quizStep("q");
    const [before, after] = [pathOf([m(check), n(a)]), pathOf([m(check, c), n(a)])];
    expect(effect(before, after, []).begun).toBe(false);
    expect(effect(before, after, [read("a")]).begun).toBe(false);
    expect(effect(before, after, [graded("q", 1)]).begun).toBe(true);
    expect(effect(before, pathOf([m(check), n(a, c)]), [graded("q", 1)]).begun).toBe(false);
  });
});

describe("for whom a change is applied", () => {
  const about = (begun: boolean) => ({
    ...nothing,
    kind: "unaffected" as const,
    begun,
    placed: fold(pathOf([m(a)]), []),
  });
  it.each([
    ["all", true, true],
    ["all", false, true],
    ["not-begun", true, false],
    ["not-begun", false, true],
    ["new", true, false],
    ["new", false, false],
  ] as const)("%s, begun %s: moved %s", (scope, begun, moved) => {
    expect(isMoved(scope, about(begun))).toBe(moved);
  });
});
