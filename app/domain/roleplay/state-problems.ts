import type { Problem } from "~/domain/quiz/problem";
import type { Text } from "~/domain/text";
import { graphOf } from "./graph";
import { repeated, unknown } from "./naming-problems";
import { END, type Choice, type Roleplay, type State } from "./roleplay";

/** States that nobody comes to, and talks that go round in a circle. */
export function graphProblems(roleplay: Roleplay): readonly Problem[] {
  const { first, states } = roleplay;
  const { order, circle } = graphOf(roleplay);
  return [
    ...(Object.hasOwn(states, first) ? [] : [unknown("state", first, ["first"])]),
    ...(Object.hasOwn(states, END) ? [{ path: ["states", END], message: SAY.reserved }] : []),
    ...(circle === null ? [] : [{ path: ["states", circle], message: SAY.circle(circle) }]),
    ...Object.keys(states)
      .filter((id) => id !== END && !order.includes(id))
      .map((id) => ({ path: ["states", id], message: SAY.unreachable(id) })),
  ];
}

/** What is wrong within one state. */
export function stateProblems(
  roleplay: Roleplay,
  id: string,
  { says, choices }: State,
): readonly Problem[] {
  const path = ["states", id];
  return [
    ...repeated(
      [...path, "choices"],
      choices.map((choice) => choice.id),
      "id",
    ),
    ...says.flatMap(({ when }, index): Problem[] => {
      const last = index === says.length - 1;
      if (last === (when === undefined)) return [];
      return [{ path: [...path, "says", index], message: last ? SAY.lastLine : SAY.earlyLine }];
    }),
    ...(choices.some(({ model }) => model)
      ? []
      : [{ path: [...path, "choices"], message: SAY.noModel }]),
    ...choices.flatMap((choice, index) =>
      choiceProblems(roleplay, choice, [...path, "choices", index]),
    ),
  ];
}

function choiceProblems(
  { states, start }: Roleplay,
  { next, set, clear, effect, model, trap }: Choice,
  path: readonly (string | number)[],
): readonly Problem[] {
  const problems: Problem[] = [];
  if (next !== END && !Object.hasOwn(states, next)) {
    problems.push(unknown("state", next, [...path, "next"]));
  }
  if (start.time === null && effect.time !== 0) {
    problems.push({ path: [...path, "effect", "time"], message: SAY.untimed });
  }
  if (model && trap) problems.push({ path: [...path, "trap"], message: SAY.modelTrap });
  const both = clear.find((flag) => set.includes(flag));
  if (both !== undefined) problems.push({ path: [...path, "clear"], message: SAY.both(both) });
  return problems;
}

const SAY = {
  reserved: {
    sr: "Reč „end“ znači kraj razgovora. Dajte stanju drugu oznaku.",
    en: "The word “end” means the end of the talk. Give the state another id.",
  },
  circle: (id: string): Text => ({
    sr: `Razgovor se iz stanja „${id}“ može vratiti u njega. Svako stanje sme da dođe na red samo jednom.`,
    en: `The talk can come back to the state “${id}” from itself. Each state may have its turn only once.`,
  }),
  unreachable: (id: string): Text => ({
    sr: `Do stanja „${id}“ ne vodi nijedan izbor.`,
    en: `No choice leads to the state “${id}”.`,
  }),
  lastLine: {
    sr: "Poslednja rečenica važi kada nijedan uslov nije ispunjen. Izbrišite njen „when“.",
    en: "The last line is said when no condition holds. Delete its “when”.",
  },
  earlyLine: {
    sr: "Rečenica bez uslova zaklanja one posle nje. Dodajte „when“ ili je stavite na kraj.",
    en: "A line without a condition hides those after it. Add “when”, or put it last.",
  },
  noModel: {
    sr: "Nijedan izbor nije označen kao uzoran. Dodajte „model: true“ uz jedan.",
    en: "No choice is marked as the model. Add “model: true” to one of them.",
  },
  modelTrap: {
    sr: "Izbor ne može da bude i uzoran i zamka.",
    en: "A choice cannot be both the model and a trap.",
  },
  both: (flag: string): Text => ({
    sr: `Isti izbor i postavlja i briše zastavicu „${flag}“.`,
    en: `The same choice both sets and clears the flag “${flag}”.`,
  }),
  untimed: {
    sr: "Ovaj razgovor nema vreme („start“ bez „time“), pa izbor ne može da ga troši.",
    en: "This talk is not timed (“start” without “time”), so a choice cannot take any.",
  },
} as const;
