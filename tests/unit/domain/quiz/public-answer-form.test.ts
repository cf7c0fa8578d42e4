import { describe, expect, it } from "vitest";
import { CHOICE_FIELD, matchField, placeField, VALUE_FIELD } from "~/domain/quiz/form-fields";
import { displayOrder } from "~/domain/quiz/order";
import { publicAnswerInForm } from "~/domain/quiz/public-answer-form";
import { publicView } from "~/domain/quiz/public-view";
import type { Question } from "~/domain/quiz/question";
import { matching, multiple, numeric, ordering, scenario, single } from "./sample-questions";
import { formOf } from "./submitted-form";

const shown = (question: Question) => publicView(question, displayOrder(question, 1), "sr");
const inForm = (question: Question, entries: Parameters<typeof formOf>[0]) =>
  publicAnswerInForm(shown(question), formOf(entries));

describe("what was filled in, to be shown again", () => {
  it.each([single, scenario])("a choice", (question) => {
    expect(inForm(question, [[CHOICE_FIELD, "1"]])).toEqual({ type: question.type, choice: 1 });
    expect(inForm(question, [[CHOICE_FIELD, "12"]])).toEqual({ type: question.type, choice: 12 });
    for (const odd of ["", "x", "1x", "x1", "-1"])
      expect(inForm(question, [[CHOICE_FIELD, odd]])).toBeNull();
    expect(inForm(question, [])).toBeNull();
  });

  it("several choices", () => {
    expect(
      inForm(multiple, [
        [CHOICE_FIELD, "2"],
        [CHOICE_FIELD, "0"],
      ]),
    ).toEqual({ type: "multiple", choices: [2, 0] });
    expect(inForm(multiple, [])).toBeNull();
  });

  it("a number as it was typed, also one that cannot be read", () => {
    expect(inForm(numeric, [[VALUE_FIELD, "49,4 ?"]])).toEqual({
      type: "numeric",
      value: "49,4 ?",
    });
    expect(inForm(numeric, [[VALUE_FIELD, "  "]])).toBeNull();
    expect(inForm(numeric, [])).toBeNull();
    expect(inForm(numeric, [[VALUE_FIELD, new File([], "x")]])).toBeNull();
  });

  it("an order, also half of one", () => {
    const orderOf = (entries: Parameters<typeof formOf>[0]) => {
      const answer = inForm(ordering, entries);
      return answer?.type === "ordering" ? answer.order : [];
    };
    expect(orderOf([[placeField(1), "1"]])).toEqual(expect.arrayContaining([1, -1]));
    const both = orderOf([
      [placeField(0), "2"],
      [placeField(1), "1"],
    ]);
    expect(both.slice(0, 2)).toEqual([1, 0]);
    expect(inForm(ordering, [])).toBeNull();
  });

  it("pairs, also some of them", () => {
    const answer = inForm(matching, [[matchField(0), "1"]]);
    expect(answer).toMatchObject({ type: "matching" });
    expect(answer?.type === "matching" && answer.pairs.slice(0, 2)).toEqual([1, null]);
    expect(inForm(matching, [])).toBeNull();
  });
});
