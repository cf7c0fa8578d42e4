import { z } from "zod";
import { CURRENCIES } from "../amount";
import { EXACT } from "../exact";
import {
  CONFIDENCES,
  EFFECTS,
  MINUS_KINDS,
  SUPPLIERS,
  VALUE_LIMITS,
  type ValueCalculator,
} from "./document";

const exact = z.string().regex(EXACT).nullable();
const words = z.string().max(120);
const tenths = z.number().int().min(0).max(1000).nullable();
const weight = z.number().int().min(0).max(100);

const bill = z.strictObject({
  name: words,
  quantity: exact,
  unit: z.string().max(20),
  price: exact,
  agreed: z.boolean(),
});

const driver = z.strictObject({
  id: z.string().regex(/^d[1-8]$/),
  what: words,
  metric: words,
  effect: z.enum(EFFECTS).nullable(),
  improvement: exact,
  percent: z.boolean(),
  unitValue: exact,
  volume: exact,
  amount: exact,
  source: z.string().max(200),
  supplier: z.enum(SUPPLIERS).nullable(),
  confidence: z.enum(CONFIDENCES).nullable(),
  agreed: z.boolean(),
});

const minus = z.strictObject({
  id: z.string().regex(/^n[1-6]$/),
  what: words,
  kind: z.enum(MINUS_KINDS),
  amount: exact,
  rate: tenths,
  agreed: z.boolean(),
});

/** A value calculator as it is stored. */
export const valueCalculatorSchema: z.ZodType<ValueCalculator> = z.strictObject({
  tool: z.literal("value-calculator"),
  currency: z.enum(CURRENCIES),
  reference: bill,
  offer: bill,
  drivers: z.array(driver).max(VALUE_LIMITS.drivers),
  minuses: z.array(minus).max(VALUE_LIMITS.minuses),
  years: z.number().int().min(1).max(VALUE_LIMITS.years).nullable(),
  yearsAgreed: z.boolean(),
  rate: tenths,
  rateAgreed: z.boolean(),
  weights: z.record(z.enum(CONFIDENCES), weight),
  carefulAgreed: z.boolean(),
  margin: tenths,
  note: z.string().max(2000),
});
