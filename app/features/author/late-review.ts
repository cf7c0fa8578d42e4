/** Field work that waits for a late review; its author is not named. */
export interface LateReview {
  readonly cohort: string;
  readonly step: string;
  readonly days: number;
  /** Names of those who answer for the cohort. */
  readonly reviewers: readonly string[];
}
