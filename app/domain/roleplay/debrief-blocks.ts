import type { Island } from "~/domain/lesson/block";
import type { Locale, Text } from "~/domain/text";
import type { Roleplay } from "./roleplay";

/** How many times somebody has been through a conversation before writing a scene of their own. */
const OWN_SCENE_FROM = 3;

const PLAN: { readonly cue: Text; readonly action: Text } = {
  cue: {
    sr: "kupac odgovori kratko i pređe na cenu",
    en: "the customer answers briefly and turns to price",
  },
  action: {
    sr: "ponoviti njegove reči i sačekati pre sledećeg pitanja",
    en: "repeat their words and wait before my next question",
  },
};

const OWN_SCENE: { readonly prompt: Text; readonly hint: Text } = {
  prompt: {
    sr: "Napišite svoju verziju jedne situacije iz stvarnog razgovora: šta je kupac rekao, tri odgovora koja ste mogli da date i kako bi na svaki reagovao.",
    en: "Write your own version of one moment from a real talk: what the customer said, three answers you could have given, and how they would have reacted to each.",
  },
  hint: {
    sr: "Ulogu i prvo slovo umesto imena. Neka sva tri odgovora budu nešto što razumna osoba zaista kaže.",
    en: "A role and an initial instead of a name. Let all three be something a sensible person really says.",
  },
};

/** The role-play's place in the notebook, beside lessons by their slug. */
export const notebookPlace = (slug: string): string => `roleplay/${slug}`;

/** The role-play that a place in the notebook belongs to; null: it is a lesson's. */
export function roleplayOfPlace(place: string): string | null {
  return place.startsWith("roleplay/") ? place.slice("roleplay/".length) : null;
}

/**
 * What is written after a conversation: an answer to its question, an if–then plan, and from the
 * third time on a scene of one's own (curriculum c, engine rules).
 * @param runs how many times the learner has been through it
 */
export function debriefBlocks({ debrief }: Roleplay, locale: Locale, runs: number) {
  const identity = { kind: "island", required: false } as const;
  const blocks = [
    {
      ...identity,
      component: "Reflection",
      id: "question",
      props: { prompt: debrief.question[locale] },
    },
    {
      ...identity,
      component: "IfThenPlan",
      id: "plan",
      props: {
        prompt: debrief.plan[locale],
        cueHint: PLAN.cue[locale],
        actionHint: PLAN.action[locale],
      },
    },
    {
      ...identity,
      component: "Reflection",
      id: "own-scene",
      props: { prompt: OWN_SCENE.prompt[locale], hint: OWN_SCENE.hint[locale] },
    },
  ] as const satisfies readonly Island[];
  return blocks.filter(({ id }) => id !== "own-scene" || runs >= OWN_SCENE_FROM);
}
