import type { Text } from "~/domain/text";

const t = (sr: string, en: string): Text => ({ sr, en });

/** What a new lesson asks its author to write, part by part. */
export const NEW_LESSON_PROMPTS = {
  description: t(
    "Jedna rečenica: šta će polaznik umeti posle lekcije",
    "One sentence: what the learner will be able to do afterwards",
  ),
  opening: {
    title: t(
      "Naslov prvog dela: slučaj ili pitanje",
      "Title of the first part: a case or a question",
    ),
    question: t(
      "Uvod u dva pitanja bez ocene, na koja se vraćate na kraju",
      "Lead into two ungraded questions, to which you return at the end",
    ),
    why: t(
      "Kratak slučaj iz prakse: ko, šta hoće i gde zapinje",
      "A short case from practice: who, what they want and where they are stuck",
    ),
  },
  idea: {
    title: t("Naslov drugog dela: glavna zamisao", "Title of the second part: the main idea"),
    text: t(
      "Jedna zamisao, objašnjena u dva do tri pasusa",
      "One idea, explained in two or three paragraphs",
    ),
    figure: t("Broj", "Figure"),
    source: t("Izvor: autor, naslov, godina", "Source: author, title, year"),
    fact: t("Šta ovaj broj govori, a šta ne", "What this figure says, and what it does not"),
  },
  contrast: {
    title: t("Naslov trećeg dela: kako to izgleda", "Title of the third part: what it looks like"),
    text: t("Ista situacija, dva postupka", "The same situation, handled in two ways"),
    bad: {
      title: t("Naslov lošeg primera", "Title of the bad example"),
      text: t("Šta je urađeno i kako se završilo", "What was done and how it ended"),
    },
    good: {
      title: t("Naslov dobrog primera", "Title of the good example"),
      text: t("Šta je urađeno drugačije", "What was done differently"),
    },
    difference: t("U čemu je razlika", "Where the difference lies"),
  },
  practice: {
    title: t("Naslov četvrtog dela: vežba", "Title of the fourth part: practice"),
    text: t("Zadatak koji polaznik sada radi", "The task that the learner now works on"),
  },
  own: {
    title: t("Naslov poslednjeg dela: vaš kupac", "Title of the last part: your customer"),
    text: t(
      "Kako se ovo prenosi na sopstvenog kupca za vežbu",
      "How this carries over to one’s own practice account",
    ),
    plan: t(
      "Zadatak za plan: za koju priliku u narednoj nedelji vežete ovo?",
      "Task for the plan: to which occasion of next week do you tie this?",
    ),
    cue: t("primer prilike", "an example of an occasion"),
    action: t("primer postupka", "an example of an action"),
  },
  objectives: [
    t("Prvi cilj: glagol i predmet", "First objective: a verb and its object"),
    t("Drugi cilj: glagol i predmet", "Second objective: a verb and its object"),
  ],
  question: {
    pre: t("pitanje sa početka", "opening question"),
    practice: t("pitanje za vežbu", "practice question"),
    check: t("pitanje za proveru", "check question"),
    right: t("Tačan odgovor", "Right answer"),
    wrong: t("Pogrešan odgovor iz prakse", "A wrong answer met in practice"),
    other: t("Drugi pogrešan odgovor", "Another wrong answer"),
    whyRight: t("Zašto je tačno", "Why it is right"),
    whyWrong: t("Koju grešku ovaj odgovor otkriva", "Which mistake this answer reveals"),
  },
} as const;
