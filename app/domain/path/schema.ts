import type { StateValue } from "xstate";
import { z } from "zod";
import type { Refusal } from "~/domain/quiz/base.schema";
import { placed, type SourceProblem } from "~/domain/quiz/schema";
import { readYaml } from "~/domain/quiz/yaml.schema";
import type { PathDefinition, ResolvedPath } from "./definition";
import type { PathEvent } from "./event";
import type { Snapshot } from "./fold";
import { passProblems } from "./pass-problems";

const say = (refusal: Refusal) => ({ error: refusal });

/** Starts with a letter: keys that look like numbers would change places in stored states. */
const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, say("slug"))
  .max(80, say("long"));
const sentence = z.string().max(300, say("long")).regex(/\S/, say("empty"));
const text = z.strictObject({ sr: sentence, en: sentence });
const minutes = z.number().int().min(1).max(600);

const draw = z.array(z.strictObject({ lessons: z.array(slug).min(1), items: minutes })).min(1);
const pass = z.union([
  z.strictObject({ percent: z.number().int().min(1).max(100) }),
  z.strictObject({ right: z.number().int().min(1) }),
]);
const quizRules = {
  draw,
  pass,
  attempts: z.number().int().min(1).max(20).optional(),
  coolDownHours: z.number().int().min(0).max(720),
};

const step = z.union([
  z.strictObject({ id: slug, lesson: slug, minutes }),
  z.strictObject({ id: slug, quiz: z.strictObject(quizRules) }),
]);

/** A path file: what an author may write, and nothing else. */
const pathFile = z.strictObject({
  schema: z.literal(1),
  slug,
  title: text,
  requires: z.array(z.never()).max(0),
  modules: z
    .array(z.strictObject({ id: slug, title: text, after: z.array(slug), steps: z.array(step) }))
    .min(1)
    .max(100),
});

export type ParsedPath =
  | { readonly ok: true; readonly path: PathDefinition }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] };

/** Reads `content/paths/<slug>.yaml`. Everything wrong is told with line and column from 1. */
export function parsePath(yamlText: string): ParsedPath {
  const source = readYaml(yamlText);
  if (source.kind === "refused") return { ok: false, problems: source.problems };
  const parsed = pathFile.safeParse(source.value);
  if (!parsed.success) return { ok: false, problems: placed(source, [], parsed.error) };
  const { slug: name, title, modules } = parsed.data;
  const problems = passProblems(modules).map(({ path, message }) => {
    const { line, column } = source.locate(path);
    return { line, column, message };
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, path: { slug: name, title, modules } };
}

const base = { id: z.string(), title: text, minutes };
const resolvedSchema = z.object({
  slug: z.string(),
  title: text,
  modules: z.array(
    z.object({
      id: z.string(),
      title: text,
      after: z.array(z.string()),
      steps: z.array(
        z.discriminatedUnion("kind", [
          z.object({ ...base, kind: z.literal("lesson"), lesson: z.string() }),
          z.object({ ...base, kind: z.literal("quiz"), items: z.number().int(), ...quizRules }),
        ]),
      ),
    }),
  ),
}) satisfies z.ZodType<ResolvedPath>;

/** Reads a stored path version. Throws when the database holds something else. */
export function parseResolvedPath(json: string): ResolvedPath {
  return resolvedSchema.parse(JSON.parse(json));
}

const stateValue: z.ZodType<StateValue> = z.union([
  z.string(),
  z.record(
    z.string(),
    z.lazy(() => stateValue),
  ),
]);

const snapshotSchema = z.object({
  value: stateValue,
  context: z.object({
    steps: z.record(
      z.string(),
      z.object({
        attempts: z.number().int().optional(),
        until: z.number().nullish(),
        bestRight: z.number().int().nullish(),
        bestOf: z.number().int().nullish(),
        doneAt: z.number().nullish(),
      }),
    ),
    masteredAt: z.record(z.string(), z.number()),
  }),
}) satisfies z.ZodType<Snapshot>;

/** Reads a stored fold. Throws when the database holds something else. */
export function parseSnapshot(json: string): Snapshot {
  return snapshotSchema.parse(JSON.parse(json));
}

const place = { seq: z.number().int(), at: z.number().int() };
const eventSchema = z.discriminatedUnion("type", [
  z.object({
    ...place,
    type: z.literal("enrolled"),
    payload: z.object({ pathVersion: z.string() }),
  }),
  z.object({
    ...place,
    type: z.literal("lesson.completed"),
    payload: z.object({ step: z.string(), lessonVersion: z.string() }),
  }),
  z.object({
    ...place,
    type: z.literal("quiz.graded"),
    payload: z.object({
      step: z.string(),
      attempt: z.string(),
      credit: z.number().int(),
      of: z.number().int(),
      right: z.number().int(),
      objectives: z.array(
        z.object({
          id: z.string(),
          right: z.number().int(),
          of: z.number().int(),
          credit: z.number().int(),
        }),
      ),
      missedCritical: z.array(z.string()),
    }),
  }),
  z.object({
    ...place,
    type: z.literal("step.waived"),
    payload: z.object({ step: z.string(), reasonId: z.string() }),
  }),
  z.object({ ...place, type: z.literal("time.passed"), payload: z.strictObject({}) }),
]) satisfies z.ZodType<PathEvent>;

/** Reads a stored event. Throws when the database holds something else. */
export function parseEvent(row: {
  readonly seq: number;
  readonly at: number;
  readonly type: string;
  readonly payload: string;
}): PathEvent {
  const { seq, at, type, payload } = row;
  const body: unknown = JSON.parse(payload);
  return eventSchema.parse({ seq, at, type, payload: body });
}
