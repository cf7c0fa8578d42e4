import { z } from "zod";
import { CURRENCIES } from "../amount";
import { DRIVERS, type ProfitSketch } from "./document";

const amount = z.number().int().min(0);
const range = z.strictObject({ low: amount, high: amount });

/** A profit sketch as it is stored. */
export const profitSketchSchema: z.ZodType<ProfitSketch> = z.strictObject({
  tool: z.literal("profit-sketch"),
  currency: z.enum(CURRENCIES),
  sales: amount.nullable(),
  margin: range.nullable(),
  costs: z.partialRecord(z.enum(DRIVERS), range),
  days: z.number().int().min(0).max(730).nullable(),
  capital: z.number().int().min(0).max(1000).nullable(),
  note: z.string().max(2000),
});
