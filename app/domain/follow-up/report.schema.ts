import { z } from "zod";
import { PLAN_REPORTS } from "./report";

const learnerReport = z.object({ plans: z.record(z.string(), z.enum(PLAN_REPORTS)) });
const reviewerReport = z.object({ observed: z.array(z.string()) });

/** A learner's report as stored. Throws `ZodError` when it is none. */
export function parseLearnerReport(json: string) {
  return learnerReport.parse(JSON.parse(json));
}

/** A reviewer's report as stored. Throws `ZodError` when it is none. */
export function parseReviewerReport(json: string) {
  return reviewerReport.parse(JSON.parse(json));
}
