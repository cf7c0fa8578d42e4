import type { Locale } from "~/domain/text";
import { LOCALES } from "~/domain/text";
import type { Question, QuestionUse, ScenarioQuestion, SingleQuestion } from "./question";
import type { QuestionFile } from "./schema";

/** What questions are counted by: practice and review are one. */
export const USE_GROUPS = ["check", "remedial", "testOut", "diagnostic", "practice"] as const;

export type UseGroup = (typeof USE_GROUPS)[number];

/** Share of the keys in percent that may stand at one position of the options. */
export const MOST_AT_ONE_POSITION = 45;
/** Share of the questions in percent whose key may be the longest option. */
export const MOST_LONGEST = 40;
/** Fewer questions say nothing about either. */
const FEWEST_QUESTIONS = 12;

/** How many questions of each use measure an objective. */
export interface ObjectiveCount {
  readonly objective: string;
  readonly uses: Readonly<Record<UseGroup, number>>;
}

/** Whether the right option gives itself away over all questions with one right option. */
export interface KeyBalance {
  readonly questions: number;
  /** How many keys stand at each position, from the first. */
  readonly positions: readonly number[];
  /** How many keys are longer than every other option. */
  readonly longest: Readonly<Record<Locale, number>>;
}

/** Every objective of a file with its questions, in the order of the file. */
export function objectiveCounts({
  objectives,
  questions,
}: QuestionFile): readonly ObjectiveCount[] {
  return objectives.map(({ id: objective }) => {
    const own = questions.filter((question) => question.objective === objective);
    const count = (...uses: readonly QuestionUse[]) =>
      own.filter(({ use }) => use.some((one) => uses.includes(one))).length;
    return {
      objective,
      uses: {
        check: count("check"),
        remedial: count("remedial"),
        testOut: count("testOut"),
        diagnostic: count("diagnostic"),
        practice: count("practice", "review"),
      },
    };
  });
}

/** Positions and lengths of the keys of all questions with one right option. */
export function keyBalance(questions: readonly Question[]): KeyBalance {
  const single = questions.filter(hasOneKey);
  const positions: number[] = [];
  const longest = { sr: 0, en: 0 };
  for (const question of single) {
    const key = keyPosition(question);
    for (let at = positions.length; at <= Math.max(key, question.options.length - 1); at += 1)
      positions.push(0);
    positions[key] = (positions[key] ?? 0) + 1;
    for (const locale of LOCALES) if (isLongest(question, key, locale)) longest[locale] += 1;
  }
  return { questions: single.length, positions, longest };
}

/** Both kinds of several files taken together. */
export function sumOfBalances(balances: readonly KeyBalance[]): KeyBalance {
  const places = Math.max(0, ...balances.map(({ positions }) => positions.length));
  const sum = (count: (balance: KeyBalance) => number) =>
    balances.reduce((total, balance) => total + count(balance), 0);
  return {
    questions: sum(({ questions }) => questions),
    positions: Array.from({ length: places }, (_, at) =>
      sum(({ positions }) => positions[at] ?? 0),
    ),
    longest: { sr: sum(({ longest }) => longest.sr), en: sum(({ longest }) => longest.en) },
  };
}

/** A position (from 0) at which too many keys stand; null when there is none. */
export function crowdedPosition({ questions, positions }: KeyBalance): number | null {
  if (questions < FEWEST_QUESTIONS) return null;
  const crowded = positions.findIndex((count) => count * 100 > questions * MOST_AT_ONE_POSITION);
  return crowded < 0 ? null : crowded;
}

/** Whether choosing the longest option would be a way to pass, in one of the languages. */
export function isKeyTooLong({ questions, longest }: KeyBalance): boolean {
  if (questions < FEWEST_QUESTIONS) return false;
  return LOCALES.some((locale) => longest[locale] * 100 > questions * MOST_LONGEST);
}

type OneKey = SingleQuestion | ScenarioQuestion;

const hasOneKey = (question: Question): question is OneKey =>
  question.type === "single" || question.type === "scenario";

function keyPosition(question: OneKey): number {
  return question.type === "single"
    ? question.options.findIndex(({ right }) => right)
    : question.options.findIndex(({ credit }) => credit === 100);
}

/** Lengths are characters as Unicode counts them. */
function isLongest({ options }: OneKey, key: number, locale: Locale): boolean {
  const lengths = options.map(({ text }) => [...text[locale]].length);
  const own = lengths[key] ?? 0;
  return lengths.every((length, index) => index === key || length < own);
}
