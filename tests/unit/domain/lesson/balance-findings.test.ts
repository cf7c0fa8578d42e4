import { describe, expect, it } from "vitest";
import { balanceFindings } from "~/domain/lesson/balance-findings";
import type { Question } from "~/domain/quiz/question";

const YAML = "schema: 1\nobjectives:\n  - id: o1\nquestions:\n  - id: a\n";

/** A file of so many questions, each with its key at `key`, as long as said. */
function file(count: number, key: (index: number) => number, length = 1) {
  const questions = Array.from({ length: count }, (_, index): Question => ({
    id: `q${index}`,
    type: "single",
    objective: "o1",
    family: `q${index}`,
    critical: false,
    use: ["check"],
    stem: { sr: "?", en: "?" },
    options: [0, 1, 2].map((place) => {
      const right = place === key(index);
      const text = "a".repeat(right ? length : 1);
      return { id: `o${place}`, right, text: { sr: text, en: text }, why: { sr: "", en: "" } };
    }),
  }));
  return { objectives: [], questions };
}

describe("keys that give themselves away", () => {
  it("by their place are to be mended, where the questions begin", () => {
    expect(
      balanceFindings(
        YAML,
        file(12, (index) => index % 3),
      ),
    ).toEqual([]);
    expect(
      balanceFindings(
        YAML,
        file(20, (index) => (index < 10 ? 2 : index % 2)),
      ),
    ).toEqual([
      {
        line: 4,
        column: 1,
        message: {
          sr: "Tačan odgovor je na 3. mestu u 10 od 20 pitanja s jednim tačnim odgovorom. Neka nijedno mesto ne nosi više od 45%: promenite redosled opcija.",
          en: "The right answer stands at place 3 in 10 of 20 questions with one right answer. Let no place hold more than 45%: change the order of options.",
        },
      },
    ]);
  });

  it("by their length too, in either language", () => {
    expect(
      balanceFindings(
        YAML,
        file(12, (index) => index % 3, 2),
      ),
    ).toEqual([
      {
        line: 4,
        column: 1,
        message: {
          sr: "Tačan odgovor je najduži u 100% pitanja na srpskom i 100% na engleskom. Neka to bude u najviše 40%, da ga dužina ne odaje.",
          en: "The right answer is the longest in 100% of the questions in Serbian and 100% in English. Let it be so in at most 40%, so that length does not give it away.",
        },
      },
    ]);
  });
});
