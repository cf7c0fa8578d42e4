import { z } from "zod";
import { placed, type SourceProblem } from "~/domain/quiz/schema";
import { PROBLEM_LIMIT, readYaml } from "~/domain/quiz/yaml.schema";
import { condition } from "./condition.schema";
import type { Line, Roleplay } from "./roleplay";
import { ruleProblems } from "./rule-problems";
import { slug, textOf } from "./words.schema";

const label = textOf(600);
const passage = textOf(2_000);

const points = z.number().int().min(-100).max(100).default(0);
const change = z.strictObject({ trust: points, value: points }).prefault({});
const effect = z
  .strictObject({
    trust: points,
    value: points,
    time: z.number().int().min(-600).max(0).default(0),
  })
  .prefault({});

const lines = z
  .array(z.strictObject({ when: condition.optional(), text: passage }))
  .min(1)
  .max(10);
const onlyLine = passage.transform((text) => [{ text }]);

/** One text, or a list of lines with conditions: what is wrong is told of the form it is written in. */
const says = z.unknown().transform((value, context): readonly Line[] => {
  const parsed = Array.isArray(value) ? lines.safeParse(value) : onlyLine.safeParse(value);
  if (parsed.success) return parsed.data;
  context.issues.push(...parsed.error.issues.map((issue) => ({ ...issue, input: undefined })));
  return z.NEVER;
});

const choice = z.strictObject({
  id: slug,
  text: label,
  when: condition.optional(),
  effect,
  bonus: z
    .array(z.strictObject({ when: condition, effect: change }))
    .max(10)
    .default([]),
  set: z.array(slug).max(10).default([]),
  clear: z.array(slug).max(10).default([]),
  reaction: passage,
  why: passage,
  next: slug,
  model: z.boolean().default(false),
  trap: z.boolean().default(false),
});

const content = {
  slug,
  title: label,
  setting: textOf(4_000),
  start: z
    .strictObject({
      trust: z.number().int().min(0).max(100),
      value: z.number().int().min(0).max(100),
      time: z.number().int().min(1).max(600).nullish(),
    })
    .transform(({ trust, value, time }) => ({ trust, value, time: time ?? null })),
  flags: z.array(slug).max(30).default([]),
  prepare: z
    .strictObject({
      choose: z.number().int().min(0).max(12),
      from: z
        .array(
          z.strictObject({
            id: slug,
            text: label,
            effect: change,
            why: passage.optional(),
            model: z.boolean().default(false),
          }),
        )
        .max(12),
    })
    .default({ choose: 0, from: [] }),
  first: slug,
  states: z.record(slug, z.strictObject({ says, choices: z.array(choice).min(2).max(8) })),
  delayed: z
    .array(z.strictObject({ when: condition, effect: change, tell: passage }))
    .max(20)
    .default([]),
  endings: z
    .array(
      z.strictObject({
        id: slug,
        rank: z.number().int().min(1).max(20),
        when: condition.optional(),
        time: z.literal(true).optional(),
        title: label,
        text: passage,
      }),
    )
    .min(2)
    .max(12),
  debrief: z.strictObject({ question: passage, plan: passage }),
};

/** A role-play file: what an author may write, and nothing else. */
const roleplayFile = z.strictObject({ schema: z.literal(1), ...content });
const roleplaySchema = z.object(content) satisfies z.ZodType<Roleplay>;

export type ParsedRoleplay =
  | {
      readonly ok: true;
      readonly roleplay: Roleplay;
      /** The place of the value at a path, both from 1: where a finding of `verifyRoleplay` stands. */
      readonly locate: (path: readonly (string | number)[]) => {
        readonly line: number;
        readonly column: number;
      };
    }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] };

/** Reads `content/roleplays/<slug>.yaml`. Everything wrong is told with line and column from 1. */
export function parseRoleplay(yamlText: string): ParsedRoleplay {
  const source = readYaml(yamlText);
  if (source.kind === "refused") return { ok: false, problems: source.problems };
  const parsed = roleplayFile.safeParse(source.value);
  if (!parsed.success) return { ok: false, problems: placed(source, [], parsed.error) };
  const { slug: name, title, setting, start, flags, prepare, ...rest } = parsed.data;
  const { first, states, delayed, endings, debrief } = rest;
  const head = { slug: name, title, setting, start, flags, prepare };
  const roleplay = { ...head, first, states, delayed, endings, debrief };
  const locate = (path: readonly (string | number)[]) => {
    const { line, column } = source.locate(path);
    return { line, column };
  };
  const problems = ruleProblems(roleplay)
    .map(({ path, message }) => ({ ...locate(path), message }))
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .slice(0, PROBLEM_LIMIT);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, roleplay, locate };
}

/** Reads a stored role-play version. Throws when the database holds something else. */
export function parseStoredRoleplay(json: string): Roleplay {
  return roleplaySchema.parse(JSON.parse(json));
}
