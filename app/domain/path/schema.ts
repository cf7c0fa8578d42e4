import { z } from "zod";
import type { Refusal } from "~/domain/quiz/base.schema";
import { placed, type SourceProblem } from "~/domain/quiz/schema";
import { readYaml } from "~/domain/quiz/yaml.schema";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";
import { VARIANTS, type PathDefinition, type ResolvedPath } from "./definition";
import { ruleProblems } from "./rule-problems";

const say = (refusal: Refusal) => ({ error: refusal });

/** Starts with a letter: keys that look like numbers would change places in stored states. */
const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, say("slug"))
  .max(80, say("long"));
const prose = (limit: number) => z.string().max(limit, say("long")).regex(/\S/, say("empty"));
const textOf = (limit: number) => z.strictObject({ sr: prose(limit), en: prose(limit) });
const text = textOf(300);
const count = (most: number) => z.number().int().min(1).max(most);
const minutes = count(600);
const percent = count(100);

const draw = z.array(z.strictObject({ lessons: z.array(slug).min(1), items: minutes })).min(1);
const pass = z.union([
  z.strictObject({ percent }),
  z.strictObject({ right: z.number().int().min(1) }),
]);
const hours = z.number().int().min(0).max(720);
const quizRules = {
  draw,
  pass,
  attempts: count(20).optional(),
  coolDownHours: hours,
  remedial: z.strictObject({ below: percent, items: count(20), afterHours: hours }).optional(),
};
const gateRules = {
  brief: textOf(4_000),
  pass: count(12),
  noZero: z.boolean(),
  remindDays: z.array(count(90)).max(5),
  provisionalDays: count(90),
  sheets: z.array(z.enum(TOOL_NAMES)).min(1).optional(),
};
const testOut = z
  .strictObject({
    items: count(60),
    right: count(60),
    everyDays: z.number().int().min(0).max(365),
    keep: z.array(slug),
  })
  .optional();
const head = {
  slug,
  title: text,
  requires: z.array(z.strictObject({ path: slug, step: slug.optional() })).max(20),
  diagnostic: z
    .strictObject({
      itemsPerModule: count(20),
      bands: z
        .array(
          z.strictObject({
            below: percent.optional(),
            variant: z.enum(VARIANTS),
            testOut: z.boolean().optional(),
          }),
        )
        .min(1)
        .max(6),
    })
    .optional(),
  certificate: z.strictObject({ validMonths: count(120), renew: slug }).optional(),
};

const step = z.union([
  z.strictObject({ id: slug, lesson: slug, minutes }),
  z.strictObject({ id: slug, quiz: z.strictObject(quizRules) }),
  z.strictObject({
    id: slug,
    roleplay: slug,
    reach: slug,
    minutes,
    optional: z.boolean().optional(),
  }),
  z.strictObject({ id: slug, title: text.optional(), tool: z.enum(TOOL_NAMES), minutes }),
  z.strictObject({ id: slug, title: text, minutes, assignment: z.strictObject(gateRules) }),
]);

/** A path file: what an author may write, and nothing else. */
const pathFile = z.strictObject({
  schema: z.literal(1),
  ...head,
  modules: z
    .array(
      z.strictObject({
        id: slug,
        title: text,
        after: z.array(slug),
        testOut,
        steps: z.array(step),
      }),
    )
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
  const { slug: name, title, requires, diagnostic, certificate, modules } = parsed.data;
  const rules = { ...(diagnostic && { diagnostic }), ...(certificate && { certificate }) };
  const path = { slug: name, title, requires, ...rules, modules };
  const problems = ruleProblems(path).map(({ path: where, message }) => {
    const { line, column } = source.locate(where);
    return { line, column, message };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, path };
}

const base = { id: z.string(), title: text, minutes };
const resolvedSchema = z.object({
  ...head,
  requires: head.requires.default([]),
  modules: z.array(
    z.object({
      id: z.string(),
      title: text,
      after: z.array(z.string()),
      testOut,
      steps: z.array(
        z.discriminatedUnion("kind", [
          z.object({ ...base, kind: z.literal("lesson"), lesson: z.string() }),
          z.object({
            ...base,
            kind: z.literal("quiz"),
            items: z.number().int(),
            objectives: z.array(z.string()).default([]),
            ...quizRules,
          }),
          z.object({
            ...base,
            kind: z.literal("roleplay"),
            roleplay: z.string(),
            endings: z.array(z.string()),
            optional: z.boolean(),
          }),
          z.object({ ...base, kind: z.literal("tool"), tool: z.enum(TOOL_NAMES) }),
          z.object({ ...base, kind: z.literal("assignment"), ...gateRules }),
        ]),
      ),
    }),
  ),
}) satisfies z.ZodType<ResolvedPath>;

/** Reads a stored path version. Throws when the database holds something else. */
export function parseResolvedPath(json: string): ResolvedPath {
  return resolvedSchema.parse(JSON.parse(json));
}
