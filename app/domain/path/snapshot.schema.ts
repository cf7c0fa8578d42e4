import type { StateValue } from "xstate";
import { z } from "zod";
import { VARIANTS } from "./definition";
import type { Snapshot } from "./snapshot";

const stateValue: z.ZodType<StateValue> = z.union([
  z.string(),
  z.record(
    z.string(),
    z.lazy(() => stateValue),
  ),
]);

const time = z.number();
const byId = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);

/** A stored fold, also as a placement within an event. */
export const snapshotSchema = z.object({
  value: stateValue,
  context: z.object({
    steps: byId(
      z.object({
        attempts: z.number().int().optional(),
        attemptsBefore: z.number().int().optional(),
        until: time.nullish().transform((until) => until ?? undefined),
        bestRight: z.number().int().nullish(),
        bestOf: z.number().int().nullish(),
        submittedAt: time.optional(),
        doneAt: time.nullish(),
        by: z.enum(["testOut", "waiver"]).optional(),
        missed: z.array(z.string()).optional(),
      }),
    ),
    masteredAt: byId(time),
    remedial: byId(z.object({ failures: z.number().int(), until: time })).optional(),
    testOuts: byId(
      z.object({ tries: z.number().int(), until: time, passedAt: time.optional() }),
    ).optional(),
    diagnosedAt: time.optional(),
    variants: byId(z.enum(VARIANTS)).optional(),
    offered: z.array(z.string()).optional(),
    met: z.array(z.string()).optional(),
    certificate: z.object({ id: z.string(), at: time }).optional(),
  }),
}) satisfies z.ZodType<Snapshot>;

/** Reads a stored fold. Throws when the database holds something else. */
export function parseSnapshot(json: string): Snapshot {
  return snapshotSchema.parse(JSON.parse(json));
}
