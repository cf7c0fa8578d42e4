import { z } from "zod";
import { ISLAND_KINDS, REMEDIAL_STAGES } from "./block";
import { VARIANTS } from "~/domain/path/definition";
import type { LessonOutline } from "./outline";

const text = z.object({ sr: z.string(), en: z.string() });

const islands = z.array(
  z.object({
    id: z.string(),
    component: z.enum(ISLAND_KINDS),
    required: z.boolean(),
    for: z.array(z.enum(VARIANTS)).optional(),
  }),
);

const outlineSchema = z.object({
  title: text,
  description: text,
  objectives: z.array(z.object({ id: z.string(), text })),
  parts: z.array(
    z.object({
      title: text,
      teaches: z.array(z.string()),
      minutes: z.number().int(),
      islands,
    }),
  ),
  remedial: z
    .array(
      z.object({
        part: z.number().int(),
        objective: z.string(),
        stage: z.enum(REMEDIAL_STAGES),
        title: text,
        minutes: z.number().int(),
        islands,
      }),
    )
    .default([]),
}) satisfies z.ZodType<LessonOutline>;

/** Reads a stored outline. Throws when the database holds something else. */
export function parseOutline(json: string): LessonOutline {
  return outlineSchema.parse(JSON.parse(json));
}
