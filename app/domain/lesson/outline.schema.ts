import { z } from "zod";
import { ISLAND_KINDS } from "./block";
import type { LessonOutline } from "./outline";

const text = z.object({ sr: z.string(), en: z.string() });

const outlineSchema = z.object({
  title: text,
  description: text,
  objectives: z.array(z.object({ id: z.string(), text })),
  parts: z.array(
    z.object({
      title: text,
      teaches: z.array(z.string()),
      minutes: z.number().int(),
      islands: z.array(
        z.object({ id: z.string(), component: z.enum(ISLAND_KINDS), required: z.boolean() }),
      ),
    }),
  ),
}) satisfies z.ZodType<LessonOutline>;

/** Reads a stored outline. Throws when the database holds something else. */
export function parseOutline(json: string): LessonOutline {
  return outlineSchema.parse(JSON.parse(json));
}
