import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { editPath } from "~/domain/path/edit/edit-path";
import type { PathOperation } from "~/domain/path/edit/operation";
import { sketchPath } from "~/domain/path/edit/sketch";
import { parsePath } from "~/domain/path/schema";

const FOUNDATIONS = readFileSync("content/paths/kam-foundations.yaml", "utf8");

const COMMENTED = `# How this path came about
schema: 1
slug: short-path
title: { sr: "Put", en: "Path" }
requires: []
modules:
  # The beginning
  - id: m01
    title: { sr: "Prvi", en: "First" }
    after: []
    testOut: { items: 12, right: 11, everyDays: 30, keep: [l01] }
    steps:
      - { id: l01, lesson: first-lesson, minutes: 12 } # short on purpose
      - id: l01-check
        quiz:
          draw: [{ lessons: [first-lesson], items: 5 }]
          # agreed with the managers
          pass: { percent: 80 }
          coolDownHours: 12
  - id: m02
    title: { sr: "Drugi", en: "Second" }
    after: [m01]
    steps:
      - { id: l02, lesson: second-lesson, minutes: 9 }
      - id: fa1
        title: { sr: "Zadatak", en: "Work" }
        minutes: 60
        assignment: { brief: { sr: "Uradite", en: "Do it" }, pass: 8, noZero: true, remindDays: [6], provisionalDays: 10 }
  - id: m03
    title: { sr: "Treći", en: "Third" }
    after: [m02]
    steps: [{ id: l03, lesson: third-lesson, minutes: 9 }]
`;

function edited(text: string, operation: PathOperation): string {
  const result = editPath(text, operation);
  if (!result.ok) throw new Error(result.reason.en);
  return result.text;
}

function refusal(operation: PathOperation): string {
  const result = editPath(COMMENTED, operation);
  return result.ok ? "carried out" : result.reason.en;
}

const modulesOf = (text: string) =>
  sketchPath(text)?.modules.map(({ id, after, steps }) => ({
    id,
    after,
    steps: steps.map((step) => step.id),
  }));

