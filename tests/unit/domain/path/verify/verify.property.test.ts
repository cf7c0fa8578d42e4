import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { verifyPath } from "~/domain/path/verify/verify";
import { anyGenerated, type Generated } from "./generated";
import { Walker, type Choose } from "./walker";

const HOUR = 3_600_000;
const WAITS = [0, HOUR, 12 * HOUR, 11 * 24 * HOUR, 400 * 24 * HOUR];

/** What chance decides on a walk, one number after the other. */
const anyChances = fc.array(fc.nat(), { minLength: 1, maxLength: 120 });

function chooser(chances: readonly number[]): {
  readonly choose: Choose;
  readonly left: () => boolean;
} {
  let used = 0;
  return {
    choose: (count) => (chances[used++ % chances.length] ?? 0) % count,
    left: () => used < chances.length,
  };
}

/** Somebody who does, fails, waits and is reviewed as chance has it; told after each event. */
function wander(walker: Walker, chances: readonly number[], each: () => void): void {
  const { choose, left } = chooser(chances);
  while (left() && !walker.status.complete) {
    const possible = walker.possible(choose);
    const next = possible[choose(possible.length + 1)];
    const wait = WAITS[choose(WAITS.length)] ?? 0;
    walker.tell(next ?? { type: "time.passed", payload: {} }, wait);
    each();
  }
}

const copyOf = ({ path, evidence }: Generated, walker: Walker) => {
  const copy = new Walker(path, evidence);
  let at = 0;
  for (const event of walker.told) {
    copy.tell({ ...event }, event.at - at);
    at = event.at;
  }
  return copy;
};

const stepsOf = (walker: Walker) => walker.status.modules.flatMap(({ steps }) => steps);

describe("what the proof says of generated paths holds on their statecharts", () => {
  test.prop([anyGenerated, anyChances], { numRuns: 150 })(
    "where nobody is said to be stuck, everybody can always finish",
    (one, chances) => {
      const findings = verifyPath(one.path, one.evidence);
      if (findings.some(({ outcome }) => outcome === "stuck")) return;
      const walker = new Walker(one.path, one.evidence);
      wander(walker, chances, () => undefined);
      expect(copyOf(one, walker).finish()).toBe(true);
    },
  );

  test.prop([anyGenerated, anyChances], { numRuns: 150 })(
    "every counterexample leads to what its finding says",
    (one, chances) => {
      for (const { outcome, route, step, story } of verifyPath(one.path, one.evidence)) {
        expect(story.sr).not.toMatch(/undefined|null/);
        const walker = new Walker(one.path, one.evidence).replay(route);
        if (outcome === "unassessed") expect(walker.status.complete).toBe(true);
        const here = stepsOf(walker).find((other) => other.step.id === step);
        if (here && (outcome === "stuck" || outcome === "met"))
          expect(["locked", "done"]).not.toContain(here.state);
        if (outcome !== "stuck") continue;
        expect(copyOf(one, walker).finish()).toBe(false);
        wander(walker, chances, () => undefined);
        expect(walker.status.complete).toBe(false);
      }
    },
  );

  test.prop([anyGenerated, anyChances], { numRuns: 150 })(
    "nobody gets to steps that are said to be out of reach",
    (one, chances) => {
      const findings = verifyPath(one.path, one.evidence);
      const closed = new Set([
        ...findings.flatMap(({ unreachable }) => unreachable),
        ...findings.flatMap(({ outcome, step, code }) =>
          outcome === "hidden" && step && !code.endsWith("assessed") ? [step] : [],
        ),
      ]);
      const walker = new Walker(one.path, one.evidence);
      wander(walker, chances, () => {
        const reached = stepsOf(walker).filter(
          ({ step, state, by }) => closed.has(step.id) && state !== "locked" && by !== "testOut",
        );
        expect(reached.map(({ step }) => step.id)).toEqual([]);
      });
    },
  );
});
