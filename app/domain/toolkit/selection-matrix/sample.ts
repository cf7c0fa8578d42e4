import type { Locale, Text } from "~/domain/text";
import { blankEntry, blankMatrix, type Scores, type SelectionMatrix, type Side } from "./document";

/** Names of the default criteria (curriculum d1). */
export const CRITERIA_NAMES: Readonly<Record<Side, readonly Text[]>> = {
  attractiveness: [
    { sr: "Potencijal kupovine", en: "Potential spend" },
    { sr: "Rast", en: "Growth" },
    { sr: "Profit posle troška opsluživanja", en: "Profit after cost to serve" },
    { sr: "Uklapanje u strategiju", en: "Strategic fit" },
    { sr: "Otvorenost za saradnju", en: "Openness to partnership" },
    { sr: "Disciplina plaćanja", en: "Payment discipline" },
  ],
  strength: [
    { sr: "Kvalitet i isporuka", en: "Quality and delivery" },
    { sr: "Ukupan trošak", en: "Total cost" },
    { sr: "Tehnička podrška", en: "Technical support" },
    { sr: "Širina odnosa", en: "Breadth of relationship" },
    { sr: "Inovacije", en: "Innovation" },
  ],
};

/** A matrix to begin with, its criteria named in the reader's language. */
export function matrixToBegin(locale: Locale): SelectionMatrix {
  const names = (side: Side) => CRITERIA_NAMES[side].map((name) => name[locale]);
  return blankMatrix({ attractiveness: names("attractiveness"), strength: names("strength") });
}

interface SampleAccount {
  readonly name: string;
  /** Thousand EUR: sales now, available over three years. */
  readonly sales: number;
  readonly available: number;
  readonly stage: number;
  readonly attractiveness: readonly number[];
  readonly own: readonly number[];
  readonly rival: readonly number[];
}

const ACCOUNTS: readonly SampleAccount[] = [
  {
    name: "Izvor Plus",
    sales: 900,
    available: 4500,
    stage: 3,
    attractiveness: [4, 4, 3, 4, 4, 4],
    own: [4, 3, 4, 3, 3],
    rival: [3, 4, 3, 3, 3],
  },
  {
    name: "Agro Sever",
    sales: 200,
    available: 3000,
    stage: 2,
    attractiveness: [3, 5, 4, 4, 3, 3],
    own: [3, 3, 3, 2, 3],
    rival: [4, 3, 4, 4, 3],
  },
  {
    name: "Panonija Group",
    sales: 2100,
    available: 7000,
    stage: 3,
    attractiveness: [5, 2, 2, 3, 2, 4],
    own: [4, 3, 3, 4, 3],
    rival: [3, 4, 3, 3, 3],
  },
  {
    name: "Medika Lab",
    sales: 300,
    available: 1500,
    stage: 3,
    attractiveness: [2, 3, 4, 5, 4, 5],
    own: [4, 4, 4, 3, 4],
    rival: [3, 3, 3, 3, 3],
  },
  {
    name: "TransKop",
    sales: 500,
    available: 2000,
    stage: 2,
    attractiveness: [2, 2, 2, 2, 2, 2],
    own: [3, 2, 3, 2, 2],
    rival: [3, 4, 3, 3, 3],
  },
];

const SAMPLE_THRESHOLD = 320;

/** The worked sample of five accounts, each named by its entry's `account` (curriculum d1). */
export function sampleMatrix(locale: Locale): SelectionMatrix {
  return {
    ...matrixToBegin(locale),
    threshold: SAMPLE_THRESHOLD,
    entries: ACCOUNTS.map(({ name, sales, available, stage, attractiveness, own, rival }) => ({
      ...blankEntry(name),
      sales: sales * 1000,
      available: available * 1000,
      stage,
      attractiveness: scoresOf("a", attractiveness),
      own: scoresOf("s", own),
      rival: scoresOf("s", rival),
      source: "interview",
    })),
  };
}

/** Scores in the order of the criteria. */
export function scoresOf(prefix: "a" | "s", scores: readonly number[]): Scores {
  return Object.fromEntries(scores.map((score, index) => [`${prefix}${index + 1}`, score]));
}
