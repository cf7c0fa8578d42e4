import { z } from "zod";
import { decimal, passageText, questionBase, toleranceDecimal, unitLabel } from "../base.schema";

export const numericShape = z.strictObject({
  type: z.literal("numeric"),
  ...questionBase,
  answer: z.strictObject({
    value: decimal,
    tolerance: toleranceDecimal,
    unit: unitLabel.default(""),
  }),
  mistakes: z
    .array(z.strictObject({ value: decimal, why: passageText }))
    .max(10)
    .default([]),
  why: passageText,
});
