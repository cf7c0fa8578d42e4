import type { Page } from "@playwright/test";
import { screen, type Screen } from "./screens";
import { REFUSAL, sending } from "./sending";

const DRAFT = "/studio/lessons/listening-that-changes-the-answer";
const LESSON = "/studio/lessons/profit-behind-the-revenue";
const NUMBERS = "/studio/lessons/reading-the-numbers-honestly";
const WAY = "/studio/paths/kam-foundations";
const TALK = "/studio/roleplays/late-delivery";
const REGRADE = "/studio/questions/regrade?question=reading-the-numbers-honestly%2Ftop-share-a";

const seen = (name: string, to: string, more: Partial<Screen> = {}): Screen =>
  screen(name, "trainer", to, more);

/** The screens an author is on most, in the state that has most to show. */
export const STUDIO: readonly Screen[] = [
  seen("studio, a draft waits", "/studio", { shows: "main h1" }),
  seen("studio, found", "/studio?q=kljuc", { shows: "main mark" }),
  seen("studio lesson, how it goes", `${NUMBERS}/insight`),
  seen("studio lesson being written", DRAFT, { shows: "main textarea, main .cm-content" }),
  seen("studio question refused", `${LESSON}/questions/new?type=single&objective=o1`, {
    then: async (page) => {
      const save = page.getByRole("button", { name: /^(Sačuvajte pitanje|Save the question)$/ });
      await save.last().click();
    },
    shows: REFUSAL,
  }),
  seen("studio questions", "/studio/questions"),
  seen("studio path", WAY),
  seen("studio draft with problems to publish", `${DRAFT}/publish`, { shows: "#problems" }),
  seen("studio versions with a draft", `${DRAFT}/versions`),
  seen("studio flags", "/studio/flags", { shows: "main textarea" }),
  seen("studio video to add", "/studio/media/new/video", { shows: "[type=file]" }),
];

/** All other screens of the studio and their states that plain links and forms lead to. */
export const STUDIO_LIBRARY: readonly Screen[] = [
  seen("studio, nothing found", "/studio?q=qwxzqwxz"),
  seen("studio, narrowed", "/studio?kind=path&status=published"),
  seen("studio for whoever may not", "/studio", { viewer: "manager" }),
  seen("studio lesson as published", `${NUMBERS}/read`),
  seen("studio lesson as published, second part", `${NUMBERS}/read?part=2`),
  seen(
    "studio question, how it does",
    "/studio/questions/reading-the-numbers-honestly/top-share-a/insight",
  ),
  seen("studio flags, none", "/studio/flags?lesson=portfolio-decisions"),
  seen("studio flags, answered", "/studio/flags?settled=1"),
  seen("studio flag answered with nothing", "/studio/flags", {
    ...sending("[name=answer]"),
  }),
  seen("studio new lesson", "/studio/lessons/new"),
  seen("studio new lesson refused", "/studio/lessons/new", {
    ...sending("[name=sr]"),
  }),
  seen("studio new path", "/studio/paths/new"),
  seen("studio new conversation", "/studio/roleplays/new"),
  seen("studio trail", "/studio/audit"),
  seen("studio lesson without a draft", `${LESSON}/publish`),
  seen("studio versions", `${WAY}/versions`),
  seen("studio withdrawing what is used", `${LESSON}/withdraw`),
  seen("studio path as published", `${WAY}/read`),
  seen("studio path, nobody behind", `${WAY}/change`),
  seen("studio upload", "/studio/upload"),
];

const TYPES = ["single", "multiple", "scenario", "numeric", "ordering", "matching"] as const;

/** Questions: the form of each type, the bank and what comes from files. */
export const STUDIO_QUESTIONS: readonly Screen[] = [
  ...TYPES.map((type) =>
    seen(`studio new question, ${type}`, `${LESSON}/questions/new?type=${type}&objective=o1`),
  ),
  seen("studio lesson's questions", `${LESSON}/questions`),
  seen("studio questions, none", "/studio/questions?use=diagnostic&text=qwxz"),
  seen("studio questions with advice", "/studio/questions?only=advice&page=2"),
  seen("studio questions with keys", "/studio/questions?keys=open&lesson=portfolio-decisions"),
  seen("studio question, nobody affected", REGRADE),
  seen("studio import", "/studio/questions/import?lesson=portfolio-decisions"),
  seen("studio import read", "/studio/questions/import?lesson=portfolio-decisions", {
    ...sending(
      "[name=source]",
      { source: "Koliko? {=Malo#Jer ~Mnogo}\n\nGrad? {=Bor =bor}", format: "gift" },
      "main h1",
    ),
  }),
];

/** Media before there are any, and what is refused. */
export const STUDIO_MEDIA: readonly Screen[] = [
  seen("studio media, none", "/studio/media"),
  ...["image", "audio", "pdf"].map((kind) =>
    seen(`studio ${kind} to add`, `/studio/media/new/${kind}`),
  ),
  seen("studio image refused", "/studio/media/new/image", {
    ...sending("[type=file]"),
  }),
];

/** Presses what the phone shows as a tab and the desk as it is, in either language. */
const press = (name: RegExp) => async (page: Page) => {
  await page.getByRole("button", { name }).first().click();
};

/** The editors as they are used: only scripts lead there. */
export const STUDIO_EDITORS: readonly Screen[] = [
  seen("studio preview of a lesson with problems", DRAFT, {
    then: press(/^(Pregled|Preview)$/),
  }),
  seen("studio problems of a lesson", DRAFT, { then: press(/^(Problemi|Problems) \(/) }),
  seen("studio lesson in both languages", DRAFT, { then: press(/Uporedite jezike|Compare the l/) }),
  seen("studio block to add", LESSON, { then: press(/^(Dodajte|Add)…$/) }),
  seen("studio preview of a lesson", LESSON, { then: press(/^(Pregled|Preview)$/) }),
  seen("studio picture of a path", WAY, {
    then: press(/^(Slika|Picture)$/),
    shows: ".react-flow__node",
  }),
  seen("studio findings of a path", WAY, { then: press(/^(Nalazi|Findings) \(/) }),
  seen("studio walk through a path", WAY, { then: press(/^(Prolazak kroz put|Walk through)$/) }),
  seen("studio conversation as text", TALK, { shows: ".cm-content" }),
  seen("studio conversation played", TALK, {
    then: async (page) => {
      await press(/^(Odigrajte|Play)$/)(page);
      await press(/^(Počnite odavde|Begin here)$/)(page);
    },
  }),
  seen("studio glossary", "/studio/glossary", { shows: ".cm-content" }),
];
