import { describe, expect, it } from "vitest";
import { areaMeans, weakestAreas } from "~/ui/lesson/area-means";
import { percent } from "~/ui/lesson/percent";

const area = (id: string, ...ids: string[]) => ({
  id,
  title: id,
  behaviours: ids.map((one) => ({ id: one, text: one })),
});
const rated = (ratings: Record<string, number>) =>
  Object.fromEntries(Object.entries(ratings).map(([id, rating]) => [id, { rating }]));

describe("areaMeans", () => {
  it("leaves unrated behaviours out instead of counting them as zero", () => {
    const means = areaMeans([area("a", "x", "y", "z"), area("b", "w")], rated({ x: 4, y: 1 }));
    expect(means.map(({ mean }) => mean)).toEqual([250, null]);
  });

  it("counts a rating of zero", () => {
    expect(areaMeans([area("a", "x", "y")], rated({ x: 0, y: 1 }))[0]?.mean).toBe(50);
  });
});

describe("weakestAreas", () => {
  const areas = [area("a", "x"), area("b", "y"), area("c", "z")];
  const weakest = (ratings: Record<string, number>) =>
    weakestAreas(areaMeans(areas, rated(ratings))).map(({ id }) => id);

  it("names one, several that tie, or none when all are equal", () => {
    expect(weakest({ x: 3, y: 1, z: 2 })).toEqual(["b"]);
    expect(weakest({ x: 1, y: 1, z: 2 })).toEqual(["a", "b"]);
    expect(weakest({ x: 2, y: 2, z: 2 })).toEqual([]);
  });
});

describe("percent", () => {
  it("writes tenths in the reader's notation and leaves a round number round", () => {
    expect(percent(494, "sr")).toBe("49,4%");
    expect(percent(494, "en")).toBe("49.4%");
    expect(percent(600, "sr")).toBe("60%");
  });
});
