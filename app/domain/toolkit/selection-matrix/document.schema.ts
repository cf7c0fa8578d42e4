import { z } from "zod";
import { CURRENCIES } from "../amount";
import { SOURCES, type SelectionMatrix } from "./document";

const criterion = z.strictObject({
  id: z.string().regex(/^[as][1-7]$/),
  name: z.string().max(60),
  weight: z.number().int().min(0).max(100),
  anchors: z.tuple([z.string().max(120), z.string().max(120), z.string().max(120)]),
});

const scores = z.record(z.string().regex(/^[as][1-7]$/), z.number().int().min(1).max(5));
const amount = z.number().int().min(0).nullable();

/** A selection matrix as it is stored. */
export const selectionMatrixSchema: z.ZodType<SelectionMatrix> = z.strictObject({
  tool: z.literal("selection-matrix"),
  currency: z.enum(CURRENCIES),
  attractiveness: z.array(criterion).max(7),
  strength: z.array(criterion).max(6),
  threshold: z.number().int().min(100).max(500).nullable(),
  entries: z
    .array(
      z.strictObject({
        account: z.string().max(64),
        sales: amount,
        available: amount,
        stage: z.number().int().min(1).max(5).nullable(),
        attractiveness: scores,
        second: scores,
        own: scores,
        rival: scores,
        source: z.enum(SOURCES).nullable(),
      }),
    )
    .max(60),
});
