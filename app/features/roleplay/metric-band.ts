/** From which number of points on a metric is called so; the first begins at 0. */
const BANDS = {
  trust: [0, 35, 55, 80],
  value: [0, 25, 50, 75],
} as const;

/** Which of four words describes a metric of 0–100 (limits as in the endings of curriculum c). */
export function metricBand(metric: keyof typeof BANDS, points: number): 0 | 1 | 2 | 3 {
  const [, second, third, fourth] = BANDS[metric];
  if (points >= fourth) return 3;
  if (points >= third) return 2;
  return points >= second ? 1 : 0;
}
