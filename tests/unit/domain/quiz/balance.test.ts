import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  crowdedPosition,
  isKeyTooLong,
  keyBalance,
  objectiveCounts,
  sumOfBalances,
} from "~/domain/quiz/balance";
import type { Question, QuestionUse } from "~/domain/quiz/question";

const both = (text: string) => ({ sr: text, en: text });

/** A question with one key at `key`, its options as long as said, in Serbian and in English. */
function single(key: number, lengths: readonly number[], english = lengths): Question {
  return {
    ...base("q", "o1", ["check"]),
    type: "single",
    options: lengths.map((length, index) => ({
      id: `a${index}`,
      right: index === key,
      text: { sr: "š".repeat(length), en: "a".repeat(english[index] ?? length) },
      why: both("zato"),
    })),
  };
}

function base(id: string, objective: string, use: readonly QuestionUse[]) {
  return { id, objective, family: id, critical: false, use, stem: both("?") };
}

function scenario(key: number): Question {
  return {
    ...base("s", "o1", ["check"]),
    type: "scenario",
    case: both("slučaj"),
    options: [0, 1, 2].map((index) => ({
      id: `a${index}`,
      credit: index === key ? 100 : 50,
      text: both("isto"),
      why: both("zato"),
    })),
  };
}

const numeric: Question = {
  ...base("n", "o2", ["check", "review"]),
  type: "numeric",
  answer: { value: "1", tolerance: "0", unit: "" },
  mistakes: [],
  why: both("zato"),
};

const repeated = (count: number, question: Question) => Array<Question>(count).fill(question);

describe("questions of an objective", () => {
  it("are counted by use, practice and review together, each question once", () => {
    const questions = [
      single(0, [1, 1]),
      numeric,
      { ...numeric, use: ["practice", "review"] as const },
      { ...numeric, use: ["pre"] as const },
    ];
    const objectives = ["o1", "o2", "o3"].map((id) => ({ id, text: both("cilj") }));
    const none = { check: 0, remedial: 0, testOut: 0, diagnostic: 0, practice: 0 };
    expect(objectiveCounts({ objectives, questions })).toEqual([
      { objective: "o1", uses: { ...none, check: 1 } },
      { objective: "o2", uses: { ...none, check: 1, practice: 2 } },
      { objective: "o3", uses: none },
    ]);
  });
});

describe("keys", () => {
  it("are placed and measured in questions with one right option only", () => {
    const balance = keyBalance([
      single(1, [3, 4, 3], [3, 4, 4]),
      single(0, [9, 9, 2]),
      single(3, [1, 1, 1, 2]),
      scenario(1),
      numeric,
    ]);
    expect(balance).toEqual({
      questions: 4,
      positions: [1, 2, 0, 1],
      longest: { sr: 2, en: 1 },
    });
    expect(sumOfBalances([balance, keyBalance([single(0, [2, 1])])])).toEqual({
      questions: 5,
      positions: [2, 2, 0, 1],
      longest: { sr: 3, en: 2 },
    });
  });

  it("may stand at one position in 45 of 100, not in more", () => {
    expect(
      crowdedPosition(
        keyBalance([
          ...repeated(9, scenario(0)),
          ...repeated(9, scenario(1)),
          ...repeated(2, scenario(2)),
        ]),
      ),
    ).toBeNull();
    expect(
      crowdedPosition(keyBalance([...repeated(7, scenario(1)), ...repeated(6, scenario(2))])),
    ).toBe(1);
  });

  it("may be longest in 40 of 100, in each language", () => {
    const long = single(0, [5, 4, 4]);
    const english = single(0, [4, 4, 4], [5, 4, 4]);
    const even = single(1, [4, 4, 4]);
    const tooLong = (...questions: Question[]) => isKeyTooLong(keyBalance(questions));
    expect(tooLong(...repeated(8, long), ...repeated(12, even))).toBe(false);
    expect(tooLong(...repeated(9, long), ...repeated(11, even))).toBe(true);
    expect(tooLong(...repeated(9, english), ...repeated(11, even))).toBe(true);
  });

  it("say nothing while there are fewer than twelve questions", () => {
    const few = keyBalance(repeated(11, single(0, [5, 4, 4])));
    expect([crowdedPosition(few), isKeyTooLong(few)]).toEqual([null, false]);
  });

  it("all stand somewhere", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 })), (keys) => {
        const balance = keyBalance(keys.map((key) => single(key, [1, 1, 1, 1])));
        expect(balance.positions.reduce((sum, count) => sum + count, 0)).toBe(keys.length);
        expect(balance.longest).toEqual({ sr: 0, en: 0 });
      }),
    );
  });
});
