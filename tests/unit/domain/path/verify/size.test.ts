import { describe, expect, it } from "vitest";
import { verifyPath } from "~/domain/path/verify/verify";
import { known, large } from "./large-path";
import { Walker } from "./walker";

// How long it takes is measured by `npm run bench -- path`.
describe("a path of fifty modules of twenty steps", () => {
  it("is proved", () => {
    expect(verifyPath(large(50), known)).toEqual([]);
  });

  it("is proved when every check is a trap", () => {
    const findings = verifyPath(large(50, 3), known);
    expect(findings).toHaveLength(50 * 9);
    expect(findings.at(-1)?.step).toBe("q49-8");
  });

  it("has counterexamples that lead to its far end", () => {
    const trap = large(6, 3);
    const last = verifyPath(trap, known).at(-1);
    const walker = new Walker(trap, known).replay(last?.route ?? []);
    expect(walker.status.modules.at(-1)?.steps.at(-3)?.state).toBe("exhausted");
  });
});
