import { arrange } from "~/domain/quiz/positions";
import { seededRandom, seedFor, shuffledIndices } from "~/domain/quiz/random";
import type { Moves } from "./replay";
import { END, type Choice, type Condition, type Preparation, type Roleplay } from "./roleplay";

/** Names that tell nothing, in place of the author's, which are often telling. */
export interface Tokens {
  /** Preparations and choices as they are shown: the token of each is its position. */
  readonly preparations: readonly Preparation[];
  readonly choices: (state: string) => readonly Choice[];
  /** Positions under which a condition's preparations are known. */
  readonly preparation: (id: string) => string;
  readonly flag: (id: string) => string;
  readonly state: (id: string) => string;
  readonly ending: (id: string) => string;
}

const inOrder = <Row>(rows: readonly Row[], run: string, name: string): readonly Row[] =>
  arrange(rows, shuffledIndices(rows.length, seededRandom(seedFor(0, `${run}/${name}`))));

const numbered = (ids: readonly string[], letter: string) => (id: string) =>
  `${letter}${ids.indexOf(id)}`;

/**
 * The neutral names of one run. Choices are shuffled by run and state, every order equally likely
 * (one that excluded the author's would tell which of two choices stands first in the file).
 * @param run any id that is stored with the run; the same one always gives the same
 */
export function tokensOf(roleplay: Roleplay, run: string): Tokens {
  const preparations = inOrder(roleplay.prepare.from, run, "prepare");
  const states = Object.entries(roleplay.states);
  const choices = new Map(
    states.map(([id, state]) => [id, inOrder(state.choices, run, `state/${id}`)]),
  );
  const state = numbered(Object.keys(roleplay.states), "s");
  return {
    preparations,
    choices: (id) => choices.get(id) ?? [],
    preparation: (id) => String(preparations.findIndex((one) => one.id === id)),
    flag: numbered(roleplay.flags, "f"),
    state: (id) => (id === END ? END : state(id)),
    ending: numbered(
      roleplay.endings.map(({ id }) => id),
      "e",
    ),
  };
}

/** A condition in neutral names. */
export function neutral(condition: Condition, tokens: Tokens): Condition {
  const { flag, prepared, atLeast, below, count, all, any, not } = condition;
  const inner = (one: Condition) => neutral(one, tokens);
  return {
    ...(atLeast && { atLeast }),
    ...(below && { below }),
    ...(flag !== undefined && { flag: tokens.flag(flag) }),
    ...(prepared !== undefined && { prepared: tokens.preparation(prepared) }),
    ...(count && {
      count: {
        atLeast: count.atLeast,
        ...(count.prepared && { prepared: count.prepared.map(tokens.preparation) }),
        ...(count.flags && { flags: count.flags.map(tokens.flag) }),
      },
    }),
    ...(all && { all: all.map(inner) }),
    ...(any && { any: any.map(inner) }),
    ...(not && { not: inner(not) }),
  };
}

/** The row at a position written in plain digits. */
const shown = <Row>(rows: readonly Row[], token: string): Row | undefined =>
  rows.find((_, position) => String(position) === token);

/**
 * Moves as a browser sends them, by positions, in the author's ids, as they are stored and
 * replayed. Null when a position does not exist; whether the moves fit is for `replay` to say.
 */
export function authoredMoves(roleplay: Roleplay, run: string, moves: Moves): Moves | null {
  const tokens = tokensOf(roleplay, run);
  const prepared = moves.prepared?.map((token) => shown(tokens.preparations, token)?.id) ?? null;
  const choices: string[] = [];
  let state = roleplay.first;
  for (const token of moves.choices) {
    const choice = shown(tokens.choices(state), token);
    if (!choice) return null;
    choices.push(choice.id);
    state = choice.next;
  }
  if (prepared === null) return { prepared, choices };
  const known = prepared.filter((id) => id !== undefined);
  return known.length === prepared.length ? { prepared: known, choices } : null;
}

/** The inverse: stored moves by positions, for the browser of this run. Null as above. */
export function publicMoves(roleplay: Roleplay, run: string, moves: Moves): Moves | null {
  const tokens = tokensOf(roleplay, run);
  const prepared = moves.prepared?.map(tokens.preparation) ?? null;
  const choices: string[] = [];
  let state = roleplay.first;
  for (const id of moves.choices) {
    const position = tokens.choices(state).findIndex((choice) => choice.id === id);
    const choice = tokens.choices(state)[position];
    if (!choice) return null;
    choices.push(String(position));
    state = choice.next;
  }
  return prepared?.includes("-1") ? null : { prepared, choices };
}
