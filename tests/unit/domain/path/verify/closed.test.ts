import { describe, expect, it } from "vitest";
import { closedModules, closedPaths } from "~/domain/path/verify/closed";
import type { OtherPathEvidence, PathEvidence } from "~/domain/path/verify/evidence";
import { evidence, gate, lesson, module, path, tool } from "./sample-path";
import { surveyed } from "./surveyed";

const m = (id: string, ...after: readonly string[]) => module(id, [tool(`in-${id}`)], { after });
const closed = (...modules: ReturnType<typeof m>[]) => closedModules(surveyed(path(modules)));

describe("a module that opens for nobody", () => {
  it("is none where every module waits for others that come before", () => {
    expect(closed(m("a"), m("b", "a"), m("c", "a", "b"))).toEqual([]);
  });

  it("waits for a module that does not exist, and so does everything behind it", () => {
    const [found, ...others] = closed(m("a", "gone"), m("b", "a"), m("c", "b"), m("d"));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "unknown-module",
      severity: "error",
      outcome: "stuck",
      route: [],
      unreachable: ["in-b", "in-c"],
    });
    expect(found?.story.en).toMatch(/waits for the module “gone”.*\(number of steps: 2\)\.$/);
  });

  it("tells nothing of what is behind it where nothing is", () => {
    const [found] = closed(m("a", "gone"));
    expect(found?.unreachable).toEqual([]);
    expect(found?.story.en).toMatch(/and there is no such module\.$/);
  });

  it("is told once for every module that it waits for and that does not exist", () => {
    expect(closed(m("a", "gone", "lost")).map(({ code }) => code)).toEqual([
      "unknown-module",
      "unknown-module",
    ]);
  });

  it("may wait for itself", () => {
    expect(closed(m("a", "a"))).toMatchObject([
      {
        code: "module-circle",
        module: "a",
        story: { en: "The module “A” opens for nobody: it waits for itself to be finished first." },
      },
    ]);
  });
});

const other = (requires: readonly string[], steps: readonly string[] = []): OtherPathEvidence => ({
  title: { sr: "Drugi", en: "Second" },
  requires: requires.map((one) => ({ path: one })),
  steps,
});
const titled = (name: string, ...requires: readonly string[]): OtherPathEvidence => ({
  ...other(requires),
  title: { sr: name, en: name },
});

describe("a path that nobody can begin", () => {
  const requiring = (...requires: NonNullable<ReturnType<typeof path>["requires"]>) =>
    path([module("m", [lesson("a"), gate("fa")])], { requires });
  const found = (one: ReturnType<typeof path>, paths: PathEvidence["paths"]) =>
    closedPaths(one, evidence({}, { paths }));

  it("requires a step that the other path does not have", () => {
    const paths = new Map([["second", other([], ["s"])]]);
    expect(found(requiring({ path: "second", step: "s" }), paths)).toEqual([]);
    const [finding, ...more] = found(requiring({ path: "second", step: "t" }), paths);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: "unknown-path", outcome: "stuck", unreachable: [] });
    expect(finding?.story.en).toContain("the step “t” of the path “Second” must be done first");
  });

  it("may not be blamed for a step of a path that could not be read", () => {
    expect(found(requiring({ path: "second", step: "t" }), new Map([["second", null]]))).toEqual(
      [],
    );
  });

  it("requires a path that there is not", () => {
    const [finding] = found(requiring({ path: "gone" }), new Map([["second", other([])]]));
    expect(finding).toMatchObject({ code: "unknown-path", unreachable: [] });
    expect(finding?.story.en).toContain("the path “gone” must be finished first");
  });

  it("requires itself, whether or not it is among the known paths", () => {
    for (const paths of [new Map(), new Map([["path", other([])]])]) {
      const [finding, ...more] = found(requiring({ path: "path" }), paths);
      expect(more).toEqual([]);
      expect(finding).toMatchObject({ code: "path-circle", unreachable: [] });
      expect(finding?.story.en).toContain("the path “Path” must be finished first");
    }
  });

  it("requires a path that can be reached only through it, near or far", () => {
    const near = found(requiring({ path: "second" }), new Map([["second", titled("S", "path")]]));
    const far = found(
      requiring({ path: "second" }),
      new Map([
        ["second", titled("S", "third")],
        ["third", titled("T", "path")],
      ]),
    );
    for (const [finding] of [near, far])
      expect(finding?.story.en).toBe(
        "Nobody can begin this path: the path “S” must be finished first, and that one can be reached only through this one.",
      );
  });

  it("requires a path that waits for others which require one another", () => {
    const [finding] = found(
      requiring({ path: "second" }),
      new Map([
        ["second", titled("S", "third")],
        ["third", titled("T", "fourth")],
        ["fourth", titled("F", "third")],
      ]),
    );
    expect(finding?.story.en).toContain("the path “S” must be finished first");
    expect(finding?.story.en).toContain("“T” and “F” require one another");
  });

  it("is judged by its own words, not by what is known of it as another path", () => {
    const paths = new Map([
      ["path", other(["second"])],
      ["second", other([])],
    ]);
    expect(found(requiring({ path: "second" }), paths)).toEqual([]);
  });
});
