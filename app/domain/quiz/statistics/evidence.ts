/**
 * What a number of first attempts is good for: `counts` under 30, `preliminary` indices under 100,
 * `interval` (indices with their uncertainty) under 200, from there `stable` with flags.
 */
export type Evidence = "counts" | "preliminary" | "interval" | "stable";

/** How far figures from so many first attempts may be trusted. */
export function evidenceOf(n: number): Evidence {
  if (n < 30) return "counts";
  if (n < 100) return "preliminary";
  return n < 200 ? "interval" : "stable";
}
