import { fc, test } from "@fast-check/vitest";
import { createActor } from "xstate";
import { describe, expect } from "vitest";
import { compileTalk } from "~/domain/roleplay/machine";
import { progressOf, replay, type Progress } from "~/domain/roleplay/replay";
import type { Metrics, Roleplay } from "~/domain/roleplay/roleplay";
import type { TalkEvent } from "~/domain/roleplay/talk";
import { anyPlay, picks } from "./arbitrary-play";
import { ReferenceTalk } from "./reference-talk";
import { walk } from "./walk";

const RUNS = { numRuns: 400 };

function followed(roleplay: Roleplay, prepared: readonly string[], choices: readonly string[]) {
  const talk = replay(roleplay, { prepared, choices });
  if (talk.kind === "refused") throw new Error(`refused at ${talk.at}: ${talk.reason}`);
  return talk;
}

const inBounds = ({ trust, value, time }: Metrics): boolean =>
  [trust, value].every((one) => Number.isInteger(one) && one >= 0 && one <= 100) &&
  (time === null || time >= 0);

function everyMetrics(talk: Progress): readonly Metrics[] {
  const later = talk.acted.map(({ after }) => after);
  return [talk.opening, ...talk.turns.map(({ after }) => after), ...later, talk.metrics];
}

describe("replay, whatever the play and whatever is chosen", () => {
  test.prop([anyPlay, picks], RUNS)(
    "agrees with the plain program after every choice",
    (play, n) => {
      const { prepared, choices } = walk(play, n);
      const reference = new ReferenceTalk(play, prepared);
      for (let made = 0; made <= choices.length; made += 1) {
        const talk = followed(play, prepared, choices.slice(0, made));
        const { trust, value, time, flags, ending, outOfTime } = reference;
        expect(talk.metrics).toEqual({ trust, value, time });
        expect(talk.flags).toEqual([...flags].sort());
        expect(talk.ending).toBe(ending);
        expect(talk.outOfTime).toBe(outOfTime);
        if (talk.kind === "under-way") expect(talk.state).toBe(reference.state);
        const next = choices[made];
        if (next !== undefined) reference.choose(next);
      }
    },
  );

  test.prop([anyPlay, picks], RUNS)(
    "keeps trust and value in 0–100 and time above zero",
    (play, n) => {
      const { prepared, choices } = walk(play, n);
      const talk = followed(play, prepared, choices);
      expect(everyMetrics(talk).filter((metrics) => !inBounds(metrics))).toEqual([]);
    },
  );

  test.prop([anyPlay, picks], RUNS)("tells turns whose changes add up", (play, n) => {
    const { prepared, choices } = walk(play, n);
    const { opening, turns, acted, metrics } = followed(play, prepared, choices);
    const sum = (key: "trust" | "value") =>
      [...turns, ...acted].reduce((total, { change }) => total + change[key], opening[key]);
    expect([sum("trust"), sum("value")]).toEqual([metrics.trust, metrics.value]);
    expect(turns.map(({ choice }) => choice)).toEqual(choices);
  });

  test.prop([anyPlay, picks, fc.nat(20)], RUNS)(
    "takes no choice that is not open, and says where",
    (play, n, cut) => {
      const { prepared, choices } = walk(play, n);
      const at = cut % (choices.length + 1);
      const before = new ReferenceTalk(play, prepared);
      for (const id of choices.slice(0, at)) before.choose(id);
      const open = before.open();
      for (const id of ["c0", "c1", "c2", "c3", "a", "b", "c", "d", "x", "none", "constructor"]) {
        const talk = replay(play, { prepared, choices: [...choices.slice(0, at), id] });
        expect(talk.kind === "refused" ? talk.at : "taken").toBe(open.includes(id) ? "taken" : at);
      }
    },
  );

  test.prop([anyPlay, picks], RUNS)("comes to the same as an actor in a browser", (play, n) => {
    const { prepared, choices } = walk(play, n);
    const actor = createActor(compileTalk(play)).start();
    const tell = (event: TalkEvent) => {
      if (actor.getSnapshot().status === "active") actor.send(event);
    };
    tell({ type: "prepare", choices: ["none"] });
    tell({ type: "prepare", choices: prepared });
    for (const choice of choices) {
      tell({ type: "choose", choice: "none" });
      tell({ type: "choose", choice });
      tell({ type: "prepare", choices: prepared });
    }
    expect(progressOf(actor.getSnapshot())).toEqual(followed(play, prepared, choices));
  });
});
