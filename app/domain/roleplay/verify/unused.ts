import type { Problem } from "~/domain/quiz/problem";
import type { Text } from "~/domain/text";
import { holds } from "../condition";
import type { Enumeration, Visit } from "../enumerate";
import type { Choice, Roleplay } from "../roleplay";
import { offers } from "../situation";
import type { RoleplayFinding, RoleplayFindingCode } from "./finding";

/** What was written and never happens on any way: its condition cannot hold where it stands. */
export function unusedFindings(
  roleplay: Roleplay,
  { visits, finishes }: Enumeration,
): readonly RoleplayFinding[] {
  return [
    ...Object.keys(roleplay.states).flatMap((id) =>
      stateFindings(
        roleplay,
        id,
        visits.filter(({ state }) => state === id),
      ),
    ),
    ...roleplay.delayed.flatMap(({ when }, index) =>
      finishes.some(({ situation }) => holds(when, situation))
        ? []
        : [never("never-back", ["delayed", index], SAY.back)],
    ),
  ];
}

function stateFindings(
  { states }: Roleplay,
  id: string,
  visits: readonly Visit[],
): readonly RoleplayFinding[] {
  const { says = [], choices = [] } = states[id] ?? {};
  const said = new Set(
    visits.map(({ situation }) => says.findIndex(({ when }) => holds(when, situation))),
  );
  return [
    ...says.flatMap((_, index) =>
      said.has(index) ? [] : [never("never-said", ["states", id, "says", index], SAY.said(id))],
    ),
    ...choices.flatMap((choice, index) =>
      choiceFindings(choice, ["states", id, "choices", index], visits),
    ),
  ];
}

function choiceFindings(
  choice: Choice,
  path: Problem["path"],
  visits: readonly Visit[],
): readonly RoleplayFinding[] {
  const open = visits.filter(({ situation }) =>
    offers([choice], situation).some(({ affordable }) => affordable),
  );
  if (open.length === 0) return [never("never-offered", path, SAY.offered(choice.id))];
  return choice.bonus.flatMap(({ when }, index) =>
    open.some(({ situation }) => holds(when, situation))
      ? []
      : [never("never-earned", [...path, "bonus", index], SAY.earned(choice.id))],
  );
}

const never = (
  code: RoleplayFindingCode,
  path: Problem["path"],
  message: Text,
): RoleplayFinding => ({ code, severity: "error", path, message, moves: null });

const SAY = {
  back: {
    sr: "Ova kasnija posledica ne dolazi ni na jednom putu: njen uslov nikad nije ispunjen.",
    en: "This later consequence never comes on any way: its condition never holds.",
  },
  said: (state: string): Text => ({
    sr: `Ova rečenica stanja „${state}“ ne izgovara se ni na jednom putu.`,
    en: `This line of the state “${state}” is never said on any way.`,
  }),
  offered: (choice: string): Text => ({
    sr: `Izbor „${choice}“ niko nikad ne može da izabere: njegov uslov nije ispunjen ili za njega nema vremena.`,
    en: `Nobody can ever choose “${choice}”: its condition does not hold, or there is no time for it.`,
  }),
  earned: (choice: string): Text => ({
    sr: `Ovaj dodatak uz izbor „${choice}“ niko nikad ne dobija: njegov uslov nikad nije ispunjen.`,
    en: `Nobody ever earns this bonus of “${choice}”: its condition never holds.`,
  }),
} as const;
