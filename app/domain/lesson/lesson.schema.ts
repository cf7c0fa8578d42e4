import { z } from "zod";
import { REMEDIAL_STAGES, type Block, type CompiledLesson } from "~/domain/lesson/block";
import { VARIANTS } from "~/domain/path/definition";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";

const audience = z.array(z.enum(VARIANTS)).min(1).optional();
const identity = {
  kind: z.literal("island"),
  id: z.string(),
  required: z.boolean(),
  for: audience,
};
const nothing = z.strictObject({});
const behaviour = z.strictObject({ id: z.string(), text: z.string() });
const area = z.strictObject({
  id: z.string(),
  title: z.string(),
  behaviours: z.array(behaviour),
});

const line = z.strictObject({
  who: z.string(),
  text: z.string(),
  cue: z.string().optional(),
  reply: z.string().optional(),
});

const blockSchema = z.union([
  z.strictObject({ kind: z.literal("prose"), html: z.string(), for: audience }),
  z.discriminatedUnion("component", [
    z.strictObject({ ...identity, component: z.literal("Question"), props: nothing }),
    z.strictObject({
      ...identity,
      component: z.literal("Recall"),
      props: z.strictObject({ questions: z.array(z.string()) }),
    }),
    z.strictObject({
      ...identity,
      component: z.literal("Checklist"),
      props: z.strictObject({ title: z.string(), items: z.array(z.string()) }),
    }),
    z.strictObject({
      ...identity,
      component: z.literal("Reflection"),
      props: z.strictObject({
        prompt: z.string(),
        hint: z.string().optional(),
        about: z.literal("case").optional(),
      }),
    }),
    z.strictObject({
      ...identity,
      component: z.literal("IfThenPlan"),
      props: z.strictObject({
        prompt: z.string(),
        cueHint: z.string(),
        actionHint: z.string(),
      }),
    }),
    z.strictObject({ ...identity, component: z.literal("Concentration"), props: nothing }),
    z.strictObject({
      ...identity,
      component: z.literal("Tool"),
      props: z.strictObject({ tool: z.enum(TOOL_NAMES), note: z.string().optional() }),
    }),
    z.strictObject({
      ...identity,
      component: z.literal("SelfAssessment"),
      props: z.strictObject({ anchors: z.array(z.string()), areas: z.array(area) }),
    }),
    z.strictObject({ ...identity, component: z.literal("PracticeAccount"), props: nothing }),
    z.strictObject({
      ...identity,
      component: z.literal("Transcript"),
      props: z.strictObject({ title: z.string(), lines: z.array(line) }),
    }),
  ]),
]);

const blocksSchema: z.ZodType<Block[]> = z.array(blockSchema);

/** Reads the stored blocks of one part. Throws when the database holds something else. */
export function parseBlocks(json: string): Block[] {
  return blocksSchema.parse(JSON.parse(json));
}

/** A compiled lesson as it comes from another process or from storage. */
export const compiledLessonSchema: z.ZodType<CompiledLesson> = z.strictObject({
  title: z.string(),
  description: z.string(),
  parts: z.array(
    z.strictObject({
      title: z.string(),
      teaches: z.array(z.string()),
      remedies: z
        .strictObject({ objective: z.string(), stage: z.enum(REMEDIAL_STAGES) })
        .optional(),
      minutes: z.number().int().min(1),
      blocks: z.array(blockSchema),
    }),
  ),
});
