import { describe, expect, it } from "vitest";
import type { Question, SingleQuestion } from "~/domain/quiz/question";
import { questionChanges } from "~/domain/quiz/question-changes";

const text = (value: string) => ({ sr: value, en: value });
const single = (id: string, right: "a" | "b", stem = "Šta?"): SingleQuestion => ({
  id,
  type: "single",
  objective: "o1",
  family: id,
  critical: false,
  use: ["check"],
  stem: text(stem),
  options: (["a", "b"] as const).map((one) => ({
    id: one,
    right: one === right,
    text: text(one),
    why: text("zato"),
  })),
});
const kinds = (before: readonly Question[], after: readonly Question[]) =>
  questionChanges(before, after).map(({ id, kind }) => `${id} ${kind}`);

describe("the differences between two versions of questions", () => {
  it("are none when nothing changed, in whatever order keys were written", () => {
    const { stem, ...rest } = single("q", "a");
    expect(kinds([single("q", "a")], [{ stem, ...rest }])).toEqual([]);
  });

  it("tell what came and what went", () => {
    expect(kinds([single("old", "a")], [single("new", "a")])).toEqual(["new added", "old removed"]);
  });

  it("tell a changed key from changed words", () => {
    expect(kinds([single("q", "a")], [single("q", "b")])).toEqual(["q key"]);
    expect(kinds([single("q", "a")], [single("q", "a", "Koje?")])).toEqual(["q changed"]);
  });

  it("take options in another order for words, since order is shuffled anyway", () => {
    const question = single("q", "a");
    const turned = { ...question, options: [...question.options].reverse() };
    expect(kinds([question], [turned])).toEqual(["q changed"]);
  });

  it("take another tolerance, order or pair for another key", () => {
    const base = { objective: "o1", family: "q", critical: false, use: ["check"] as const };
    const numeric = (tolerance: string): Question => ({
      ...base,
      id: "q",
      type: "numeric",
      stem: text("?"),
      answer: { value: "1", tolerance, unit: "" },
      mistakes: [],
      why: text("zato"),
    });
    expect(kinds([numeric("0")], [numeric("0.1")])).toEqual(["q key"]);
    const ordering = (...ids: readonly string[]): Question => ({
      ...base,
      id: "q",
      type: "ordering",
      stem: text("?"),
      items: ids.map((id) => ({ id, text: text(id) })),
      why: text("zato"),
    });
    expect(kinds([ordering("a", "b")], [ordering("b", "a")])).toEqual(["q key"]);
  });
});
