import type { Locale, Text } from "~/domain/text";
import type { PerspectivePerson, PerspectiveSheet } from "./document";

const NONE: Text = { sr: "", en: "" };

/** `[answer, source]` */
type Row = readonly [Text, Text];

interface Written {
  readonly name: Text;
  readonly goal: Row;
  readonly pressure: Row;
  readonly measure: Row;
  readonly worry: Row;
  readonly goodWeek: Row;
  readonly check: {
    readonly with: Text;
    readonly on: string | null;
    readonly right: Text;
    readonly toCorrect: Text;
  };
}

const SAMPLE: readonly Written[] = [
  {
    name: { sr: "Nabavka, N. S.", en: "Procurement, N. S." },
    goal: [
      { sr: "manje zalihe do kraja godine", en: "lower stock by the end of the year" },
      { sr: "njegove reči, 3. 9.", en: "his words, 3 Sep" },
    ],
    pressure: [
      {
        sr: "nov finansijski direktor, pregled svakog meseca",
        en: "a new finance director, a review every month",
      },
      { sr: "njihov planer, 10. 9.", en: "their planner, 10 Sep" },
    ],
    measure: [{ sr: "vrednost zaliha 31. 12.", en: "value of stock on 31 Dec" }, NONE],
    worry: [
      {
        sr: "da linija stane zbog manjih zaliha",
        en: "the line standing still because of lower stock",
      },
      { sr: "njegove reči, 3. 9.", en: "his words, 3 Sep" },
    ],
    goodWeek: [
      {
        sr: "bez zastoja i bez poziva iz finansija",
        en: "no stoppage and no call from finance",
      },
      NONE,
    ],
    check: {
      with: { sr: "naš dispečer", en: "our dispatcher" },
      on: "2026-09-18",
      right: {
        sr: "Zalihe ga pritiskaju više nego cena.",
        en: "Stock weighs on him more than price.",
      },
      toCorrect: {
        sr: "Merilo je prosek zaliha po mesecima, a ne stanje 31. 12.",
        en: "The measure is average stock by month, not the figure on 31 Dec.",
      },
    },
  },
  {
    name: { sr: "Proizvodnja, K. V.", en: "Production, K. V." },
    goal: [
      { sr: "treća linija bez nenajavljenih zastoja", en: "line three without unplanned stops" },
      { sr: "njene reči na obilasku, 8. 9.", en: "her words on the tour, 8 Sep" },
    ],
    pressure: [
      {
        sr: "nova smena od oktobra, s manje iskusnih ljudi",
        en: "a new shift from October, with fewer experienced people",
      },
      { sr: "šef smene, 15. 9.", en: "shift leader, 15 Sep" },
    ],
    measure: [
      { sr: "minuti zastoja po smeni", en: "minutes of stoppage per shift" },
      { sr: "tabla u pogonu, 8. 9.", en: "board on the floor, 8 Sep" },
    ],
    worry: [
      {
        sr: "da folija pukne noću, kada nema ko da je zameni",
        en: "film tearing at night with nobody there to change it",
      },
      { sr: "njene reči, 8. 9.", en: "her words, 8 Sep" },
    ],
    goodWeek: [{ sr: "nijedan poziv posle 22 sata", en: "not one call after 10 p.m." }, NONE],
    check: {
      with: { sr: "naša tehnička podrška", en: "our technical support" },
      on: "2026-09-22",
      right: { sr: "Zastoji i noćna smena.", en: "The stops and the night shift." },
      toCorrect: {
        sr: "Smena kreće u novembru; u oktobru je tek obuka.",
        en: "The shift starts in November; October is only the training.",
      },
    },
  },
];

const HALF: Written = {
  name: { sr: "Kontrola kvaliteta, L. P.", en: "Quality control, L. P." },
  goal: [
    { sr: "manje vraćenih serija do juna", en: "fewer batches sent back by June" },
    { sr: "njene reči, 14. 10.", en: "her words, 14 Oct" },
  ],
  pressure: [
    {
      sr: "direktorka fabrike traži pregled svakog petka",
      en: "the plant director wants a review every Friday",
    },
    { sr: "njihov planer, 16. 10.", en: "their planner, 16 Oct" },
  ],
  measure: [NONE, NONE],
  worry: [NONE, NONE],
  goodWeek: [NONE, NONE],
  check: { with: NONE, on: null, right: NONE, toCorrect: NONE },
};

/** The worked sample: two people of one account who see it differently. */
export function samplePerspectives(locale: Locale): PerspectiveSheet {
  return sheet(locale, SAMPLE);
}

/** The half-filled example: two of five answers are there. */
export function halfPerspectives(locale: Locale): PerspectiveSheet {
  return sheet(locale, [HALF]);
}

function sheet(locale: Locale, written: readonly Written[]): PerspectiveSheet {
  const row = ([text, source]: Row) => ({ text: text[locale], source: source[locale] });
  const people = written.map((one, index): PerspectivePerson => ({
    id: `p${index + 1}`,
    name: one.name[locale],
    answers: {
      goal: row(one.goal),
      pressure: row(one.pressure),
      measure: row(one.measure),
      worry: row(one.worry),
      goodWeek: row(one.goodWeek),
    },
    check: {
      with: one.check.with[locale],
      on: one.check.on,
      right: one.check.right[locale],
      toCorrect: one.check.toCorrect[locale],
    },
  }));
  return { tool: "perspective-sheet", people };
}
