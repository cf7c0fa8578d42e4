import fc from "fast-check";
import { createEmptyCard, fsrs, Rating } from "ts-fsrs";
import { describe, expect, it } from "vitest";
import type { ReviewCard } from "~/domain/review/card";
import { needsExample, newCard } from "~/domain/review/card";
import { addDays, daysBetween } from "~/domain/review/day";
import { recallOf } from "~/domain/review/rating";
import { afterReview, LONGEST_INTERVAL, type Reviewed } from "~/domain/review/schedule";
import { card, reviewedCard, TODAY } from "./sample-cards";

const answer = (right: boolean, confidence: Reviewed["confidence"] = "likely"): Reviewed => ({
  item: "l/q",
  right,
  confidence,
});

const rest = ({ lastOn, dueOn }: ReviewCard): number => daysBetween(lastOn ?? "", dueOn);

describe("how well something was recalled", () => {
  it("follows from the answer and from how sure the learner was", () => {
    expect(recallOf(true, "guess")).toBe("hard");
    expect(recallOf(true, "likely")).toBe("good");
    expect(recallOf(true, "sure")).toBe("easy");
    expect(recallOf(true, null)).toBe("good");
    for (const confidence of ["guess", "likely", "sure", null] as const)
      expect(recallOf(false, confidence)).toBe("again");
  });
});

describe("a first review", () => {
  /** The initial stabilities of FSRS-6 are its first four weights: 0.212, 1.2931, 2.3065, 8.2956. */
  it.each([
    [answer(false, "guess"), 1],
    [answer(true, "guess"), 1],
    [answer(true, "likely"), 2],
    [answer(true, "sure"), 8],
  ])("%o rests %i days, as FSRS-6 begins", (reviewed, days) => {
    expect(rest(afterReview(card("f"), reviewed, TODAY))).toBe(days);
  });
});

describe("a review", () => {
  it("keeps what was asked, counts turns and lapses", () => {
    const first = afterReview(card("f"), answer(false, "sure"), TODAY);
    expect(first).toMatchObject({
      lastOn: TODAY,
      lastItem: "l/q",
      turn: 1,
      lapses: 1,
      urgent: true,
    });
    const second = afterReview(first, answer(true, "sure"), first.dueOn);
    expect(second).toMatchObject({ turn: 2, lapses: 1, urgent: false });
  });

  it("sends back to the example who forgot twice, and not before", () => {
    const once = afterReview(card("f"), answer(false), TODAY);
    expect(needsExample(once)).toBe(false);
    const twice = afterReview(once, answer(false), once.dueOn);
    expect(needsExample(twice)).toBe(true);
  });

  it("agrees with the library's own long-term scheduler", () => {
    const library = fsrs({
      request_retention: 0.9,
      maximum_interval: LONGEST_INTERVAL,
      enable_fuzz: false,
      enable_short_term: false,
    });
    let theirs = createEmptyCard(new Date(`${TODAY}T00:00:00Z`));
    let ours = newCard("l", "f", addDays(TODAY, -1));
    let on = TODAY;
    for (const right of [true, true, true, false, true, true]) {
      const grade = right ? Rating.Good : Rating.Again;
      theirs = library.next(theirs, new Date(`${on}T00:00:00Z`), grade).card;
      ours = afterReview(ours, answer(right), on);
      expect(ours.memory?.stability).toBeCloseTo(theirs.stability, 6);
      expect(ours.memory?.difficulty).toBeCloseTo(theirs.difficulty, 6);
      on = ours.dueOn;
    }
  });

  it("that a missed check pulled forward and that fails comes back the next day", () => {
    const pulled = reviewedCard("f", { lastOn: "2026-11-23", dueOn: TODAY });
    expect(rest(afterReview(pulled, answer(false), TODAY))).toBe(1);
  });
});

const reviews = fc.array(
  fc.record({
    right: fc.boolean(),
    confidence: fc.constantFrom("guess", "likely", "sure", null),
    late: fc.nat(200),
  }),
  { minLength: 1, maxLength: 40 },
);

describe("whatever is answered, and however late", () => {
  it("rests 1 to 120 whole days, and forgetting never lengthens the rest", () => {
    fc.assert(
      fc.property(reviews, (all) => {
        let state = newCard("l", "f", TODAY);
        for (const { right, confidence, late } of all) {
          const before = state.lastOn === null ? 1 : rest(state);
          state = afterReview(state, answer(right, confidence), addDays(state.dueOn, late));
          expect(rest(state)).toBeGreaterThanOrEqual(1);
          expect(rest(state)).toBeLessThanOrEqual(LONGEST_INTERVAL);
          expect(Number.isInteger(rest(state))).toBe(true);
          if (!right) expect(rest(state)).toBeLessThanOrEqual(before);
        }
      }),
    );
  });

  it("the surer a right answer, the longer it rests; and the same again gives the same", () => {
    fc.assert(
      fc.property(reviews, (all) => {
        let state = newCard("l", "f", TODAY);
        for (const { right, confidence, late } of all) {
          const on = addDays(state.dueOn, late);
          const by = (said: Reviewed["confidence"]) =>
            rest(afterReview(state, answer(true, said), on));
          expect(by("guess")).toBeLessThanOrEqual(by("likely"));
          expect(by("likely")).toBeLessThanOrEqual(by("sure"));
          const next = afterReview(state, answer(right, confidence), on);
          expect(afterReview(state, answer(right, confidence), on)).toEqual(next);
          state = next;
        }
      }),
    );
  });
});
