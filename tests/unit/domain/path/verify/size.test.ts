import { describe, expect, it } from "vitest";
import type { ResolvedPath, Step } from "~/domain/path/definition";
import { verifyPath } from "~/domain/path/verify/verify";
import {
  check,
  conversation,
  diagnostic,
  evidence,
  gate,
  lesson,
  lessonEvidence,
  module,
  path,
  remedial,
  testOut,
  tool,
} from "./sample-path";
import { Walker } from "./walker";

/** Nine lessons with a check each, a conversation and a gate: twenty steps. */
function steps(index: number, attempts: number | undefined): readonly Step[] {
  const rules = attempts === undefined ? { remedial } : { attempts };
  const taught = Array.from({ length: 9 }, (_, place) => {
    const id = `l${index}-${place}`;
    return [lesson(id), check(`q${index}-${place}`, [id], rules)];
  });
  const work = index % 2 === 0 ? tool(`t${index}`) : conversation(`t${index}`);
  return [...taught.flat(), work, gate(`fa${index}`)];
}

/** Modules that fork and join, each after the two before it. */
function large(modules: number, attempts?: number): ResolvedPath {
  const skipping = { ...testOut, items: 18, right: 17 };
  return path(
    Array.from({ length: modules }, (_, index) =>
      module(`m${index}`, steps(index, attempts), {
        testOut: skipping,
        after: [index - 1, index - 2].filter((one) => one >= 0).map((one) => `m${one}`),
      }),
    ),
    { diagnostic, certificate: { validMonths: 24, renew: "q0-0" } },
  );
}

const known = evidence(
  Object.fromEntries(
    Array.from({ length: 50 * 9 }, (_, index) => [
      `l${Math.floor(index / 9)}-${index % 9}`,
      lessonEvidence(),
    ]),
  ),
);

/** The better of two, in milliseconds. */
function timed<Result>(run: () => Result): readonly [Result, number] {
  const once = () => {
    const begun = performance.now();
    return [run(), performance.now() - begun] as const;
  };
  const [first, second] = [once(), once()];
  return first[1] < second[1] ? first : second;
}

describe("a path of fifty modules of twenty steps", () => {
  it("is proved in less than a second", () => {
    const [findings, time] = timed(() => verifyPath(large(50), known));
    expect(findings).toEqual([]);
    expect(time).toBeLessThan(1_000);
  });

  it("is proved in less than a second when every check is a trap", () => {
    const [findings, time] = timed(() => verifyPath(large(50, 3), known));
    expect(findings).toHaveLength(50 * 9);
    expect(time).toBeLessThan(1_000);
    const last = findings.at(-1);
    expect(last?.step).toBe("q49-8");
  });

  it("has counterexamples that lead to its far end", () => {
    const trap = large(6, 3);
    const last = verifyPath(trap, known).at(-1);
    const walker = new Walker(trap, known).replay(last?.route ?? []);
    expect(walker.status.modules.at(-1)?.steps.at(-3)?.state).toBe("exhausted");
  });
});
