import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { ResolvedPath } from "~/domain/path/definition";
import { resolvePath } from "~/domain/path/resolve";
import { parsePath } from "~/domain/path/schema";
import type { Move } from "~/domain/path/walk-through/move";
import { nextMoves } from "~/domain/path/walk-through/next-moves";
import { walk } from "~/domain/path/walk-through/walk";
import { whyLocked } from "~/domain/path/walk-through/why-locked";

const T = (text: string) => ({ sr: text, en: text });

function demo(slug: string): ResolvedPath {
  const parsed = parsePath(readFileSync(`content/paths/${slug}.yaml`, "utf8"));
  if (!parsed.ok) throw new Error("The demo's path cannot be read");
  const steps = parsed.path.modules.flatMap((module) => module.steps);
  const lessons = steps.flatMap((step) =>
    "quiz" in step
      ? step.quiz.draw.flatMap(({ lessons }) => lessons)
      : "lesson" in step
        ? [step.lesson]
        : [],
  );
  const endings = [1, 2, 3, 4].map((rank) => ({ id: `e${rank}`, rank }));
  return resolvePath(parsed.path, {
    lessons: new Map(
      lessons.map((one) => [one, { title: T(one), objectives: ["o1", "o2", "o3"] }]),
    ),
    roleplays: new Map(
      steps.flatMap((step) =>
        "roleplay" in step ? [[step.roleplay, { title: T(step.roleplay), endings }]] : [],
      ),
    ),
  });
}

const PATHS = ["kam-foundations", "relationships-and-empathy", "value-based-selling"].map(demo);

const isGood = (move: Move): boolean =>
  [
    "lesson-finished",
    "tool-completed",
    "check-passed",
    "work-submitted",
    "roleplay-ended",
    "requirement-met",
  ].includes(move.kind) ||
  (move.kind === "work-reviewed" && move.passed);

describe("a walk-through", () => {
  it.each(PATHS.map((path) => [path.slug, path] as const))(
    "reaches the end of %s by going well",
    (_, path) => {
      const moves: Move[] = [];
      for (let turn = 0; turn < 60; turn += 1) {
        const { status } = walk(path, moves);
        if (status.complete) break;
        const move = nextMoves(path, status).find(isGood);
        if (!move) throw new Error(`Stuck after ${JSON.stringify(moves.at(-1))}`);
        moves.push(move);
      }
      expect(walk(path, moves).status.complete).toBe(true);
    },
  );

  it("sends whoever misses an objective through its loop, and says what waits", () => {
    const [path] = PATHS;
    if (!path) throw new Error("No path");
    const objective = "from-selling-to-key-account-management/o1";
    const moves: Move[] = [
      { kind: "lesson-finished", step: "l01" },
      { kind: "check-failed", step: "l01-check", objectives: [objective] },
    ];
    const state = (more: readonly Move[] = []) => {
      const { status } = walk(path, [...moves, ...more]);
      return status.modules[0]?.steps.find(({ step }) => step.id === "l01-check");
    };
    expect(state()?.remedial).toMatchObject([{ objective, stage: "example" }]);
    const loop: Move[] = [
      { kind: "remedial-read", step: "l01-check", objective, stage: "example" },
      { kind: "remedial-read", step: "l01-check", objective, stage: "completion" },
      { kind: "days-passed", days: 1 },
      { kind: "remedial-graded", step: "l01-check", objective, passed: true },
    ];
    expect(state(loop)?.state).toBe("open");
    const { status, day } = walk(path, [...moves, ...loop]);
    expect(day).toBe(1);
    expect(whyLocked(status, "l02")).toMatchObject({ kind: "step", step: { id: "l01-check" } });
    expect(whyLocked(status, "l04")).toMatchObject({
      kind: "modules",
      titles: [path.modules[0]?.title],
    });
    expect(whyLocked(status, "l01")).toBeNull();
    expect(whyLocked(status, "no-such")).toBeNull();
  });

  it("tells the path that is required first", () => {
    const path = PATHS.find(({ requires = [] }) => requires.length > 0);
    if (!path) throw new Error("No path requires another");
    const { status } = walk(path, []);
    const first = path.modules[0]?.steps[0]?.id ?? "";
    expect(whyLocked(status, first)).toEqual({ kind: "requirements", paths: status.requires });
    const move = nextMoves(path, status)[0];
    expect(move && walk(path, [move]).status.requires).toEqual([]);
  });
});

test.prop([fc.constantFrom(...PATHS), fc.array(fc.nat({ max: 99 }), { maxLength: 25 })], {
  numRuns: 40,
})("every move that is offered does something, until only time is left", (path, choices) => {
  const moves: Move[] = [];
  for (const choice of choices) {
    const before = walk(path, moves);
    const offered = nextMoves(path, before.status);
    const move = offered[choice % offered.length];
    if (!move) throw new Error("Nothing is offered");
    moves.push(move);
    const { status } = walk(path, moves);
    if (move.kind !== "days-passed" && move.kind !== "roleplay-ended")
      expect(JSON.stringify(status)).not.toBe(JSON.stringify(before.status));
  }
});
