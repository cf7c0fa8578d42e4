import { describe, expect, it } from "vitest";
import type { Step } from "~/domain/path/definition";
import { explore } from "~/domain/path/verify/automaton";
import type { PathEvidence } from "~/domain/path/verify/evidence";
import { isThere, stepAutomaton } from "~/domain/path/verify/step-automaton";
import { placesOf } from "./places";
import { check, conversation, gate, lesson, module, path, tool } from "./sample-path";
import { sound, standing, surveyed } from "./surveyed";

const through = (step: Step, known: PathEvidence = sound) =>
  explore(stepAutomaton(step, known)).through;

describe("a step by itself", () => {
  it.each<[string, Step, number]>([
    ["a lesson", lesson("a"), 1],
    ["a tool", tool("a"), 1],
    ["a conversation", conversation("a"), 1],
    ["a check", check("q", ["a"]), 1],
    ["field work, which is handed in and reviewed", gate("fa"), 2],
  ])("is done by the fewest events: %s", (_, step, events) => {
    const way = through(step);
    expect(way).toHaveLength(events);
    expect(standing(surveyed(path([module("m", [step])])), way)).toEqual({ [step.id]: "done" });
  });

  it("holds nobody up, however often field work comes back", () => {
    expect(explore(stepAutomaton(gate("fa"), sound)).stuck).toEqual([]);
  });

  it("stands, at each of its places, where the learner stands after the same events", () => {
    const survey = surveyed(path([module("m", [gate("fa")])]));
    const states = { writing: "open", submitted: "waiting", done: "done" };
    const places = placesOf(stepAutomaton(gate("fa"), sound));
    const stands = [...places].map(([place, way]) => [place, standing(survey, way)["fa"]]);
    expect(Object.fromEntries(stands)).toEqual(states);
  });

  it("goes back from a poor review to writing, from where it can be handed in again", () => {
    const { moves } = stepAutomaton(gate("fa"), sound);
    const poor = moves["submitted"]?.find(({ to }) => to !== "done");
    const [again] = moves[poor?.to ?? ""] ?? [];
    const survey = surveyed(path([module("m", [gate("fa")])]));
    const first = moves["writing"]?.map(({ event }) => event) ?? [];
    if (!poor || !again) throw new Error("nobody writes again");
    expect(standing(survey, [...first, poor.event])["fa"]).toBe("returned");
    expect(standing(survey, [...first, poor.event, again.event])["fa"]).toBe("waiting");
  });

  it("ends a conversation with the first ending that counts and that there is", () => {
    const endings = ["gone", "e2", "e1"];
    expect(through(conversation("talk", { endings }))).toMatchObject([
      { payload: { step: "talk", ending: "e2" } },
    ]);
    expect(through(conversation("talk", { endings: ["gone"] }))).toBeNull();
  });

  it("takes a conversation's word for its endings where they could not be read", () => {
    const unread = { ...sound, roleplays: new Map([["late", null]]) };
    for (const known of [unread, { ...sound, roleplays: null }])
      expect(through(conversation("talk", { endings: ["any"] }), known)).toMatchObject([
        { payload: { ending: "any" } },
      ]);
  });
});

describe("what a step names", () => {
  const none = { lessons: new Map(), roleplays: new Map(), tools: new Set<never>() };

  it("is there when it is known, and nobody gets through the step when it is not", () => {
    for (const step of [lesson("a"), tool("t"), conversation("talk")]) {
      expect(isThere(step, sound)).toBe(true);
      expect(isThere(step, { ...sound, ...none })).toBe(false);
      expect(explore(stepAutomaton(step, { ...sound, ...none }))).toEqual({
        through: null,
        stuck: [{ place: "open", route: [] }],
      });
    }
  });

  it("counts as there when nothing is known of its kind, or it could not be read", () => {
    expect(isThere(conversation("talk"), { ...sound, roleplays: null })).toBe(true);
    expect(isThere(lesson("a"), { ...sound, lessons: new Map([["a", null]]) })).toBe(true);
  });

  it("is nothing outside the path for checks and field work", () => {
    for (const step of [check("q", ["a"]), gate("fa")])
      expect(isThere(step, { ...sound, ...none })).toBe(true);
  });
});
