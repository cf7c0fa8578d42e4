import { describe, expect, it } from "vitest";
import { extremeGroups, itemRest } from "~/domain/quiz/statistics/discrimination";
import { evidenceOf } from "~/domain/quiz/statistics/evidence";
import { firstAnswers, type ItemAnswer } from "~/domain/quiz/statistics/first-answers";
import { itemFlags } from "~/domain/quiz/statistics/flags";
import { itemStatistics } from "~/domain/quiz/statistics/item-statistics";
import { idleDistractors, optionCounts } from "~/domain/quiz/statistics/options";

const answer = (learner: string, credit: number, more: Partial<ItemAnswer> = {}): ItemAnswer => ({
  learner,
  at: 1,
  credit,
  chosen: [credit === 100 ? "a" : "b"],
  confidence: "likely",
  rest: 50,
  ...more,
});

const OPTIONS = [
  { id: "a", right: true },
  { id: "b", right: false },
  { id: "c", right: false },
];

/** So many learners, of whom the first `right` are right; the better half does better on the rest. */
const group = (n: number, right: number, more: Partial<ItemAnswer> = {}): ItemAnswer[] =>
  Array.from({ length: n }, (_, index) =>
    answer(`p${index}`, index < right ? 100 : 0, { rest: index < n / 2 ? 80 : 40, ...more }),
  );

describe("first attempts", () => {
  it("are the earliest of each learner, in whatever order they come", () => {
    const late = answer("ana", 100, { at: 9 });
    const early = answer("ana", 0, { at: 3 });
    const other = answer("bojan", 100, { at: 5 });
    expect(firstAnswers([late, other, early])).toEqual([early, other]);
    expect(firstAnswers([early, late])).toEqual([early]);
  });
});

/*
 * Five learners, credit c and rest r:
 *   c = 100 100 100   0   0   mean 60;  deviations  40  40  40 −60 −60
 *   r =  90  70  50  60  30   mean 60;  deviations  30  10 −10   0 −30
 *   Σ dc·dr = 1200 + 400 − 400 + 0 + 1800 = 3000
 *   Σ dc² = 3·1600 + 2·3600 = 12000;  Σ dr² = 900 + 100 + 100 + 0 + 900 = 2000
 *   r = 3000 ÷ √(12000 · 2000) = 3000 ÷ 4898.98 = 0.61237
 * 27 % of 5 is 1.35, one learner on each side: best 100, worst 0: 1.
 */
describe("discrimination worked out by hand", () => {
  const five = [
    answer("1", 100, { rest: 90 }),
    answer("2", 100, { rest: 70 }),
    answer("3", 100, { rest: 50 }),
    answer("4", 0, { rest: 60 }),
    answer("5", 0, { rest: 30 }),
  ];

  it("is 0.612 with the rest, and 1 between the extremes", () => {
    expect(itemRest(five)).toBeCloseTo(0.61237, 5);
    expect(extremeGroups(five)).toBe(1);
  });

  it("leaves out whoever had no other item", () => {
    expect(itemRest([...five, answer("6", 0, { rest: null })])).toBeCloseTo(0.61237, 5);
    expect(extremeGroups([answer("6", 0, { rest: null })])).toBeNull();
  });

  /*
   * Ten learners, 27 % are 2.7, three on each side. Best block: two with rest 90 (100, 100); then
   * four tie at 70 with credits 100 0 0 0, mean 25, of whom one is taken: (200 + 25) ÷ 3 = 75.
   * Worst: one with rest 20 (50), three tie at 40 with 0 0 60, mean 20, two taken: (50 + 40) ÷ 3 = 30.
   * Difference 45 points: 0.45.
   */
  it("shares a border among those who tie, whatever the order of the list", () => {
    const ten = [
      ...[100, 100].map((credit) => ({ credit, rest: 90 })),
      ...[100, 0, 0, 0].map((credit) => ({ credit, rest: 70 })),
      ...[0, 0, 60].map((credit) => ({ credit, rest: 40 })),
      { credit: 50, rest: 20 },
    ].map(({ credit, rest }, index) => answer(String(index), credit, { rest }));
    expect(extremeGroups(ten)).toBeCloseTo(0.45, 10);
    expect(extremeGroups([...ten].reverse())).toBeCloseTo(0.45, 10);
  });
});

describe("options", () => {
  it("count who chose them; a wrong one works from 5 %", () => {
    const answers = [
      ...Array.from({ length: 76 }, (_, index) => answer(`a${index}`, 100)),
      ...Array.from({ length: 19 }, (_, index) => answer(`b${index}`, 0)),
      ...Array.from({ length: 4 }, (_, index) => answer(`c${index}`, 0, { chosen: ["c"] })),
      answer("blank", 0, { chosen: [] }),
    ];
    const counts = optionCounts(OPTIONS, answers);
    expect(counts.map(({ chosen }) => chosen)).toEqual([76, 19, 4]);
    expect(idleDistractors(counts, 100)).toEqual(["c"]);
    expect(idleDistractors(counts, 80)).toEqual([]);
  });
});

