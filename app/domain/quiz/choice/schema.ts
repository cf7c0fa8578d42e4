import { z } from "zod";
import { caseText, labelText, optionCredit, passageText, questionBase, slug } from "../base.schema";

const choice = { id: slug, text: labelText, why: passageText };
const keyedOptions = z
  .array(z.strictObject({ ...choice, right: z.boolean().default(false) }))
  .min(2)
  .max(12);

export const singleShape = z.strictObject({
  type: z.literal("single"),
  ...questionBase,
  options: keyedOptions,
});

export const multipleShape = z.strictObject({
  type: z.literal("multiple"),
  ...questionBase,
  options: keyedOptions,
});

export const scenarioShape = z.strictObject({
  type: z.literal("scenario"),
  ...questionBase,
  case: caseText,
  options: z
    .array(z.strictObject({ ...choice, credit: optionCredit }))
    .min(2)
    .max(12),
});
