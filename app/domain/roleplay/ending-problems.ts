import type { Problem } from "~/domain/quiz/problem";
import type { Text } from "~/domain/text";
import { repeated } from "./naming-problems";
import type { Ending, Roleplay } from "./roleplay";

/** What does not fit between the endings: each is told by its place, the last needs no condition. */
export function endingProblems({ endings, start }: Roleplay): readonly Problem[] {
  const ids = endings.map(({ id }) => id);
  const inOrder = endings.filter(({ time }) => !time);
  const best = endings.filter(({ rank }) => rank === 1);
  return [
    ...repeated(["endings"], ids, "id"),
    ...endings.flatMap((ending, index) => [
      ...timeProblems(ending, index, start.time !== null),
      ...conditionProblem(ending, index, ending === inOrder.at(-1)),
    ]),
    ...endings
      .flatMap(({ time }, index) => (time ? [index] : []))
      .slice(1)
      .map((index) => ({ path: ["endings", index, "time"], message: SAY.secondTime })),
    ...(best.length === 1 && best[0]?.time !== true
      ? []
      : [{ path: ["endings"], message: SAY.best(best.length) }]),
  ];
}

function timeProblems({ time, when }: Ending, index: number, timed: boolean): readonly Problem[] {
  if (!time) return [];
  if (!timed) return [{ path: ["endings", index, "time"], message: SAY.untimed }];
  return when ? [{ path: ["endings", index, "when"], message: SAY.timeWhen }] : [];
}

function conditionProblem({ time, when }: Ending, index: number, last: boolean): Problem[] {
  if (time || last === (when === undefined)) return [];
  const at = ["endings", index];
  return last ? [{ path: [...at, "when"], message: SAY.last }] : [{ path: at, message: SAY.early }];
}

const SAY = {
  last: {
    sr: "Poslednji ishod važi kada nijedan uslov nije ispunjen. Izbrišite njegov „when“.",
    en: "The last ending comes when no condition holds. Delete its “when”.",
  },
  early: {
    sr: "Ishod bez uslova zaklanja one posle njega. Dodajte „when“ ili ga stavite na kraj.",
    en: "An ending without a condition hides those after it. Add “when”, or put it last.",
  },
  timeWhen: {
    sr: "Ishod s „time: true“ dolazi kada nestane vremena, pa nema „when“.",
    en: "An ending with “time: true” comes when time has run out, so it has no “when”.",
  },
  secondTime: {
    sr: "Samo jedan ishod može da ima „time: true“.",
    en: "Only one ending can have “time: true”.",
  },
  untimed: {
    sr: "Ovaj razgovor nema vreme („start“ bez „time“), pa ne može da istekne.",
    en: "This talk is not timed (“start” without “time”), so time cannot run out.",
  },
  best: (found: number): Text => ({
    sr: `Tačno jedan ishod treba da ima „rank: 1“, i to ne onaj s „time: true“; sada ih je ${found}.`,
    en: `Exactly one ending should have “rank: 1”, not the one with “time: true”; now ${found} do.`,
  }),
} as const;
