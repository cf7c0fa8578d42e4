import type { Locale } from "~/domain/text";
import type { WrittenQuestion } from "./question-hand";

/** The lesson that a trainer has in mind: its title, its questions and what its text says. */
export const TITLE = {
  sr: "Priprema sastanka za sat vremena",
  en: "Preparing a meeting in an hour",
};
export const SLUG = "priprema-sastanka-za-sat-vremena";

export const OBJECTIVES = [
  ["Odredite cilj sastanka", "Set the aim of a meeting"],
  ["Pripremite pitanja", "Prepare the questions"],
] as const;

/** What the picture shows. */
export const ALT = "Tri stuba pripreme: cilj je najviši, pitanja su srednja, ustupci najniži.";

const OPTIONS = [
  {
    text: ["Jednom rečenicom zapisan cilj", "One sentence that states the aim"],
    why: ["Cilj bira pitanja.", "The aim chooses the questions."],
    right: true,
  },
  {
    text: ["Prezentacija od dvadeset strana", "A deck that runs to twenty pages"],
    why: ["Strane ne biraju pitanja.", "Pages choose no questions."],
  },
  {
    text: ["Lista naših sniženih artikala", "A list of our reduced articles"],
    why: ["Kupac još nije ništa rekao.", "The customer has said nothing yet."],
  },
] as const;

export const OPENING: WrittenQuestion = {
  stem: ["Šta prvo pripremate za sastanak?", "What do you prepare first for a meeting?"],
  use: "pre",
  options: OPTIONS,
};
export const CHECK: WrittenQuestion = {
  stem: ["Od čega počinje dobra priprema?", "Where does a good preparation begin?"],
  use: "check testOut diagnostic",
  options: OPTIONS,
};
export const NUMBER: WrittenQuestion = {
  stem: [
    "Sat pripreme, trećina za pitanja. Koliko je to minuta?",
    "An hour of preparation, a third for questions. How many minutes is that?",
  ],
  use: "practice",
  value: "20",
  why: ["60 podeljeno sa 3 je 20.", "60 divided by 3 is 20."],
};
export const SEVERAL: WrittenQuestion = {
  stem: ["Šta stoji na listu pripreme?", "What stands on the preparation sheet?"],
  use: "check testOut diagnostic",
  options: [
    ...OPTIONS.slice(0, 2),
    {
      text: ["Tri pitanja koja ćete postaviti", "Three questions that you will ask"],
      why: ["Pitanja vode razgovor.", "Questions lead the conversation."],
      right: true,
    },
    ...OPTIONS.slice(2),
  ],
};

/** What each language says in the blocks that are added. */
export const ADDED = {
  sr: {
    callout: ["istaknuto", "Sat je dovoljan", "Ko ima cilj, ima i pitanja."],
    reflection: ["razmišljanje", "Za koji sastanak ove nedelje nemate cilj?"],
    picture: ["slika", "Tri stuba pripreme"],
  },
  en: {
    callout: ["istaknuto", "An hour is enough", "Whoever has an aim has questions."],
    reflection: ["razmišljanje", "For which meeting of this week have you no aim?"],
    picture: ["slika", "Three pillars of preparation"],
  },
} as const;

/** What the trainer writes where the lesson asks: short, and to be found again in the lesson. */
export const answerTo = (language: Locale) => (prompt: string) => {
  const words = prompt.replaceAll(/\[\[|\]\]/g, "").slice(0, 40);
  return language === "sr" ? `Moj tekst: ${words}` : `My text: ${words}`;
};
