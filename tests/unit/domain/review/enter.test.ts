import { describe, expect, it } from "vitest";
import { cardsOfLessons, cardsOfMisses } from "~/domain/review/enter";
import { card, item, reviewedCard, TODAY } from "./sample-cards";

describe("a finished lesson", () => {
  const items = [
    item("a1", "a"),
    item("a2", "a"),
    item("b"),
    item("practice", "practice", { forReview: false }),
    { ...item("other"), lesson: "other" },
  ];

  it("brings each family meant for review once, from the next day on", () => {
    const cards = cardsOfLessons(items, new Map([["l", "2026-11-30"]]), []);
    expect(cards.map(({ family, dueOn }) => [family, dueOn])).toEqual([
      ["a", "2026-12-01"],
      ["b", "2026-12-01"],
    ]);
  });

  it("brings nothing that the learner has a card of", () => {
    const cards = cardsOfLessons(items, new Map([["l", TODAY]]), [card("a")]);
    expect(cards.map(({ family }) => family)).toEqual(["b"]);
  });
});

describe("misses of a check", () => {
  const miss = (family: string, sure = false, objective = "o1") => ({
    lesson: "l",
    family,
    objective,
    sure,
  });

  it("bring the family itself where an item of it may be asked, practice items included", () => {
    const items = [item("p", "idea", { forReview: false }), item("other")];
    const cards = cardsOfMisses([miss("idea", true)], items, [], TODAY);
    expect(cards).toEqual([
      expect.objectContaining({ family: "idea", dueOn: "2026-11-25", urgent: true, turn: 0 }),
    ]);
  });

  it("bring a family of the same objective where the missed one only certifies", () => {
    const items = [
      item("practice", "practice", { forReview: false }),
      item("b"),
      item("c"),
      item("far", "far", { objective: "o2" }),
    ];
    const [entered, ...more] = cardsOfMisses([miss("certifying")], items, [], TODAY);
    expect(entered).toMatchObject({ family: "b", dueOn: "2026-11-25", urgent: false });
    expect(more).toEqual([]);
  });

  it("take the stand-in due soonest, and one for each miss, the sure ones first", () => {
    const items = [item("b"), item("c")];
    const cards = [
      reviewedCard("b", { dueOn: "2026-12-20" }),
      reviewedCard("c", { dueOn: "2026-12-10" }),
    ];
    const entered = cardsOfMisses([miss("x"), miss("y", true), miss("z")], items, cards, TODAY);
    expect(entered.map(({ family, urgent }) => [family, urgent])).toEqual([
      ["c", true],
      ["b", false],
    ]);
    expect(entered.every(({ dueOn }) => dueOn === "2026-11-25")).toBe(true);
    expect(entered[0]?.memory).toEqual(cards[1]?.memory);
  });

  it("never put off what is due, and never calm an urgent card", () => {
    const cards = [reviewedCard("b", { dueOn: "2026-11-20", urgent: true })];
    expect(cardsOfMisses([miss("b")], [item("b")], cards, TODAY)).toEqual(cards);
  });

  it("bring nothing where nothing may be asked", () => {
    expect(cardsOfMisses([miss("x")], [], [], TODAY)).toEqual([]);
    const far = item("far", "far", { objective: "o2" });
    expect(cardsOfMisses([miss("x")], [far], [], TODAY)).toEqual([]);
  });
});
