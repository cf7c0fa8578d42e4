import { describe, expect, it } from "vitest";
import type { ModuleDefinition, PathDefinition } from "~/domain/path/definition";
import { pathFaults, resolvePath } from "~/domain/path/resolve";

const title = { sr: "Modul", en: "Module" };
const sources = {
  lessons: new Map([["first", { title: { sr: "Prva", en: "First" }, objectives: ["o1", "o2"] }]]),
  roleplays: new Map(),
};

const module = (id: string, after: readonly string[], step = `${id}-l`): ModuleDefinition => ({
  id,
  title,
  after,
  steps: [{ id: step, lesson: "first", minutes: 7 }],
});
const path = (...modules: readonly ModuleDefinition[]): PathDefinition => ({
  slug: "p",
  title,
  modules,
});

describe("pathFaults", () => {
  it("finds nothing in a path that forks and joins", () => {
    const sound = path(
      module("a", []),
      module("b", ["a"]),
      module("c", ["a"]),
      module("d", ["b", "c"]),
    );
    expect(pathFaults(sound, sources)).toEqual([]);
  });

  it("finds an id used twice, also between a module and a step", () => {
    expect(pathFaults(path(module("a", []), module("b", [], "a")), sources)).toEqual([
      { code: "duplicate-id", id: "a" },
    ]);
  });

  it("finds a prerequisite that does not exist", () => {
    expect(pathFaults(path(module("a", ["z"])), sources)).toEqual([
      { code: "unknown-module", module: "a", after: "z" },
    ]);
  });

  it("finds a circle, also of one, and what waits behind it", () => {
    expect(pathFaults(path(module("a", ["a"])), sources)).toEqual([
      { code: "circle", modules: ["a"] },
    ]);
    const circle = path(module("a", []), module("b", ["a", "c"]), module("c", ["b"]));
    expect(pathFaults(circle, sources)).toEqual([{ code: "circle", modules: ["b", "c"] }]);
  });

  it("finds a module without steps and a lesson that does not exist", () => {
    const empty = { ...module("a", []), steps: [] };
    expect(pathFaults(path(empty), sources)).toEqual([{ code: "empty-module", module: "a" }]);
    expect(pathFaults(path(module("a", [])), { ...sources, lessons: new Map() })).toEqual([
      { code: "unknown-lesson", step: "a-l", lesson: "first" },
    ]);
  });
});

describe("resolvePath", () => {
  it("draws titles, questions and minutes into the steps", () => {
    const quiz = {
      draw: [
        { lessons: ["first"], items: 4 },
        { lessons: ["first"], items: 2 },
      ],
      pass: { percent: 80 },
      coolDownHours: 12,
    };
    const authored = path(
      { ...module("a", []), steps: [{ id: "check", quiz }] },
      module("b", ["a"]),
    );
    const resolved = resolvePath(authored, sources);
    expect(resolved.modules[0]?.steps).toEqual([
      {
        kind: "quiz",
        id: "check",
        title: { sr: "Prva", en: "First" },
        minutes: 6,
        items: 6,
        objectives: ["first/o1", "first/o2"],
        ...quiz,
      },
    ]);
    expect(resolved.modules[1]?.steps).toEqual([
      {
        kind: "lesson",
        id: "b-l",
        title: { sr: "Prva", en: "First" },
        lesson: "first",
        minutes: 7,
      },
    ]);
  });
});
