import fc from "fast-check";
import type { Choice, Condition, Roleplay, State } from "~/domain/roleplay/roleplay";
import { lateDelivery, newCfo, procurement } from "./curriculum-plays";
import { text } from "./sample-play";

const FLAGS = ["f-one", "f-two", "f-three"];
const PREPARATIONS = ["p-one", "p-two", "p-three"];

const some = (names: readonly string[]) => fc.subarray([...names]);
const limits = fc.record({ trust: fc.nat(120), value: fc.nat(120) }, { requiredKeys: [] });

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({ flag: fc.constantFrom(...FLAGS) }),
    fc.record({ prepared: fc.constantFrom(...PREPARATIONS) }),
    fc.record({ atLeast: limits }),
    fc.record({ below: limits }),
    fc.record({ below: fc.record({ time: fc.nat(12) }), flag: fc.constantFrom(...FLAGS) }),
    fc.record({ atLeast: fc.record({ time: fc.nat(12) }) }),
    fc.record({
      count: fc.record({
        flags: some(FLAGS),
        prepared: some(PREPARATIONS),
        atLeast: fc.integer({ min: 1, max: 3 }),
      }),
    }),
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));

const sometimes = fc.option(condition, { nil: undefined, freq: 1 });
const points = fc.integer({ min: -60, max: 60 });
const change = fc.record({ trust: points, value: points });

const choiceTo = (timed: boolean, targets: readonly string[]): fc.Arbitrary<Choice> =>
  fc.record({
    id: fc.constant("replaced"),
    text: fc.constant(text("choice")),
    when: sometimes,
    effect: fc.record({
      trust: points,
      value: points,
      time: timed ? fc.integer({ min: -6, max: 0 }) : fc.constant(0),
    }),
    bonus: fc.array(fc.record({ when: condition, effect: change }), { maxLength: 2 }),
    set: some(FLAGS),
    clear: some(FLAGS),
    next: fc.constantFrom(...targets),
    reaction: fc.constant(text("reaction")),
    why: fc.constant(text("why")),
    model: fc.boolean(),
    trap: fc.boolean(),
  });

function stateBefore(timed: boolean, targets: readonly string[]): fc.Arbitrary<State> {
  return fc.array(choiceTo(timed, targets), { minLength: 1, maxLength: 4 }).map((choices) => ({
    says: [{ text: text("line") }],
    choices: choices.map((one, index) => ({ ...one, id: `c${index}` })),
  }));
}

const STATES = ["s-a", "s-b", "s-c", "s-d", "s-e"];

function playOf(timed: boolean, choose: number): fc.Arbitrary<Roleplay> {
  const states = STATES.map((_, index) =>
    stateBefore(timed, [...STATES.slice(index + 1, index + 3), "end"]),
  );
  const texts = { title: text("title"), text: text("text") };
  return fc
    .record({
      effects: fc.tuple(change, change, change),
      states: fc.tuple(...states),
      delayed: fc.array(
        fc.record({ when: condition, effect: change, tell: fc.constant(text("tell")) }),
        { maxLength: 3 },
      ),
      whens: fc.array(condition, { maxLength: 3 }),
      timeEnding: fc.boolean(),
      start: fc.record({ trust: fc.nat(100), value: fc.nat(100), time: fc.nat(15) }),
    })
    .map(({ effects, states: made, delayed, whens, timeEnding, start }) => ({
      slug: "generated",
      title: text("title"),
      setting: text("setting"),
      start: { ...start, time: timed ? start.time : null },
      flags: FLAGS,
      prepare: {
        choose,
        from: PREPARATIONS.map((id, index) => ({
          id,
          text: text(id),
          effect: effects[index] ?? { trust: 0, value: 0 },
          model: index < choose,
        })),
      },
      first: "s-a",
      states: Object.fromEntries(made.map((state, index) => [STATES[index] ?? "", state])),
      delayed,
      endings: [
        ...whens.map((when, index) => ({ id: `e-${index}`, rank: index + 2, when, ...texts })),
        ...(timeEnding && timed ? [{ id: "e-time", rank: 9, time: true as const, ...texts }] : []),
        { id: "e-last", rank: 1, ...texts },
      ],
      debrief: { question: text("question"), plan: text("plan") },
    }));
}

/** Any play at all, and now and then one of the curriculum. */
export const anyPlay: fc.Arbitrary<Roleplay> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(lateDelivery, newCfo, procurement) },
  { weight: 2, arbitrary: playOf(true, 2) },
  { weight: 1, arbitrary: playOf(true, 0) },
  { weight: 1, arbitrary: playOf(false, 1) },
);

/** Numbers by which a walk picks among what is open. */
export const picks = fc.array(fc.nat(1_000), { minLength: 12, maxLength: 12 });

/** As many different preparations as have to be chosen, picked by these numbers. */
export function pickPreparation(
  { prepare }: Pick<Roleplay, "prepare">,
  numbers: readonly number[],
): string[] {
  const left = prepare.from.map(({ id }) => id);
  return numbers.slice(0, prepare.choose).flatMap((number) => left.splice(number % left.length, 1));
}
