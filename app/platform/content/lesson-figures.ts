import { checkItems, criticalFamilies } from "~/domain/lesson/check-pool";
import type { PathDefinition } from "~/domain/path/definition";
import {
  keyBalance,
  objectiveCounts,
  sumOfBalances,
  USE_GROUPS,
  type KeyBalance,
  type ObjectiveCount,
  type UseGroup,
} from "~/domain/quiz/balance";
import { freshForms } from "~/domain/quiz/coverage";
import type { Locale, Text } from "~/domain/text";
import type { CheckedLesson } from "~/platform/content/check-lesson.server";
import { textTable } from "~/platform/content/text-table";

/** Items of a check of one lesson, where no path says otherwise. */
const USUAL_ITEMS = 5;

const LEGEND: Readonly<Record<Locale, readonly string[]>> = {
    sr: [
      "Pitanja po ciljevima lekcije, redom kojim su u njoj navedeni.",
      "obrasci: koliko puta se provera izvlači bez ponovljenog pitanja × broj pitanja; u zagradi: lekcija nije ni u jednom putu.",
      "ključne: ključne porodice × pitanja u svakoj. mesta, najduži: pitanja s jednim tačnim odgovorom.",
    ],
    en: [
      "Questions per objective of the lesson, in the order in which it names them.",
      "forms: how often its check is drawn without a question twice × items; in brackets: the lesson is in no path.",
      "critical: critical families × items of each. places, longest: questions with one right answer.",
    ],
};

const WORDS = {
  lesson: { sr: "lekcija", en: "lesson" },
  check: { sr: "provera", en: "check" },
  remedial: { sr: "dodatna vežba", en: "remedial" },
  testOut: { sr: "preskakanje", en: "test-out" },
  diagnostic: { sr: "dijagnostika", en: "diagnostic" },
  practice: { sr: "vežba", en: "practice" },
  forms: { sr: "obrasci", en: "forms" },
  critical: { sr: "ključne", en: "critical" },
  places: { sr: "mesta 1/2/3", en: "places 1/2/3" },
  longest: { sr: "najduži sr en", en: "longest sr en" },
  total: { sr: "ukupno", en: "total" },
} as const satisfies Record<string, Text>;

/** One line for each lesson whose questions could be read, and their sums. */
export function lessonFigures(
  lessons: readonly CheckedLesson[],
  paths: readonly PathDefinition[],
  locale: Locale,
): readonly string[] {
  const read = lessons.flatMap(({ slug, questions }) =>
    questions
      ? [
          {
            slug,
            questions: questions.questions,
            counts: objectiveCounts(questions),
            keys: keyBalance(questions.questions),
          },
        ]
      : [],
  );
  if (read.length === 0) return [];
  const counts = read.flatMap((lesson) => lesson.counts);
  const sums = USE_GROUPS.map((use) => String(sum(counts.map(({ uses }) => uses[use]))));
  const head = ["lesson", ...USE_GROUPS, "forms", "critical", "places", "longest"] as const;
  return [
    ...LEGEND[locale],
    ...textTable([
      head.map((word) => WORDS[word][locale]),
      ...read.map(({ slug, questions, counts: own, keys }) => {
        const pool = checkItems(slug, questions);
        return [
          slug,
          ...USE_GROUPS.map((use) => each(own, use)),
          forms(pool, slug, paths),
          critical(pool),
          ...keyCells(keys),
        ];
      }),
      [WORDS.total[locale], ...sums, "", "", ...keyCells(sumOfBalances(read.map(({ keys }) => keys)))],
    ]),
  ];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const each = (counts: readonly ObjectiveCount[], use: UseGroup) =>
  counts.map(({ uses }) => uses[use]).join("+");

type Pool = ReturnType<typeof checkItems>;

/** By the lesson's own check where a path has one. */
function forms(pool: Pool, slug: string, paths: readonly PathDefinition[]): string {
  const own = paths
    .flatMap(({ modules }) => modules.flatMap(({ steps }) => steps))
    .flatMap((step) => ("quiz" in step ? [step.quiz.draw] : []))
    .find((draw) => draw.every(({ lessons }) => lessons.every((lesson) => lesson === slug)));
  const draw = own ?? [{ lessons: [slug], items: USUAL_ITEMS }];
  const told = `${freshForms(pool, draw)} × ${sum(draw.map(({ items }) => items))}`;
  return own ? told : `(${told})`;
}

function critical(pool: Pool): string {
  const items = criticalFamilies(pool).map(({ count }) => count);
  if (items.length === 0) return "0";
  const [least, most] = [Math.min(...items), Math.max(...items)];
  return `${items.length} × ${least === most ? least : `${least}–${most}`}`;
}

function keyCells({ questions, positions, longest }: KeyBalance): readonly [string, string] {
  const share = (count: number) => Math.round((count * 100) / Math.max(1, questions));
  return [
    `${positions.map(share).join("/")}% (${questions})`,
    `${share(longest.sr)}% ${share(longest.en)}%`,
  ];
}
