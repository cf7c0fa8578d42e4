import { describe, expect, it } from "vitest";
import { decide, type CommandFacts } from "~/domain/path/decide";
import type { ClientCommand, PathEvent, PathEventBody } from "~/domain/path/event";
import { begin, fold } from "~/domain/path/fold";
import { graded, lessonStep, pathOf, quizStep } from "./generated-path";

const T0 = 1_800_000_000_000;
const HOUR = 3_600_000;

const path = pathOf([
  { id: "m", steps: [lessonStep("read"), quizStep("check", { attempts: 2 }), lessonStep("next")] },
]);

const told = (...bodies: readonly PathEventBody[]) =>
  fold(
    path,
    bodies.map((body, index) => ({ ...body, seq: index + 1, at: T0 })),
  );
const read: PathEventBody = {
  type: "lesson.completed",
  payload: { step: "read", lessonVersion: "v1" },
};

const submit: ClientCommand = { type: "submit-attempt", step: "check", attempt: "a1" };
const start: ClientCommand = { type: "start-attempt", step: "check" };
const result: CommandFacts["result"] = {
  credit: 80,
  right: 4,
  of: 5,
  unanswered: 1,
  objectives: [{ id: "lesson/o1", right: 4, of: 5, credit: 80 }],
  missedCritical: [],
  passed: true,
};
const readAll: CommandFacts = { lesson: { version: "v2", missing: [] } };

describe("decide", () => {
  it("completes a lesson with the version that was read", () => {
    expect(
      decide(path, begin(path), { type: "complete-lesson", step: "read" }, readAll, T0),
    ).toEqual({
      kind: "events",
      events: [{ type: "lesson.completed", payload: { step: "read", lessonVersion: "v2" } }],
    });
  });

  it("names the blocks that still want a response", () => {
    const facts = { lesson: { version: "v2", missing: ["plan"] } };
    expect(decide(path, begin(path), { type: "complete-lesson", step: "read" }, facts, T0)).toEqual(
      {
        kind: "incomplete",
        missing: ["plan"],
      },
    );
  });

  it("writes the server's own result and nothing that only a page needs", () => {
    expect(decide(path, told(read), submit, { result }, T0)).toEqual({
      kind: "events",
      events: [
        {
          type: "quiz.graded",
          payload: {
            step: "check",
            attempt: "a1",
            credit: 80,
            right: 4,
            of: 5,
            objectives: [{ id: "lesson/o1", right: 4, of: 5, credit: 80 }],
            missedCritical: [],
          },
        },
      ],
    });
  });

  it("opens a check at the very end of its cool-down", () => {
    const cooling = told(read, graded("check", 3));
    const refused = { kind: "refused", code: "cooling" };
    expect(decide(path, cooling, start, {}, T0 + HOUR - 1)).toEqual(refused);
    expect(decide(path, cooling, start, {}, T0 + HOUR)).toEqual({ kind: "events", events: [] });
  });

  it.each<[string, readonly PathEventBody[], ClientCommand]>([
    ["locked", [], start],
    ["locked", [], { type: "complete-lesson", step: "next" }],
    ["cooling", [read, graded("check", 3)], submit],
    ["already-done", [read], { type: "complete-lesson", step: "read" }],
    ["already-done", [read, graded("check", 4)], start],
    ["not-found", [], { type: "complete-lesson", step: "nowhere" }],
    ["not-found", [read], { type: "complete-lesson", step: "check" }],
    ["not-found", [], { type: "start-attempt", step: "read" }],
  ])("refuses with %s", (code, bodies, command) => {
    const facts = { ...readAll, result };
    expect(decide(path, told(...bodies), command, facts, T0)).toEqual({ kind: "refused", code });
  });

  it("refuses when no attempt is left, however long one waits", () => {
    const once = told(read, graded("check", 3));
    const spent = fold(path, [{ ...graded("check", 3), seq: 3, at: T0 + HOUR }], once);
    expect(decide(path, spent, start, {}, T0 + 999 * HOUR)).toEqual({
      kind: "refused",
      code: "exhausted",
    });
  });

  it("takes no command for an event and no event for a command", () => {
    // @ts-expect-error what a client asks for is not what the server asserts
    const event: PathEvent = submit;
    // @ts-expect-error what the server asserts is not what a client may ask for
    const command: ClientCommand = read;
    expect([event.type, command.type]).toEqual(["submit-attempt", "lesson.completed"]);
  });
});
