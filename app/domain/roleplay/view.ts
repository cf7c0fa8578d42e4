import { holds } from "./condition";
import type { PublicPlay } from "./public-play";
import type { Progress } from "./replay";
import type { Effect, Metrics } from "./roleplay";
import { offers } from "./situation";

/** What came of the choice before. */
export interface Answered {
  readonly text: string;
  readonly reaction: string;
  /** In a guided talk only. */
  readonly why: string | null;
  /** Null where metrics are hidden. */
  readonly change: Effect | null;
}

/** What is shown of a talk where it stands. Choices and preparations are chosen by their `id`. */
export type TalkView =
  | {
      readonly kind: "preparing";
      readonly choose: number;
      readonly from: readonly { readonly id: string; readonly text: string }[];
    }
  | {
      readonly kind: "talking";
      /** From 1. */
      readonly turn: number;
      readonly says: string;
      readonly choices: readonly {
        readonly id: string;
        readonly text: string;
        /** Whether there is time for it. */
        readonly affordable: boolean;
      }[];
      /** Null where they are hidden. */
      readonly metrics: Metrics | null;
      readonly last: Answered | null;
    }
  | {
      readonly kind: "ended";
      readonly outOfTime: boolean;
      readonly title: string;
      readonly text: string;
      /** What came back after the talk. */
      readonly tells: readonly string[];
      /** Shown in every variant: the debrief begins here. */
      readonly metrics: Metrics;
      readonly last: Answered | null;
    };

/**
 * The view of a talk, in the browser as on the server. It is made of what may travel
 * (`publicPlay`), so it cannot show anything else.
 * @param progress of this very play: in its neutral names
 * @throws RangeError when it belongs to another one
 */
export function talkView(play: PublicPlay, progress: Progress): TalkView {
  const hidden = play.variant === "challenge";
  const last = answered(play, progress, hidden);
  if (progress.kind === "ended") {
    const ending = play.endings.find(({ id }) => id === progress.ending);
    if (!ending) throw foreign();
    return {
      kind: "ended",
      outOfTime: progress.outOfTime,
      title: ending.title,
      text: ending.text,
      tells: progress.acted.flatMap(({ index }) => play.delayed[index]?.tell ?? []),
      metrics: progress.metrics,
      last,
    };
  }
  if (progress.state === null) {
    const { choose, from } = play.prepare;
    return { kind: "preparing", choose, from: from.map(({ id, text }) => ({ id, text })) };
  }
  const state = play.states[progress.state];
  const line = state?.says.find(({ when }) => holds(when, progress));
  if (!state || !line) throw foreign();
  return {
    kind: "talking",
    turn: progress.turns.length + 1,
    says: line.text,
    choices: offers(state.choices, progress).map(({ choice: { id, text }, affordable }) => ({
      id,
      text,
      affordable,
    })),
    metrics: hidden ? null : progress.metrics,
    last,
  };
}

const foreign = () => new RangeError("This talk belongs to another play.");

function answered(play: PublicPlay, { turns }: Progress, hidden: boolean): Answered | null {
  const turn = turns.at(-1);
  const choice = play.states[turn?.state ?? ""]?.choices.find(({ id }) => id === turn?.choice);
  if (!turn || !choice) return null;
  const { text, reaction, why } = choice;
  return { text, reaction, why: why ?? null, change: hidden ? null : turn.change };
}