describe("an operation on a path", () => {
  it("leaves everything else of a file of ours as it is", () => {
    for (const name of ["kam-foundations", "relationships-and-empathy", "value-based-selling"]) {
      const text = readFileSync(`content/paths/${name}.yaml`, "utf8");
      const title = sketchPath(text)?.title ?? { sr: "", en: "" };
      expect(edited(text, { op: "set-title", title })).toBe(text);
    }
  });

  it("changes one line for one rule, and keeps the comments", () => {
    const [step] = sketchPath(COMMENTED)?.modules[0]?.steps.slice(1) ?? [];
    if (!step || !("quiz" in step)) throw new Error("No check");
    const text = edited(COMMENTED, {
      op: "set-step",
      step: { ...step, quiz: { ...step.quiz, pass: { percent: 90 } } },
    });
    expect(text).toBe(COMMENTED.replace("pass: { percent: 80 }", "pass: { percent: 90 }"));
  });

  it("moves a step with its comment, within a module and into another", () => {
    const within = edited(COMMENTED, { op: "move-step", step: "l01-check", module: "m01", to: 0 });
    expect(modulesOf(within)?.[0]?.steps).toEqual(["l01-check", "l01"]);
    const across = edited(COMMENTED, { op: "move-step", step: "l01", module: "m03", to: 1 });
    expect(modulesOf(across)?.map(({ steps }) => steps)).toEqual([
      ["l01-check"],
      ["l02", "fa1"],
      ["l03", "l01"],
    ]);
    expect(across).toContain("# short on purpose");
    expect(parsePath(across).ok).toBe(true);
  });

  it("forgets a step that left where it had to be kept", () => {
    const text = edited(COMMENTED, { op: "remove-step", step: "l01" });
    expect(sketchPath(text)?.modules[0]?.testOut?.keep).toEqual([]);
    expect(parsePath(text).ok).toBe(true);
  });

  it("joins what a removed module held apart", () => {
    const text = edited(COMMENTED, { op: "remove-module", module: "m02" });
    expect(modulesOf(text)?.map(({ id, after }) => [id, after])).toEqual([
      ["m01", []],
      ["m03", ["m01"]],
    ]);
  });

  it("puts a new step before field work, and field work at the end", () => {
    const lesson = { id: "l04", lesson: "fourth-lesson", minutes: 8 };
    const text = edited(COMMENTED, { op: "add-step", module: "m02", step: lesson });
    expect(modulesOf(text)?.[1]?.steps).toEqual(["l02", "l04", "fa1"]);
    expect(parsePath(text).ok).toBe(true);
  });

  it("adds a module that can be read", () => {
    const text = edited(FOUNDATIONS, {
      op: "add-module",
      module: {
        id: "m09",
        title: { sr: "Novi: modul", en: "New: module" },
        after: ["m03"],
        steps: [],
      },
    });
    expect(parsePath(text).ok).toBe(true);
    expect(text.startsWith(FOUNDATIONS.slice(0, 3000))).toBe(true);
  });

  it("writes and takes away the rules of the whole path in their usual places", () => {
    const rules = {
      itemsPerModule: 4,
      bands: [{ below: 50, variant: "guided" as const }, { variant: "standard" as const }],
    };
    const text = edited(COMMENTED, { op: "set-diagnostic", rules });
    expect(text.indexOf("diagnostic:")).toBeLessThan(text.indexOf("modules:"));
    expect(edited(text, { op: "set-diagnostic", rules: null })).toBe(COMMENTED);
    const certified = edited(COMMENTED, {
      op: "set-certificate",
      rules: { validMonths: 12, renew: "l01-check" },
    });
    expect(parsePath(certified).ok).toBe(true);
    expect(edited(certified, { op: "set-certificate", rules: null })).toBe(COMMENTED);
  });
});

describe("an operation that could never make a path is refused with the reason", () => {
  it.each<readonly [string, PathOperation, RegExp]>([
    ["a circle", { op: "set-after", module: "m01", after: ["m03"] }, /“First” → .*“First”/],
    ["waiting for itself", { op: "set-after", module: "m01", after: ["m01"] }, /itself/],
    ["an unknown module", { op: "set-after", module: "m01", after: ["m77"] }, /no longer/],
    [
      "an id twice",
      { op: "add-step", module: "m01", step: { id: "l02", lesson: "x", minutes: 1 } },
      /already used/,
    ],
    [
      "a reserved id",
      { op: "add-step", module: "m01", step: { id: "diagnostic", lesson: "x", minutes: 1 } },
      /already used/,
    ],
    [
      "a step after field work",
      { op: "move-step", step: "l01", module: "m02", to: 2 },
      /Field work/,
    ],
    [
      "field work in the middle",
      { op: "move-step", step: "fa1", module: "m01", to: 0 },
      /Field work/,
    ],
    [
      "another kind",
      { op: "set-step", step: { id: "l01", tool: "profit-sketch", minutes: 1 } },
      /kind of a step/,
    ],
    ["a step that is gone", { op: "remove-step", step: "l99" }, /no longer/],
  ])("%s", (_, operation, words) => {
    expect(refusal(operation)).toMatch(words);
  });

  it("the last module", () => {
    let text = edited(COMMENTED, { op: "remove-module", module: "m03" });
    text = edited(text, { op: "remove-module", module: "m02" });
    const result = editPath(text, { op: "remove-module", module: "m01" });
    expect(!result.ok && result.reason.en).toMatch(/at least one module/);
  });

  it("anything, while the text cannot be read", () => {
    const result = editPath("modules: [", { op: "remove-step", step: "l01" });
    expect(!result.ok && result.reason.en).toMatch(/source text/);
  });
});
