import { z } from "zod";
import { labelText, passageText, questionBase, refusal, slug } from "../base.schema";

export const matchingShape = z.strictObject({
  type: z.literal("matching"),
  ...questionBase,
  left: z
    .array(z.strictObject({ id: slug, text: labelText, why: passageText }))
    .min(2)
    .max(20),
  right: z
    .array(z.strictObject({ id: slug, text: labelText }))
    .min(2)
    .max(12),
  pairs: z
    .record(slug, slug)
    .refine((pairs) => Object.keys(pairs).length <= 20, { error: refusal("many-pairs") }),
});
