import { describe, expect, it } from "vitest";
import { reachableScripts, routeIds, scripts } from "../../support/browser-files";

/** Words by which a heavy library is known in a build, however its names were shortened. */
const LIBRARIES = {
  CodeMirror: "cm-editor",
  "React Flow": "react-flow__",
  ELK: "org.eclipse.elk",
  YAML: "tag:yaml.org,2002",
} as const;

/** What no browser needs: the server reads and writes questions, and checks forms. */
const NOWHERE = { GIFT: "peg$SyntaxError", zod: "ZodError" } as const;

const outside = routeIds.filter((id) => !/^(?:root|routes\/(?:words\.)?studio\b.*)$/.test(id));

const holders = (mark: string) =>
  [...scripts].filter(([, text]) => text.includes(mark)).map(([address]) => address);

describe("the libraries of the editor", () => {
  it.each(Object.entries(LIBRARIES))("%s travels in a file by which it is known", (_, mark) => {
    expect(holders(mark).length).toBeGreaterThan(0);
  });

  it.each(Object.entries(LIBRARIES))("%s is reached from the studio alone", (_, mark) => {
    const heavy = new Set(holders(mark));
    const reaching = (ids: readonly string[]) =>
      ids.filter((id) => [...reachableScripts(id)].some((address) => heavy.has(address)));
    expect(reaching(routeIds).length).toBeGreaterThan(0);
    expect(outside.length).toBeGreaterThan(30);
    expect(reaching(outside)).toEqual([]);
  });

  it.each(Object.entries(NOWHERE))("%s travels nowhere", (_, mark) => {
    expect(holders(mark)).toEqual([]);
  });
});
