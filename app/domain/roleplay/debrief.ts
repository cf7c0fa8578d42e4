import type { Locale, Text } from "~/domain/text";
import { lineOf, movements, type LinePoint } from "./line";
import { modelWay } from "./model-way";
import type { Ended } from "./replay";
import type { Change, Choice, Effect, Roleplay } from "./roleplay";
import { originsOf, turningPoints, weigh, type Weighed } from "./turning-points";

export interface TurnReview {
  readonly chosen: string;
  readonly reaction: string;
  readonly why: string;
  readonly change: Effect;
  /** What the model way chooses here, with its explanation; null: that is what was chosen. */
  readonly better: { readonly text: string; readonly why: string } | null;
}

export interface TurningPoint {
  /** Index into `turns`. */
  readonly turn: number;
  /** Points of trust and value together: see `weigh`. */
  readonly margin: number;
}

/** A preparation and what it was good for, where the author said so. */
interface Prepared {
  readonly text: string;
  readonly why: string | null;
}

interface ModelTurn {
  readonly chosen: string;
  readonly why: string;
  /** The turn of the way taken at the same state; null: another way. */
  readonly turn: number | null;
}

export interface Debrief {
  readonly ending: { readonly id: string; readonly rank: number } & Told;
  readonly prepared: readonly Prepared[];
  readonly line: readonly LinePoint[];
  readonly turns: readonly TurnReview[];
  /** The turn that lost most and the one that gained most. */
  readonly loss: TurningPoint | null;
  readonly gain: TurningPoint | null;
  /** All that trust and value rose and fell on the way, consequences included; never negative. */
  readonly earned: Change;
  readonly lost: Change;
  readonly consequences: readonly {
    readonly tell: string;
    readonly change: Change;
    /** The turn that brought it; null: it stood so from the start. */
    readonly turn: number | null;
  }[];
  readonly model: {
    readonly ending: Told;
    readonly line: readonly LinePoint[];
    readonly turns: readonly ModelTurn[];
    readonly prepared: readonly Prepared[];
  };
  readonly question: string;
  readonly plan: string;
}

interface Told {
  readonly title: string;
  readonly text: string;
}

/**
 * What is talked about afterwards, in every variant: the way as a line, its two turning points, the
 * model way beside it, what was earned and lost, and what came back (curriculum c, engine rules).
 * @param talk of this role-play, in the author's ids
 */
export function debrief(roleplay: Roleplay, talk: Ended, locale: Locale): Debrief {
  const weighed = weigh(roleplay, talk);
  const origins = originsOf(roleplay, talk);
  const { loss, gain } = turningPoints(weighed);
  const line = lineOf(roleplay, talk);
  const { earned, lost } = movements(line);
  return {
    ending: endingOf(roleplay, talk, locale),
    prepared: preparedOf(roleplay, talk, locale),
    line,
    turns: weighed.map((one) => review(one, talk, locale)),
    loss: pointOf(loss),
    gain: pointOf(gain),
    earned,
    lost,
    consequences: talk.acted.map(({ index, change }) => ({
      tell: said(roleplay.delayed[index]?.tell, locale),
      change,
      turn: origins.get(index) ?? null,
    })),
    model: modelOf(roleplay, talk, locale),
    question: roleplay.debrief.question[locale],
    plan: roleplay.debrief.plan[locale],
  };
}

const said = (text: Text | undefined, locale: Locale): string => text?.[locale] ?? "";

function endingOf({ endings }: Roleplay, talk: Ended, locale: Locale) {
  const ending = endings.find(({ id }) => id === talk.ending);
  if (!ending) throw new RangeError("This talk belongs to another role-play.");
  const { id, rank, title, text } = ending;
  return { id, rank, title: title[locale], text: text[locale] };
}

const preparedOf = ({ prepare }: Roleplay, talk: Ended, locale: Locale): readonly Prepared[] =>
  prepare.from
    .filter(({ id }) => talk.prepared.includes(id))
    .map(({ text, why }) => ({ text: text[locale], why: why?.[locale] ?? null }));

const pointOf = (weighed: Weighed | null): TurningPoint | null =>
  weighed && { turn: weighed.turn, margin: weighed.margin };

function review({ turn, chosen, better }: Weighed, talk: Ended, locale: Locale): TurnReview {
  return {
    chosen: chosen.text[locale],
    reaction: chosen.reaction[locale],
    why: chosen.why[locale],
    change: talk.turns[turn]?.change ?? { trust: 0, value: 0, time: 0 },
    better: better && { text: better.text[locale], why: better.why[locale] },
  };
}

function modelOf(roleplay: Roleplay, taken: Ended, locale: Locale): Debrief["model"] {
  const way = modelWay(roleplay);
  const { title, text } = endingOf(roleplay, way, locale);
  return {
    ending: { title, text },
    line: lineOf(roleplay, way),
    turns: way.turns.map(({ state, choice }) => {
      const model: Choice | undefined = roleplay.states[state]?.choices.find(
        ({ id }) => id === choice,
      );
      const turn = taken.turns.findIndex((one) => one.state === state);
      return {
        chosen: said(model?.text, locale),
        why: said(model?.why, locale),
        turn: turn < 0 ? null : turn,
      };
    }),
    prepared: preparedOf(roleplay, way, locale),
  };
}
