import { describe, expect, it } from "vitest";
import type { ResolvedPath, Step } from "~/domain/path/definition";
import type { PathEvidence } from "~/domain/path/verify/evidence";
import { stuckFindings } from "~/domain/path/verify/stuck";
import { check, conversation, evidence, gate, lesson } from "./sample-path";
import { lessonEvidence, module, path, remedial, tool } from "./sample-path";
import { sound, surveyed } from "./surveyed";

const found = (one: ResolvedPath, known: PathEvidence = sound) =>
  stuckFindings(surveyed(one, known));
const alone = (...steps: readonly Step[]) => path([module("m", steps)]);
const never = check("q", ["a"], { pass: { right: 9 } });
const crowded = check("q", ["a"], { draw: [{ lessons: ["a"], items: 9 }], items: 9 });

describe("what holds somebody up", () => {
  it("is nothing on a path that can be walked", () => {
    const steps = [lesson("a"), check("q", ["a"]), conversation("talk"), tool("t"), gate("fa")];
    expect(found(alone(...steps))).toEqual([]);
  });

  it("is told in other words where a check cannot be begun and where it cannot be passed", () => {
    expect(found(alone(crowded))[0]?.story.en).toBe(
      "Nobody can even begin the check “q”: there are not enough different questions (9 needed, 8 there).",
    );
    expect(found(alone(never))[0]?.story.en).toBe(
      "Nobody can pass the check “q”: passing takes more right answers (9) than it has questions (4).",
    );
  });

  it("is a conversation that does not exist rather than that none of its endings counts", () => {
    const dead = alone(conversation("talk", { endings: [] }));
    expect(found(dead)).toMatchObject([{ code: "no-ending" }]);
    expect(found(dead, { ...sound, roleplays: new Map() })).toMatchObject([
      { code: "unknown-roleplay" },
    ]);
  });

  it("is each objective for which the extra practice cannot be drawn", () => {
    const known = evidence({ a: lessonEvidence({ remedial: 3 }) });
    const stories = found(alone(check("q", ["a"], { remedial })), known).map(
      ({ story }) => story.en,
    );
    expect(stories.map((story) => /misses “(.*?)”/.exec(story)?.[1])).toEqual([
      "objective o1",
      "objective o2",
    ]);
  });
});
