import { Z_95, type Interval } from "./interval";

/**
 * Wilson's score interval (95 %, without continuity correction) for a proportion: E. B. Wilson
 * (1927), JASA 22, 209–212; method 3 in R. G. Newcombe (1998), Statistics in Medicine 17, 857–872.
 * For a mean of partial credits it is on the safe side, since credits between 0 and 1 vary less
 * than right and wrong with the same mean.
 * @param share 0–1
 * @param n how many it was observed on, at least 1
 */
export function wilsonInterval(share: number, n: number): Interval {
  const z2 = Z_95 * Z_95;
  const centre = share + z2 / (2 * n);
  const spread = Z_95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}
