import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { publicPlay } from "~/domain/roleplay/public-play";
import { replay } from "~/domain/roleplay/replay";
import { authoredMoves, publicMoves, tokensOf } from "~/domain/roleplay/tokens";
import { anyPlay, picks } from "./arbitrary-play";
import { lateDelivery, newCfo } from "./curriculum-plays";
import { walk } from "./walk";

const runs = fc.uuid();
const RUNS = { numRuns: 200 };

const shown = (run: string, state: string) =>
  tokensOf(lateDelivery, run)
    .choices(state)
    .map(({ id }) => id)
    .join("");

describe("positions in place of ids", () => {
  test.prop([anyPlay, runs], RUNS)(
    "show every choice once, the same for the same run",
    (play, run) => {
      for (const [id, { choices }] of Object.entries(play.states)) {
        const order = tokensOf(play, run).choices(id);
        expect(order).toHaveLength(choices.length);
        expect(new Set(order)).toEqual(new Set(choices));
        expect(tokensOf(structuredClone(play), run).choices(id)).toEqual(order);
      }
      const preparations = tokensOf(play, run).preparations;
      expect(new Set(preparations)).toEqual(new Set(play.prepare.from));
    },
  );

  test.prop([anyPlay, picks, runs], RUNS)("lead there and back", (play, numbers, run) => {
    const { moves } = walk(play, numbers);
    const tokens = publicMoves(play, run, moves);
    expect(tokens?.choices.every((token) => /^\d$/.test(token))).toBe(true);
    expect(tokens && authoredMoves(play, run, tokens)).toEqual(moves);
  });

  test("differ from run to run, every order as likely, and from state to state in one", () => {
    const many = Array.from({ length: 240 }, (_, index) => `run-${index}`);
    const count = new Map<string, number>();
    for (const run of many) count.set(shown(run, "a2"), (count.get(shown(run, "a2")) ?? 0) + 1);
    expect([...count.keys()].sort()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
    expect(Math.min(...count.values())).toBeGreaterThan(15);
    expect(many.some((run) => shown(run, "a2") !== shown(run, "a3"))).toBe(true);
  });

  test("that do not exist are no moves", () => {
    const bad = (prepared: string[] | null, choices: string[]) =>
      authoredMoves(newCfo, "run", { prepared, choices });
    expect(bad(["0", "1"], ["7"])).toBeNull();
    expect(bad(["0", "1"], ["01"])).toBeNull();
    expect(bad(["0", "9"], [])).toBeNull();
    expect(bad(["0", "1"], ["0", "0", "0", "0", "0", "0", "0"])).toBeNull();
    expect(bad(null, [])).toEqual({ prepared: null, choices: [] });
    expect(publicMoves(newCfo, "run", { prepared: ["golf", "apr"], choices: [] })).toBeNull();
    expect(publicMoves(newCfo, "run", { prepared: null, choices: ["z"] })).toBeNull();
  });
});

test.prop([anyPlay, picks, runs], RUNS)(
  "a talk under neutral names goes like the authored one",
  (play, numbers, run) => {
    const { moves } = walk(play, numbers);
    const authored = replay(play, moves);
    const open = publicPlay(play, { variant: "challenge", locale: "sr", run });
    const talk = replay(open, publicMoves(play, run, moves) ?? moves);
    if (talk.kind === "refused" || authored.kind === "refused") throw new Error("refused");
    const place = (ending: string | null, { endings }: typeof open | typeof play) =>
      endings.findIndex(({ id }) => id === ending);
    expect(place(talk.ending, open)).toBe(place(authored.ending, play));
    expect(talk.metrics).toEqual(authored.metrics);
    expect(talk.acted).toEqual(authored.acted);
    expect(talk.turns.map(({ after }) => after)).toEqual(authored.turns.map(({ after }) => after));
  },
);
