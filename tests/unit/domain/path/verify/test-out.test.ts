import { describe, expect, it } from "vitest";
import type { ResolvedPath } from "~/domain/path/definition";
import type { PathEvidence } from "~/domain/path/verify/evidence";
import {
  diagnosticDraws,
  diagnosticShortages,
  moduleOffers,
  offerOf,
  testOutDraw,
} from "~/domain/path/verify/test-out";
import {
  check,
  diagnostic,
  evidence,
  gate,
  lesson,
  lessonEvidence,
  module,
  path,
  testOut,
} from "./sample-path";
import { sound } from "./surveyed";

const learn = [lesson("a"), check("q", ["a"])];
const called = (id: string, slug: string) => ({ ...lesson(id), lesson: slug }) as const;
const bands = (...all: readonly boolean[]) => ({
  itemsPerModule: 2,
  bands: all.map((offers, index) => ({
    variant: "standard" as const,
    testOut: offers,
    ...(index + 1 < all.length && { below: 60 }),
  })),
});

describe("who may skip a module by a test-out", () => {
  const m = module("m", learn, { testOut });
  const offer = (
    one = m,
    {
      more = {},
      known = sound,
      diagnosable = false,
    }: {
      readonly more?: Partial<ResolvedPath>;
      readonly known?: PathEvidence;
      readonly diagnosable?: boolean;
    } = {},
  ) => offerOf(path([one], more), one, known, diagnosable);

  it("is everybody where no diagnostic decides it", () => {
    expect(offer()).toBe("always");
  });

  it("is nobody where the module has no test-out, or one that nobody passes", () => {
    expect(offer(module("m", learn))).toBe("never");
    expect(offer(module("m", learn, { testOut: { ...testOut, right: 5 } }))).toBe("never");
    expect(offer(module("m", learn, { testOut: { ...testOut, right: 4 } }))).toBe("always");
  });

  it("is nobody where the module has no lessons to know, even if it asks nothing", () => {
    const bare = { ...testOut, items: 0, right: 0 };
    expect(offer(module("m", [gate("fa")], { testOut: bare }))).toBe("never");
  });

  it("is nobody where its questions cannot be drawn", () => {
    const few = evidence({ a: lessonEvidence({ testOut: 1 }) });
    expect(offer(m, { known: few })).toBe("never");
  });

  it("is everybody where the same ideas asked twice make enough questions", () => {
    const questions = lessonEvidence().questions.map((one) => ({ ...one, family: one.objective }));
    expect(offer(m, { known: evidence({ a: lessonEvidence({}, { questions }) }) })).toBe("always");
  });

  it("is whoever the diagnostic offers it to", () => {
    const by = (rules: ReturnType<typeof bands>, diagnosable = true) =>
      offer(m, { more: { diagnostic: rules }, diagnosable });
    expect(by(bands(false, true))).toBe("sometimes");
    expect(by(bands(true, true))).toBe("always");
    expect(by(bands(false, false))).toBe("never");
    expect(by(bands(false, true), false)).toBe("never");
  });
});

describe("what a diagnostic may say of a module", () => {
  it("is nothing where the path has none", () => {
    expect(moduleOffers(path([]))).toEqual({ offered: null, denied: null });
  });

  it("is the first route with a test-out and the first without, from the fewest right on", () => {
    expect(moduleOffers(path([], { diagnostic }))).toEqual({
      offered: { variant: "challenge", testOut: true },
      denied: { variant: "standard", testOut: false },
    });
  });

  it("offers a test-out only where so many right answers can be given", () => {
    const steep = [
      { below: 60, variant: "guided" as const },
      { below: 90, variant: "standard" as const, testOut: true },
      { variant: "challenge" as const },
    ];
    const offered = (itemsPerModule: number) =>
      moduleOffers(path([], { diagnostic: { itemsPerModule, bands: steep } })).offered;
    // Of two questions none, half or all are right; of four three are, too.
    expect(offered(2)).toBeNull();
    expect(offered(4)).toEqual({ variant: "standard", testOut: true });
  });
});

describe("the questions of a test-out", () => {
  it("come from the lessons of the module, and ideas may come twice", () => {
    const m = module("m", [...learn, lesson("b")], { testOut: { ...testOut, items: 6 } });
    expect(testOutDraw(m)).toEqual({
      draw: [{ lessons: ["a", "b"], items: 6 }],
      use: "testOut",
      objective: null,
      repeats: true,
    });
    expect(testOutDraw(module("m", learn)).draw).toEqual([{ lessons: ["a"], items: 0 }]);
  });
});

describe("what a diagnostic asks", () => {
  it("is nothing without one, and nothing about modules without lessons", () => {
    const modules = [module("m", learn), module("n", [gate("fa")])];
    expect(diagnosticDraws(path(modules))).toEqual([]);
    const draws = diagnosticDraws(path(modules, { diagnostic }));
    expect(draws.map((one) => [one.module.id, one.rule])).toEqual([
      ["m", { lessons: ["a"], items: 2 }],
    ]);
  });

  const lacking = (one: ResolvedPath, known: PathEvidence) =>
    diagnosticShortages(one, known).map(({ module: { id }, short }) => [id, short.available]);

  it("lacks questions module by module where each has lessons of its own", () => {
    const known = evidence({
      a: lessonEvidence({ diagnostic: 0 }),
      b: lessonEvidence(),
      c: lessonEvidence({ diagnostic: 0 }),
    });
    const modules = ["a", "b", "c"].map((id) => module(id.toUpperCase(), [lesson(id)]));
    expect(lacking(path(modules, { diagnostic }), known)).toEqual([
      ["A", 0],
      ["C", 0],
    ]);
    expect(lacking(path(modules, { diagnostic }), evidence({ a: null, b: null, c: null }))).toEqual(
      [],
    );
  });

  it("has enough where the same ideas asked twice make enough", () => {
    const questions = lessonEvidence().questions.map((one) => ({ ...one, family: "idea" }));
    const known = evidence({ a: lessonEvidence({}, { questions }) });
    const shared = [module("m", learn), module("n", [called("again", "a")])];
    expect(lacking(path([module("m", learn)], { diagnostic }), known)).toEqual([]);
    expect(lacking(path(shared, { diagnostic }), known)).toEqual([]);
  });

  it("is told once, of a module that lacks them, where modules share a lesson", () => {
    const modules = [
      module("k", [lesson("c"), called("c2", "b")]),
      module("m", learn),
      module("n", [called("again", "a"), called("b2", "b")]),
    ];
    const none = evidence({
      a: lessonEvidence({ diagnostic: 0 }),
      b: lessonEvidence({ diagnostic: 1 }),
      c: lessonEvidence({ diagnostic: 1 }),
    });
    expect(lacking(path(modules, { diagnostic }), none)).toEqual([["m", 0]]);
    expect(lacking(path(modules, { diagnostic }), sound)).toEqual([]);
  });
});
