/** A range that holds the true value in about 95 of 100 samples. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the standard normal distribution. */
export const Z_95 = 1.959964;
