import { z } from "zod";
import { ISLAND_KINDS, type Block } from "./block";
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

const island = <
  Kind extends Extract<Block, { kind: "island" }>["component"],
  Props extends z.ZodType,
>(
  component: Kind,
  props: Props,
) =>
  z.object({
    kind: z.literal("island"),
    component: z.literal(component),
    id: z.string(),
    required: z.boolean(),
    props,
  });

const blocksSchema = z.array(
  z.union([
    z.object({ kind: z.literal("prose"), html: z.string() }),
    z.discriminatedUnion("component", [
      island("Question", z.object({})),
      island("Recall", z.object({ questions: z.array(z.string()) })),
      island("Checklist", z.object({ title: z.string(), items: z.array(z.string()) })),
      island("Reflection", z.object({ prompt: z.string(), hint: z.string().optional() })),
      island(
        "IfThenPlan",
        z.object({ prompt: z.string(), cueHint: z.string(), actionHint: z.string() }),
      ),
      island("Concentration", z.object({})),
      island(
        "SelfAssessment",
        z.object({
          anchors: z.array(z.string()),
          areas: z.array(
            z.object({
              id: z.string(),
              title: z.string(),
              behaviours: z.array(z.object({ id: z.string(), text: z.string() })),
            }),
          ),
        }),
      ),
      island("PracticeAccount", z.object({})),
    ]),
  ]),
) satisfies z.ZodType<Block[]>;

/** Reads the stored blocks of one part. Throws when the database holds something else. */
export function parseBlocks(json: string): Block[] {
  return blocksSchema.parse(JSON.parse(json));
}
