import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { decide } from "~/domain/path/decide";
import { due } from "~/domain/path/due";
import type { PathEvent } from "~/domain/path/event";
import { apply, begin, fold } from "~/domain/path/fold";
import { rollUp } from "~/domain/path/roll-up";
import { parseEvent } from "~/domain/path/event.schema";
import { parseSnapshot } from "~/domain/path/snapshot.schema";
import { pathStatus } from "~/domain/path/status";
import { passes } from "~/domain/quiz/result";
import { anyLog, anyPath } from "./generated-path";
import { ReferenceModel } from "./reference-model";

const RUNS = { numRuns: 150 };

describe("fold, whatever the path and whatever happens", () => {
  test.prop([anyLog], RUNS)("gives the same twice", ({ path, events }) => {
    expect(fold(path, events)).toStrictEqual(fold(structuredClone(path), events));
  });

  test.prop([anyLog, fc.nat()], RUNS)("gives the same in two parts as at once", (log, nat) => {
    const { path, events } = log;
    const cut = nat % (events.length + 1);
    const first = fold(path, events.slice(0, cut));
    const stored = parseSnapshot(JSON.stringify(first));
    expect(stored).toStrictEqual(first);
    expect(fold(path, events.slice(cut), stored)).toStrictEqual(fold(path, events));
  });

  test.prop([anyLog], RUNS)("gives the same from stored events", ({ path, events }) => {
    const stored = events.map((event) =>
      parseEvent({ ...event, payload: JSON.stringify(event.payload) }),
    );
    expect(fold(path, stored)).toStrictEqual(fold(path, events));
  });

  test.prop([anyLog, fc.constantFrom(0, 1, 3_599_999, 3_600_000, 10_800_000)], RUNS)(
    "agrees with the plain model after every event",
    ({ path, events }, later) => {
      const model = new ReferenceModel(path);
      let snapshot = begin(path);
      for (const event of events) {
        model.tell(event);
        snapshot = apply(path, snapshot, event);
        for (const at of [event.at, event.at + later]) {
          const status = pathStatus(path, snapshot, at);
          for (const { step, state, attemptsUsed } of status.modules.flatMap((one) => one.steps)) {
            expect([step.id, state]).toEqual([step.id, model.stateOf(step, at)]);
            expect([step.id, attemptsUsed]).toEqual([step.id, model.attemptsOf(step.id)]);
          }
          for (const { id, state } of status.modules) {
            expect([id, state === "mastered"]).toEqual([id, model.mastered(id)]);
          }
        }
      }
    },
  );

  test.prop([anyLog], RUNS)("opens no module before what it comes after", ({ path, events }) => {
    let snapshot = begin(path);
    for (const event of events) {
      snapshot = apply(path, snapshot, event);
      const status = pathStatus(path, snapshot, event.at);
      const stateOf = new Map(status.modules.map(({ id, state }) => [id, state]));
      for (const { id, after } of path.modules) {
        if (stateOf.get(id) === "locked") continue;
        expect(after.filter((before) => stateOf.get(before) !== "mastered")).toEqual([]);
      }
    }
  });

  test.prop([anyLog], RUNS)("takes nothing completed away", ({ path, events }) => {
    let snapshot = begin(path);
    let done: string[] = [];
    for (const event of events) {
      snapshot = apply(path, snapshot, event);
      const now = rollUp(path, snapshot).steps.filter(({ state }) => state === "done");
      expect(now.map(({ id }) => id)).toEqual(expect.arrayContaining(done));
      done = now.map(({ id }) => id);
      expect(now.filter(({ at }) => at === null)).toEqual([]);
    }
  });

  test.prop([anyLog, fc.nat({ max: 20_000_000 })], RUNS)(
    "shows the same standing whether or not the time that passed was told",
    ({ path, events }, later) => {
      const snapshot = fold(path, events);
      const at = (events.at(-1)?.at ?? 0) + later;
      const told = apply(path, snapshot, { type: "time.passed", payload: {}, seq: 99, at });
      expect(pathStatus(path, told, at)).toStrictEqual(pathStatus(path, snapshot, at));
      expect(due(path, told, at)).toBe(false);
      expect(due(path, snapshot, at)).toBe(
        JSON.stringify(told.value) !== JSON.stringify(snapshot.value),
      );
    },
  );
});

describe("decide, whatever is asked", () => {
  const asked = fc.array(
    fc.record({
      kind: fc.constantFrom(
        "complete-lesson" as const,
        "start-attempt" as const,
        "submit-attempt" as const,
      ),
      step: fc.nat(),
      right: fc.integer({ min: 0, max: 5 }),
      missing: fc.boolean(),
      wait: fc.constantFrom(0, 1, 3_599_999, 3_600_000),
    }),
    { maxLength: 30 },
  );

  test.prop([anyPath, asked], RUNS)(
    "completes a step only by what the server found out",
    (path, questions) => {
      const ids = path.modules.flatMap(({ steps }) => steps.map(({ id }) => id));
      let snapshot = begin(path);
      let at = 1_800_000_000_000;
      let seq = 1;
      for (const { kind, step: place, right, missing, wait } of questions) {
        at += wait;
        const step = ids[place % ids.length] ?? "";
        const found = path.modules.flatMap(({ steps }) => steps).find(({ id }) => id === step);
        const result = {
          credit: right * 20,
          right,
          of: 5,
          unanswered: 0,
          objectives: [],
          missedCritical: [],
          passed:
            found?.kind === "quiz" && passes(found.pass, { right, of: 5, missedCritical: [] }),
        };
        const lesson = { version: "v1", missing: missing ? ["island"] : [] };
        const before = rollUp(path, snapshot).steps.find(({ id }) => id === step)?.state;
        const decided = decide(
          path,
          snapshot,
          kind === "submit-attempt" ? { type: kind, step, attempt: "a1" } : { type: kind, step },
          kind === "complete-lesson" ? { lesson } : kind === "submit-attempt" ? { result } : {},
          at,
        );
        if (decided.kind !== "events") continue;
        const events: PathEvent[] = decided.events.map((body) => ({ ...body, seq: ++seq, at }));
        const after = fold(path, events, snapshot);
        if (kind !== "start-attempt") expect(after).not.toStrictEqual(snapshot);
        snapshot = after;
        const state = rollUp(path, snapshot).steps.find(({ id }) => id === step)?.state;
        const earned =
          found?.kind === "lesson" ? !missing && kind === "complete-lesson" : result.passed;
        if (state === "done" && before !== "done") {
          expect(earned).toBe(true);
          expect(kind).not.toBe("start-attempt");
        }
      }
    },
  );
});
