import { Z_95, type Interval } from "./interval";

/**
 * Confidence interval (95 %) of a correlation by Fisher's transformation: z = artanh r is about
 * normal with standard error 1 ÷ √(n − 3). R. A. Fisher (1921), Metron 1, 3–32.
 * @param r −1 to 1
 * @param n pairs; null below 4, where the error is not defined
 */
export function fisherInterval(r: number, n: number): Interval | null {
  if (n < 4) return null;
  const z = Math.atanh(r);
  const error = Z_95 / Math.sqrt(n - 3);
  return { low: Math.tanh(z - error), high: Math.tanh(z + error) };
}
