import { describe, expect, it } from "vitest";
import { dropOff, MEDIAN_FROM, type LessonWalk } from "~/domain/lesson/drop-off";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 27, 10);

const at = (part: number | null, daysAgo: number): LessonWalk => ({
  part,
  at: part === null ? null : NOW - daysAgo * DAY,
  startedAt: null,
  doneAt: null,
});
const done = (took: number | null): LessonWalk => ({
  part: 3,
  at: NOW,
  startedAt: took === null ? null : NOW - took,
  doneAt: NOW,
});

describe("where people stop in a lesson", () => {
  it("says nothing where nobody is", () => {
    expect(dropOff([], 4, NOW)).toEqual({
      began: 0,
      finished: 0,
      notBegun: 0,
      stops: [],
      duration: { known: 0, withinHour: 0, withinDay: 0, later: 0, median: null },
    });
  });

  it("counts at each part who moved within a week apart from the others", () => {
    const walks = [at(1, 0), at(1, 6.9), at(1, 7), at(2, 40), at(null, 0), at(0, 3), done(HOUR)];
    const { began, finished, notBegun, stops } = dropOff(walks, 4, NOW);
    expect({ began, finished, notBegun }).toEqual({ began: 5, finished: 1, notBegun: 2 });
    expect(stops).toEqual([
      { part: 1, people: 3, recent: 2, longestDays: 7 },
      { part: 2, people: 1, recent: 0, longestDays: 40 },
    ]);
  });

  it("puts a part that a shorter version lacks at its last", () => {
    expect(dropOff([at(9, 1)], 3, NOW).stops).toEqual([
      { part: 2, people: 1, recent: 1, longestDays: 1 },
    ]);
  });
});

describe("how long a lesson takes", () => {
  it("knows it only of whose start was kept, and gives no middle of a few", () => {
    const { duration } = dropOff([done(null), done(HOUR), done(HOUR + 1), done(3 * DAY)], 4, NOW);
    expect(duration).toEqual({ known: 3, withinHour: 1, withinDay: 1, later: 1, median: null });
  });

  it("takes the middle of an odd number and between the two of an even one", () => {
    const times = [5, 1, 3, 2, 4].map((hours) => done(hours * HOUR));
    expect(times).toHaveLength(MEDIAN_FROM);
    expect(dropOff(times, 4, NOW).duration.median).toBe(3 * HOUR);
    expect(dropOff([...times, done(6 * HOUR)], 4, NOW).duration.median).toBe(3.5 * HOUR);
  });
});
