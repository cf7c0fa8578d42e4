import { combinations } from "../enumerate";
import { modelPlay, modelPreparation } from "../model-way";
import { replay, type Moves } from "../replay";
import type { Choice, Ending, Roleplay } from "../roleplay";
import { END } from "../roleplay";
import { afterChoice, offers, opening } from "../situation";
import { told, type RoleplayFinding } from "./finding";
import { modelStops, type ModelStop } from "./model";

/**
 * One slip, then model play: it may end second best at the worst, unless the slip is a trap
 * (curriculum c). Slips are every other choice at every turn of the model way, and every other
 * preparation; where a slip leads off the model way, the marks of the states there lead on.
 */
export function slipFindings(roleplay: Roleplay): readonly RoleplayFinding[] {
  return [
    ...preparationSlip(roleplay),
    ...modelStops(roleplay).flatMap((stop) => turnSlips(roleplay, stop)),
  ];
}

function secondBest({ endings }: Roleplay): number {
  const ranks = [...new Set(endings.map(({ rank }) => rank))].sort((a, b) => a - b);
  return ranks[1] ?? ranks[0] ?? 1;
}

function endingAfter(roleplay: Roleplay, moves: Moves): Ending | undefined {
  const talk = replay(roleplay, moves);
  return talk.kind === "ended" ? roleplay.endings.find(({ id }) => id === talk.ending) : undefined;
}

function turnSlips(
  roleplay: Roleplay,
  { state, situation, moves }: ModelStop,
): readonly RoleplayFinding[] {
  const choices = roleplay.states[state]?.choices ?? [];
  return offers(choices, situation).flatMap(({ choice, affordable }): RoleplayFinding[] => {
    if (choice.model || !affordable) return [];
    const path = ["states", state, "choices", choices.indexOf(choice)];
    const rest =
      choice.next === END
        ? []
        : modelPlay(roleplay, { state: choice.next, situation: afterChoice(situation, choice) });
    const way = { ...moves, choices: [...moves.choices, choice.id, ...rest] };
    const ending = endingAfter(roleplay, way);
    const deep = ending !== undefined && ending.rank > secondBest(roleplay);
    if (!ending || deep === choice.trap) return [];
    return [deep ? tooDeep(roleplay, ending, choice, way, path) : harmless(choice, way, path)];
  });
}

/** One finding is enough: which preparation it is stands in the way that shows it. */
function preparationSlip(roleplay: Roleplay): readonly RoleplayFinding[] {
  const model = modelPreparation(roleplay).join();
  const ids = roleplay.prepare.from.map(({ id }) => id);
  for (const prepared of combinations(ids, roleplay.prepare.choose)) {
    if (prepared.join() === model) continue;
    const situation = opening(roleplay, prepared);
    const choices = modelPlay(roleplay, { state: roleplay.first, situation });
    const ending = endingAfter(roleplay, { prepared, choices });
    if (ending && ending.rank > secondBest(roleplay)) {
      return [tooDeep(roleplay, ending, null, { prepared, choices }, ["prepare"])];
    }
  }
  return [];
}

function tooDeep(
  roleplay: Roleplay,
  { title }: Ending,
  choice: Choice | null,
  moves: Moves,
  path: RoleplayFinding["path"],
): RoleplayFinding {
  const way = told(roleplay, moves);
  const what = choice
    ? { sr: `izbora „${choice.id}“`, en: `the choice “${choice.id}”` }
    : { sr: "jedne pripreme", en: "one preparation" };
  const mark = choice
    ? {
        sr: " Ublažite ga ili označite kao zamku („trap: true“).",
        en: " Soften it, or mark it as a trap (“trap: true”).",
      }
    : { sr: "", en: "" };
  return {
    code: "slip-too-deep",
    severity: "error",
    path,
    message: {
      sr: `Posle samo ${what.sr} i uzorne igre do kraja ishod je „${title.sr}“, lošiji od drugog po redu (${way.sr}).${mark.sr}`,
      en: `After ${what.en} alone and model play to the end, the ending is “${title.en}”, worse than second best (${way.en}).${mark.en}`,
    },
    moves,
  };
}

const harmless = (
  { id }: Choice,
  moves: Moves,
  path: RoleplayFinding["path"],
): RoleplayFinding => ({
  code: "harmless-trap",
  severity: "warning",
  path: [...path, "trap"],
  message: {
    sr: `Izbor „${id}“ je označen kao zamka, a posle njega uzorna igra ipak dolazi do drugog ishoda ili boljeg.`,
    en: `The choice “${id}” is marked as a trap, but model play after it still comes to the second ending or better.`,
  },
  moves,
});
