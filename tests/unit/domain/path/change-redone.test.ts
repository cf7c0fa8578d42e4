import { describe, expect, it } from "vitest";
import { changeEffect } from "~/domain/path/change";
import { place } from "~/domain/path/place";
import { lesson as lessonStep, module, path } from "./verify/sample-path";
import { lesson, Walk } from "./walk";

const [a, c, d] = [lessonStep("a"), lessonStep("c"), lessonStep("d")];
const first = path([module("m", [a])]);
const second = path([module("m", [a, c])]);

/** Somebody who had the module before `c` came into it, and kept it: `c` counts as done. */
function keptModule() {
  const walk = new Walk(first).tell(lesson("a"));
  const at = walk.at + 1;
  return { at, snapshot: place(first, second, walk.snapshot, "keep", at) };
}
function effect(after: typeof first, choice: "keep" | "redo") {
  const { at, snapshot } = keptModule();
  const { kind, added, redone, reopened } = changeEffect(second, after, snapshot, choice, at);
  return { kind, added, redone, reopened };
}

describe("a step that was kept without being done", () => {
  it("would have to be done again where it moves into a module that the learner has not got", () => {
    const after = path([module("m", [a]), module("n", [c, d])]);
    expect(effect(after, "keep")).toEqual({
      kind: "must-redo",
      added: ["d"],
      redone: ["c"],
      reopened: [],
    });
  });

  it("stays done with its module, and is asked of nobody where it is taken away", () => {
    const nothing = { kind: "unaffected", added: [], redone: [], reopened: [] };
    expect(effect(path([module("m", [c, a])]), "keep")).toEqual(nothing);
    expect(effect(first, "redo")).toEqual(nothing);
  });

  it("is told of below the module that would open again", () => {
    expect(effect(path([module("m", [a, c, d])]), "redo")).toMatchObject({
      kind: "status",
      added: ["d"],
      reopened: ["m"],
    });
  });
});
