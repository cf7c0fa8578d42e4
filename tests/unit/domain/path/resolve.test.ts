import { describe, expect, it } from "vitest";
import { stepAfter, type ModuleDefinition, type PathDefinition } from "~/domain/path/definition";
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

describe("a step that is no lesson and no check of one lesson", () => {
  const scene = {
    title: { sr: "Scena", en: "Scene" },
    endings: [
      { id: "e3", rank: 3 },
      { id: "e1", rank: 1 },
      { id: "e2", rank: 2 },
    ],
  };
  const known = {
    lessons: new Map([
      ...sources.lessons,
      ["second", { title: { sr: "Druga", en: "Second" }, objectives: ["o1"] }] as const,
    ]),
    roleplays: new Map([["scene", scene]]),
  };
  const talk = { id: "talk", roleplay: "scene", reach: "e2", minutes: 8 };
  const of = (...steps: ModuleDefinition["steps"]) => path({ ...module("a", []), steps });
  const resolved = (...steps: ModuleDefinition["steps"]) =>
    resolvePath(of(...steps), known).modules[0]?.steps;

  it("names the endings that count: the wished one and better", () => {
    const base = {
      kind: "roleplay",
      id: "talk",
      title: scene.title,
      minutes: 8,
      roleplay: "scene",
    };
    expect(resolved(talk)).toEqual([{ ...base, optional: false, endings: ["e1", "e2"] }]);
    expect(resolved({ ...talk, reach: "e1", optional: true })).toEqual([
      { ...base, optional: true, endings: ["e1"] },
    ]);
  });

  it("is refused where its conversation or ending is not there", () => {
    expect(pathFaults(of(talk), known)).toEqual([]);
    expect(pathFaults(of(talk), sources)).toEqual([
      { code: "unknown-roleplay", step: "talk", roleplay: "scene" },
    ]);
    expect(pathFaults(of({ ...talk, reach: "e9" }), known)).toEqual([
      { code: "unknown-ending", step: "talk", ending: "e9" },
    ]);
  });

  it("does not fill a module when nobody has to take it", () => {
    expect(pathFaults(of({ ...talk, optional: true }), known)).toEqual([
      { code: "empty-module", module: "a" },
    ]);
  });

  it("is called as its module unless it has a title of its own", () => {
    const tool = { id: "t", tool: "selection-matrix", minutes: 60 } as const;
    expect(resolved(tool)).toEqual([{ kind: "tool", ...tool, title }]);
    const named = { ...tool, title: { sr: "Matrica", en: "Matrix" } };
    expect(resolved(named)).toEqual([{ kind: "tool", ...named }]);
  });

  it("carries the rules of its field work", () => {
    const rules = { brief: title, pass: 8, noZero: true, remindDays: [6, 8], provisionalDays: 10 };
    const work = { id: "w", title: scene.title, minutes: 90 };
    expect(resolved({ ...work, assignment: rules })).toEqual([
      { kind: "assignment", ...work, ...rules },
    ]);
  });

  it("is called as its module when it asks about several lessons, each objective once by lesson", () => {
    const quiz = {
      draw: [
        { lessons: ["first", "second"], items: 8 },
        { lessons: ["first"], items: 4 },
      ],
      pass: { right: 10 },
      coolDownHours: 12,
    };
    expect(resolved({ id: "check", quiz })).toMatchObject([
      { title, items: 12, minutes: 12, objectives: ["first/o1", "first/o2", "second/o1"] },
    ]);
    const unknown = { ...quiz, draw: [{ lessons: ["first", "third"], items: 8 }] };
    expect(pathFaults(of({ id: "check", quiz: unknown }), known)).toEqual([
      { code: "unknown-lesson", step: "check", lesson: "third" },
    ]);
  });

  it("comes after the one before it in its module", () => {
    const two = resolvePath(path(module("a", []), module("b", ["a"])), known);
    const both = resolvePath(of(talk, { ...talk, id: "again" }), known);
    expect(stepAfter(both, "talk")?.id).toBe("again");
    expect(stepAfter(both, "again")).toBeNull();
    expect(stepAfter(two, "a-l")).toBeNull();
    expect(stepAfter(two, "nowhere")).toBeNull();
  });
});
