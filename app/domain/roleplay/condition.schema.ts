import { z } from "zod";
import type { Condition } from "./roleplay";
import { slug } from "./words.schema";

const limit = z.number().int().min(0).max(600).optional();
const thresholds = z.strictObject({ trust: limit, value: limit, time: limit }).optional();
const names = z.array(slug).min(1).max(40).optional();
/** A condition as data; what its names stand for is proved by `ruleProblems`. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.strictObject({
    flag: slug.optional(),
    prepared: slug.optional(),
    atLeast: thresholds,
    below: thresholds,
    count: z
      .strictObject({ prepared: names, flags: names, atLeast: z.number().int().min(1).max(40) })
      .optional(),
    all: z.array(condition).min(1).max(20).optional(),
    any: z.array(condition).min(1).max(20).optional(),
    not: condition.optional(),
  }),
);
