import { z } from "zod";
import { labelText, passageText, questionBase, slug } from "../base.schema";

export const orderingShape = z.strictObject({
  type: z.literal("ordering"),
  ...questionBase,
  items: z
    .array(z.strictObject({ id: slug, text: labelText }))
    .min(2)
    .max(12),
  why: passageText,
});
