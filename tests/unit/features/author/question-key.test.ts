import { describe, expect, it } from "vitest";
import { questionKey } from "~/features/author/question-key";
import {
  bothWays,
  matching,
  multiple,
  numeric,
  ordering,
  scenario,
} from "../../domain/quiz/sample-questions";

describe("the key of a question", () => {
  it("marks the right options, and what each option of a case is worth", () => {
    const credits = (key: ReturnType<typeof questionKey>) =>
      key.kind === "options" ? key.options.map(({ credit }) => credit) : null;
    expect(credits(questionKey(multiple, "sr"))).toEqual([100, 0, 100, 0, 100]);
    expect(credits(questionKey(scenario, "sr"))).toEqual([100, 50, 0]);
  });

  it("gives a number in the reader's notation, with its tolerance and known mistakes", () => {
    const answer = { value: "1049.4", tolerance: "0.1", unit: "%" };
    const mistakes = [{ value: "24.7", why: bothWays("half") }];
    expect(questionKey({ ...numeric, answer, mistakes }, "sr")).toMatchObject({
      expected: "1.049,4%",
      tolerance: "0,1",
      mistakes: [{ value: "24,7%", why: "half (sr)" }],
    });
    const exact = { ...answer, tolerance: "0.0" };
    expect(questionKey({ ...numeric, answer: exact }, "en")).toMatchObject({
      expected: "1,049.4%",
      tolerance: null,
    });
  });

  it("lists what is to be ordered in its right order", () => {
    expect(questionKey(ordering, "en")).toMatchObject({
      items: ordering.items.map(({ text }) => text.en),
    });
  });

  it("puts each line beside its partner and names what nothing belongs to", () => {
    const left = ["l1", "l2"].map((id) => ({ id, text: bothWays(id), why: bothWays("why") }));
    const right = ["r1", "r2"].map((id) => ({ id, text: bothWays(id) }));
    const pairs = { l1: "r2", l2: "r2" };
    expect(questionKey({ ...matching, left, right, pairs }, "sr")).toEqual({
      kind: "matching",
      rows: [
        { left: "l1 (sr)", right: "r2 (sr)", why: "why (sr)" },
        { left: "l2 (sr)", right: "r2 (sr)", why: "why (sr)" },
      ],
      unused: ["r1 (sr)"],
    });
  });
});
