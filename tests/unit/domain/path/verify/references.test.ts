import { describe, expect, it } from "vitest";
import type { ResolvedPath, Step } from "~/domain/path/definition";
import type { LessonEvidence, PathEvidence } from "~/domain/path/verify/evidence";
import { referenceFindings, remedyFindings } from "~/domain/path/verify/references";
import {
  check,
  conversation,
  evidence,
  gate,
  lesson,
  lessonEvidence,
  module,
  path,
  remedial,
  tool,
} from "./sample-path";
import { sound, standing, surveyed, told } from "./surveyed";

const one = (...steps: readonly Step[]): ResolvedPath => path([module("m", steps)]);
const named = (steps: readonly Step[], known: PathEvidence = sound) =>
  referenceFindings(surveyed(one(...steps), known));

describe("what a path names", () => {
  it("is fine where everything is there in both languages", () => {
    const steps = [lesson("a"), check("q", ["a"]), conversation("talk"), tool("t"), gate("fa")];
    expect(named(steps)).toEqual([]);
  });

  it("lacks a language in which somebody learns, be it the one or the other", () => {
    const only = (locale: "sr" | "en") =>
      evidence({ a: lessonEvidence({}, { languages: [locale] }) });
    const [finding, ...others] = named([lesson("a")], only("en"));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "missing-language", severity: "error", outcome: "met" });
    expect(finding?.story).toEqual({
      sr: "Ko uči na srpskom, ne može da pročita lekciju „a“: postoji samo na engleskom.",
      en: "Someone who learns in Serbian cannot read the lesson “a”: it is there in English only.",
    });
    expect(named([lesson("a")], only("sr"))[0]?.story.sr).toMatch(
      /^Ko uči na engleskom.*srpskom\.$/,
    );
  });

  it("tells of a conversation what it tells of a lesson", () => {
    const roleplays = new Map([["late", { languages: ["sr" as const], endings: ["e1"] }]]);
    const [finding] = named([conversation("talk")], { ...sound, roleplays });
    expect(finding?.story.en).toBe(
      "Someone who learns in English cannot hold the conversation “talk”: it is there in Serbian only.",
    );
  });

  it("is not judged where nothing is known of it", () => {
    const steps = [lesson("a"), conversation("talk")];
    expect(named(steps, { ...evidence({ a: null }), roleplays: null })).toEqual([]);
  });

  it("is told once for each lesson that a check draws from and that does not exist", () => {
    const draw = [
      { lessons: ["a", "gone"], items: 2 },
      { lessons: ["gone", "lost"], items: 2 },
    ];
    const found = named([lesson("a"), check("q", ["a"], { draw })]);
    expect(found.map(({ code, severity, step }) => [code, severity, step])).toEqual([
      ["unknown-lesson", "error", "q"],
      ["unknown-lesson", "error", "q"],
    ]);
    expect(found.map(({ story }) => /lesson “(\w+)”/.exec(story.en)?.[1])).toEqual([
      "gone",
      "lost",
    ]);
  });

  it("has no way to be shown behind a step that nobody gets through", () => {
    const known = evidence({ a: lessonEvidence({}, { languages: ["sr"] }) });
    expect(named([lesson("nowhere"), lesson("a")], known)).toMatchObject([
      { step: "a", outcome: "hidden", route: [], unreachable: [] },
    ]);
  });
});

describe("a part written for whoever misses an objective", () => {
  const parts = lessonEvidence().remedial ?? [];
  const lessonWith = (remedialParts: LessonEvidence["remedial"]) =>
    evidence({ a: lessonEvidence({}, { remedial: remedialParts }) });
  const lacking = (step: Step, known: PathEvidence) => remedyFindings(surveyed(one(step), known));
  const looping = check("q", ["a"], { remedial });

  it("is wanted by a check with a remedial loop alone", () => {
    expect(lacking(looping, sound)).toEqual([]);
    expect(lacking(check("q", ["a"]), lessonWith([]))).toEqual([]);
    expect(lacking(gate("fa"), lessonWith([]))).toEqual([]);
    expect(lacking(looping, lessonWith([]))).toMatchObject([
      { code: "missing-remedy", severity: "error", step: "q" },
    ]);
  });

  it("does not matter in a check that nobody passes or begins", () => {
    expect(lacking({ ...looping, pass: { right: 9 } }, lessonWith([]))).toEqual([]);
    const long = { draw: [{ lessons: ["a"], items: 9 }], items: 9 };
    expect(lacking({ ...looping, ...long }, lessonWith([]))).toEqual([]);
  });

  it("is told by what is lacking, objectives that lack the same together", () => {
    const stories = (known: PathEvidence) => lacking(looping, known).map(({ story }) => story.en);
    const examples = lessonWith(parts.filter(({ stage }) => stage === "example"));
    expect(stories(examples)).toEqual([
      "Someone who misses one of “objective o1” and “objective o2” in the check “q” reads the same as before again: the lesson has no half-filled example for it.",
    ]);
    const uneven = lessonWith(parts.slice(1, 3));
    expect(
      stories(uneven).map((story) => /“objective (o\d)”.*has (.*) example/.exec(story)?.slice(1)),
    ).toEqual([
      ["o1", "no worked"],
      ["o2", "no half-filled"],
    ]);
  });

  it("is missed after the failed attempt, and after a talk where there was one attempt only", () => {
    const survey = (step: typeof looping) => surveyed(one(step), lessonWith([]));
    const way = (step: typeof looping) => remedyFindings(survey(step))[0]?.route ?? [];
    const single = { ...looping, attempts: 1 };
    expect(told(way(looping))).toEqual(["quiz.graded q"]);
    expect(told(way(single))).toEqual(["quiz.graded q", "talk.held q"]);
    for (const step of [looping, single])
      expect(standing(survey(step), way(step))).toEqual({ q: "remedial" });
  });

  it("is not judged where the lesson could not be read or does not exist", () => {
    const both = check("q", ["a", "gone"], { remedial });
    expect(lacking(both, evidence({ a: null }))).toEqual([]);
    expect(lacking(looping, lessonWith(null))).toEqual([]);
  });
});
