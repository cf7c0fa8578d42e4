import { describe, expect, it } from "vitest";
import type { Module, ResolvedPath } from "~/domain/path/definition";
import { definitionChanges } from "~/domain/path/definition-changes";

const text = (value: string) => ({ sr: value, en: value });
const lesson = (id: string, minutes = 5) =>
  ({ kind: "lesson", id, title: text(id), minutes, lesson: "prva" }) as const;
const module = (id: string, steps: Module["steps"], after: readonly string[] = []): Module => ({
  id,
  title: text(id),
  after,
  steps,
});
const path = (...modules: readonly Module[]): ResolvedPath => ({
  slug: "put",
  title: text("Put"),
  modules,
});
const kinds = (before: ResolvedPath, after: ResolvedPath) =>
  definitionChanges(before, after).map((one) =>
    "title" in one ? `${one.kind} ${one.title.sr}` : one.kind,
  );
const one = path(module("m", [lesson("a"), lesson("b")]));

describe("the differences between two versions of a path", () => {
  it("are none for the same rules, in whatever order keys were written", () => {
    const { title, slug, modules } = one;
    expect(kinds(one, { modules, title, slug })).toEqual([]);
  });

  it("name steps that came, went, changed their rules or their module", () => {
    const after = path(module("m", [lesson("a", 9), lesson("c")]), module("n", [lesson("b")]));
    expect(kinds(one, after)).toEqual([
      "module-added n",
      "step-rules a",
      "step-added c",
      "step-moved b",
    ]);
    expect(kinds(after, one)).toContain("step-removed c");
    expect(kinds(after, one)).toContain("module-removed n");
  });

  it("name modules that are called or ordered otherwise", () => {
    const two = path(module("m", [lesson("a")]), module("n", [lesson("b")]));
    const after = path(
      { ...module("m", [lesson("a")]), title: text("novo") },
      module("n", [lesson("b")], ["m"]),
    );
    expect(kinds(two, after)).toEqual(["module-renamed novo", "module-order n"]);
  });

  it("name what belongs to the path as a whole", () => {
    const certificate = { validMonths: 12, renew: "q" };
    expect(kinds(one, { ...one, title: text("Drugo"), certificate })).toEqual([
      "title",
      "certificate",
    ]);
    expect(kinds({ ...one, certificate }, one)).toEqual(["certificate"]);
  });
});
