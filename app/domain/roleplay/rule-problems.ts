import type { Problem } from "~/domain/quiz/problem";
import { conditionProblems, conditionsOf } from "./condition-problems";
import { endingProblems } from "./ending-problems";
import type { Roleplay } from "./roleplay";
import { graphProblems, stateProblems } from "./state-problems";
import { repeated, unknown } from "./naming-problems";
import { namesIn } from "./condition";

/**
 * What does not fit between the parts of a role-play. Paths start at the root of its file. What
 * shows only when it is played is found by `verifyRoleplay`.
 */
export function ruleProblems(roleplay: Roleplay): readonly Problem[] {
  return [
    ...flagProblems(roleplay),
    ...preparationProblems(roleplay),
    ...graphProblems(roleplay),
    ...Object.entries(roleplay.states).flatMap(([id, state]) => stateProblems(roleplay, id, state)),
    ...conditionsOf(roleplay).flatMap((placed) => conditionProblems(roleplay, placed)),
    ...endingProblems(roleplay),
  ];
}

/** A flag is there to be set and to be asked for. */
function flagProblems(roleplay: Roleplay): readonly Problem[] {
  const choices = Object.values(roleplay.states).flatMap((state) => state.choices);
  const set = new Set(choices.flatMap((choice) => choice.set));
  const asked = new Set(
    conditionsOf(roleplay).flatMap(({ condition }) => namesIn(condition).flags),
  );
  return [
    ...repeated(["flags"], roleplay.flags),
    ...roleplay.flags.flatMap((flag, index): Problem[] => {
      const path = ["flags", index];
      if (!set.has(flag)) return [{ path, message: SAY.neverSet(flag) }];
      return asked.has(flag) ? [] : [{ path, message: SAY.neverAsked(flag) }];
    }),
    ...Object.entries(roleplay.states).flatMap(([id, state]) =>
      state.choices.flatMap((choice, index) =>
        (["set", "clear"] as const).flatMap((key) =>
          choice[key].flatMap((flag, place) =>
            roleplay.flags.includes(flag)
              ? []
              : [unknown("flag", flag, ["states", id, "choices", index, key, place])],
          ),
        ),
      ),
    ),
  ];
}

function preparationProblems({ prepare: { choose, from } }: Roleplay): readonly Problem[] {
  const repeats = repeated(
    ["prepare", "from"],
    from.map(({ id }) => id),
    "id",
  );
  if (choose > from.length || (choose === 0 && from.length > 0)) {
    return [...repeats, { path: ["prepare", "choose"], message: SAY.choose(from.length) }];
  }
  const marked = from.filter(({ model }) => model).length;
  if (marked === choose) return repeats;
  return [
    ...repeats,
    { path: ["prepare", "from"], message: SAY.modelPreparations(choose, marked) },
  ];
}

const SAY = {
  neverSet: (flag: string) => ({
    sr: `Zastavicu „${flag}“ ne postavlja nijedan izbor („set“).`,
    en: `No choice ever sets the flag “${flag}” (“set”).`,
  }),
  neverAsked: (flag: string) => ({
    sr: `Za zastavicu „${flag}“ ne pita nijedan uslov, pa ništa ne menja. Upotrebite je ili je izbrišite.`,
    en: `No condition asks for the flag “${flag}”, so it changes nothing. Use it or delete it.`,
  }),
  choose: (listed: number) => ({
    sr: `Broj priprema koje se biraju („choose“) treba da bude od 1 do ${listed}, a bez priprema 0.`,
    en: `The number of preparations to choose (“choose”) should be 1 to ${listed}, and 0 without any.`,
  }),
  modelPreparations: (choose: number, marked: number) => ({
    sr: `„model: true“ treba da stoji uz onoliko priprema koliko se bira (${choose}), a sada ih je ${marked}.`,
    en: `As many preparations as are chosen (${choose}) should have “model: true”, but ${marked} do.`,
  }),
} as const;