describe("what may be shown", () => {
  it.each([
    [0, "counts"],
    [29, "counts"],
    [30, "preliminary"],
    [99, "preliminary"],
    [100, "interval"],
    [199, "interval"],
    [200, "stable"],
  ] as const)("of %i first attempts: %s", (n, evidence) => {
    expect(evidenceOf(n)).toBe(evidence);
  });

  const item = { options: OPTIONS, critical: false };

  it("is counts only for a handful", () => {
    expect(itemStatistics(item, group(5, 2))).toEqual({
      evidence: "counts",
      counts: {
        n: 5,
        right: 2,
        confidentErrors: 0,
        withConfidence: 5,
        options: [
          { id: "a", right: true, chosen: 2 },
          { id: "b", right: false, chosen: 3 },
          { id: "c", right: false, chosen: 0 },
        ],
      },
    });
  });

  it("is indices without intervals for forty, the second attempts not among them", () => {
    const again = group(40, 40).map((one) => ({ ...one, at: 2 }));
    const found = itemStatistics(item, [...group(40, 30), ...again]);
    if (found.evidence !== "preliminary") throw new Error(found.evidence);
    expect(found.counts.n).toBe(40);
    expect(found.indices.difficulty).toEqual({ value: 0.75, interval: null });
    // 20 of the better half all right, 10 of the worse half: φ = √(1/3).
    expect(found.indices.itemRest?.value).toBeCloseTo(Math.sqrt(1 / 3), 10);
    expect(found.indices.itemRest?.interval).toBeNull();
    expect(found.indices.extremeGroups).toBeCloseTo(0.5, 10);
    expect(found.indices.idleDistractors).toEqual(["c"]);
    expect(found).not.toHaveProperty("flags");
  });

  it("is indices with intervals for a hundred and forty-eight: Newcombe's 15 in 148", () => {
    const found = itemStatistics(item, group(148, 15));
    if (found.evidence !== "interval") throw new Error(found.evidence);
    const { interval } = found.indices.difficulty;
    expect(interval?.low).toBeCloseTo(0.0624, 4);
    expect(interval?.high).toBeCloseTo(0.1605, 4);
    expect(found.indices.itemRest?.interval).not.toBeNull();
    expect(found).not.toHaveProperty("flags");
  });

  it("counts partial credit in difficulty and sure errors in their share", () => {
    const answers = group(200, 100).map((one, index) =>
      index < 100
        ? one
        : ({ ...one, credit: 50, confidence: index < 131 ? "sure" : "guess" } as const),
    );
    const found = itemStatistics(item, answers);
    if (found.evidence !== "stable") throw new Error(found.evidence);
    expect(found.indices.difficulty.value).toBe(0.75);
    expect(found.indices.confidentErrors?.value).toBeCloseTo(31 / 200, 10);
    expect(found.flags).toEqual(["misconception"]);
  });

  it("has no share of sure errors where nobody said how sure", () => {
    const found = itemStatistics(item, group(30, 15, { confidence: null }));
    if (found.evidence !== "preliminary") throw new Error(found.evidence);
    expect(found.indices.confidentErrors).toBeNull();
  });
});

describe("flags", () => {
  const good = { difficulty: 0.7, itemRest: 0.3, confidentErrors: 0.1, critical: false };

  it.each([
    [{}, []],
    [{ itemRest: -0.01 }, ["withdraw"]],
    [{ itemRest: 0 }, ["review"]],
    [{ itemRest: 0.1 }, ["review"]],
    [{ itemRest: 0.11 }, []],
    [{ itemRest: null }, []],
    [{ difficulty: 0.29 }, ["unclear"]],
    [{ difficulty: 0.3 }, []],
    [{ difficulty: 0.96 }, ["too-easy"]],
    [{ difficulty: 0.95 }, []],
    [{ difficulty: 0.99, critical: true }, []],
    [{ confidentErrors: 0.15 }, []],
    [{ confidentErrors: 0.16 }, ["misconception"]],
    [{ confidentErrors: null }, []],
    [
      { itemRest: -0.2, difficulty: 0.1, confidentErrors: 0.4 },
      ["withdraw", "unclear", "misconception"],
    ],
  ])("of %o are %o", (figures, flags) => {
    expect(itemFlags({ ...good, ...figures })).toEqual(flags);
  });
});
