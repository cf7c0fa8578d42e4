import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReviewCard } from "~/domain/review/card";
import { cardKey } from "~/domain/review/card";
import { addDays } from "~/domain/review/day";
import { expectedSeconds, nextItem, type ReviewItem } from "~/domain/review/item";
import { ITEMS_A_DAY, planDay, SECONDS_A_DAY } from "~/domain/review/plan";
import { afterReview } from "~/domain/review/schedule";
import { card, item, reviewedCard, TODAY } from "./sample-cards";

const families = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `f${String(index).padStart(2, "0")}`);

const names = (cards: readonly ReviewCard[], items: readonly ReviewItem[], on = TODAY) =>
  planDay(cards, items, on).items.map((one) => one.card.family);

describe("the order of a day", () => {
  it("is: sure errors, reviewed before, new; within these what waited longest", () => {
    const cards = [
      card("new-late", { dueOn: "2026-11-22" }),
      card("new", { dueOn: "2026-11-03" }),
      reviewedCard("known"),
      reviewedCard("known-longer", { dueOn: "2026-11-20" }),
      reviewedCard("sure", { urgent: true }),
      reviewedCard("tomorrow", { dueOn: "2026-11-25", urgent: true }),
    ];
    const items = cards.map(({ family }) => item(family));
    expect(names(cards, items)).toEqual(["sure", "known-longer", "known", "new", "new-late"]);
    expect(names([...cards].reverse(), [...items].reverse())).toEqual(names(cards, items));
  });
});

describe("the item of a family", () => {
  const parallel = [item("c", "f"), item("a", "f"), item("b", "f", { forReview: false })];

  it("is one not seen last, those meant for review first", () => {
    expect(nextItem(parallel, null)?.id).toBe("l/a");
    expect(nextItem(parallel, "l/a")?.id).toBe("l/c");
    expect(nextItem(parallel, "l/c")?.id).toBe("l/b");
    expect(nextItem(parallel, "l/b")?.id).toBe("l/a");
  });

  it("is the same only when it is alone, or the first when the last one was withdrawn", () => {
    expect(nextItem([item("a", "f")], "l/a")?.id).toBe("l/a");
    expect(nextItem(parallel, "l/withdrawn")?.id).toBe("l/a");
    expect(nextItem([], null)).toBeNull();
  });
});

describe("the share of a day", () => {
  it("is twelve items of twenty seconds", () => {
    const cards = families(20).map((family) => card(family));
    const plan = planDay(
      cards,
      cards.map(({ family }) => item(family)),
      TODAY,
    );
    expect(plan.items).toHaveLength(12);
    expect(plan).toMatchObject({ done: 0, seconds: 240, next: { on: "2026-11-25", count: 8 } });
  });

  it("is about four minutes: six items of forty seconds", () => {
    const cards = families(20).map((family) => card(family));
    const long = cards.map(({ family }) => item(family, family, { type: "scenario" }));
    expect(planDay(cards, long, TODAY).items).toHaveLength(6);
  });

  it("counts what was answered today", () => {
    const cards = [
      ...families(12).map((family) => card(family)),
      ...["x", "y", "z"].map((family) =>
        reviewedCard(family, { lastOn: TODAY, dueOn: "2026-11-26", lastItem: `l/${family}` }),
      ),
    ];
    const items = cards.map(({ family }) => item(family));
    const plan = planDay(cards, items, TODAY);
    expect(plan).toMatchObject({ done: 3, next: { on: "2026-11-25", count: 3 } });
    expect(plan.items).toHaveLength(9);
  });

  it("leaves out cards without an item, and tells when there is nothing at all", () => {
    expect(planDay([card("gone")], [], TODAY)).toEqual({
      items: [],
      done: 0,
      seconds: 0,
      next: null,
    });
  });

  it("tells the next day with something to ask, and how much", () => {
    const cards = [
      reviewedCard("a", { dueOn: "2026-11-26" }),
      reviewedCard("b", { dueOn: "2026-11-26" }),
      reviewedCard("c", { dueOn: "2026-11-27" }),
    ];
    const plan = planDay(
      cards,
      cards.map(({ family }) => item(family)),
      TODAY,
    );
    expect(plan.next).toEqual({ on: "2026-11-26", count: 2 });
  });
});

const world = fc.record({
  cards: fc.array(fc.record({ dueIn: fc.integer({ min: -30, max: 30 }), urgent: fc.boolean() }), {
    maxLength: 40,
  }),
  types: fc.array(fc.constantFrom("single", "scenario", "matching", "numeric" as const), {
    minLength: 1,
    maxLength: 5,
  }),
  parallel: fc.integer({ min: 1, max: 3 }),
  /** Repeats from the beginning when it is used up. */
  answers: fc.array(
    fc.record({
      right: fc.boolean(),
      confidence: fc.constantFrom("guess", "likely", "sure" as const),
      comes: fc.boolean(),
    }),
    { minLength: 1, maxLength: 200 },
  ),
});

describe("sixty days of anybody's review", () => {
  it("never ask more than twelve items or four minutes a day, nor one family twice", () => {
    fc.assert(
      fc.property(world, ({ cards: drawn, types, parallel, answers }) => {
        const start = drawn.map(({ dueIn, urgent }, index) =>
          card(`f${index}`, { dueOn: addDays(TODAY, dueIn), urgent }),
        );
        const items = start.flatMap(({ family }, index) =>
          Array.from({ length: parallel }, (_, copy) =>
            item(`${family}-${copy}`, family, { type: types[index % types.length] ?? "single" }),
          ),
        );
        const state = new Map(start.map((one) => [cardKey(one), one]));
        let given = 0;
        for (let day = 0; day < 60; day += 1) {
          const on = addDays(TODAY, day);
          const asked: ReviewItem[] = [];
          const keys = new Set<string>();
          for (;;) {
            const plan = planDay([...state.values()], items, on);
            expect(planDay([...state.values()].reverse(), items, on)).toEqual(plan);
            expect(plan.done).toBe(asked.length);
            const [first] = plan.items;
            const answer = answers[given % answers.length];
            given += 1;
            if (!first || !answer?.comes) break;
            expect(first.card.dueOn <= on).toBe(true);
            if (parallel > 1) expect(first.item.id).not.toBe(first.card.lastItem);
            expect(keys.has(cardKey(first.card))).toBe(false);
            keys.add(cardKey(first.card));
            asked.push(first.item);
            state.set(
              cardKey(first.card),
              afterReview(first.card, { ...answer, item: first.item.id }, on),
            );
          }
          expect(asked.length).toBeLessThanOrEqual(ITEMS_A_DAY);
          const before = asked.slice(0, -1).reduce((sum, one) => sum + expectedSeconds(one), 0);
          expect(before).toBeLessThan(SECONDS_A_DAY);
        }
      }),
      { numRuns: 40 },
    );
  });
});
