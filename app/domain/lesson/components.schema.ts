import { z } from "zod";
import { isSourceAddress } from "~/domain/lesson/address";
import type { ComponentName, ElementName } from "~/domain/lesson/components";
import { REMEDIAL_STAGES } from "~/domain/lesson/block";
import { findForbidden } from "~/domain/lesson/source";
import { VARIANTS, type Variant } from "~/domain/path/definition";
import type { Text } from "~/domain/text";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";

/** Rules an author can read, carried by schema errors as keys. */
const RULES = {
  text: { sr: "tekst od 1 do {limit} znakova", en: "text of 1 to {limit} characters" },
  slug: {
    sr: "oznaka od malih slova, cifara i crtica, na primer „moj-plan“",
    en: "lower-case letters, digits and hyphens, such as “my-plan”",
  },
  objectives: {
    sr: "oznake ciljeva razdvojene razmakom, na primer „o1 o2“",
    en: "objective ids separated by spaces, such as “o1 o2”",
  },
  tone: { sr: "„note“ ili „warning“", en: "“note” or “warning”" },
  verdict: { sr: "„good“ ili „bad“", en: "“good” or “bad”" },
  flag: { sr: "{true} ili {false}", en: "{true} or {false}" },
  address: {
    sr: "puna adresa koja počinje sa https://",
    en: "a full address that begins with https://",
  },
  list: { sr: 'spisak, na primer {["prvo","drugo"]}', en: 'a list, such as {["first","second"]}' },
  either: { sr: "samo jedno: optional ili required", en: "only one: optional or required" },
  areas: {
    sr: 'spisak oblasti oblika {[{"id":"…","title":"…","behaviours":[{"id":"…","text":"…"}]}]}, sa različitim oznakama',
    en: 'a list of areas like {[{"id":"…","title":"…","behaviours":[{"id":"…","text":"…"}]}]} with different ids',
  },
  stage: {
    sr: "„example“ (rešen primer) ili „completion“ (započet primer)",
    en: "“example” (a worked one) or “completion” (a half-filled one)",
  },
  remedial: {
    sr: 'oznaka jednog cilja uz stage, a bez teaches: remedies="o1" stage="example"',
    en: 'the id of one objective with stage and without teaches: remedies="o1" stage="example"',
  },
  tool: { sr: `jedan od alata: ${TOOL_NAMES.join(", ")}`, en: `one of ${TOOL_NAMES.join(", ")}` },
  about: { sr: "„case“, ili ništa", en: "“case”, or nothing" },
  variants: {
    sr: `varijante razdvojene razmakom (${VARIANTS.join(", ")}), ali ne sve, na primer „guided“`,
    en: `variants separated by spaces (${VARIANTS.join(", ")}) but not all, such as “guided”`,
  },
  lines: {
    sr: "spisak od 4 do 30 replika, bar jedna sa „cue“ i „reply“",
    en: "a list of 4 to 30 lines, at least one with “cue” and “reply”",
  },
  line: {
    sr: 'replika oblika {"who":"…","text":"…"}, uz to „cue“ i „reply“, uvek oba',
    en: 'a line like {"who":"…","text":"…"}, with “cue” and “reply” beside it, always both',
  },
  distinct: { sr: "spisak bez ponavljanja", en: "a list without repetition" },
} as const satisfies Record<string, Text>;

type Rule = keyof typeof RULES;

const rule = (name: Rule): Rule => name;

const words = (limit: number) =>
  z
    .string({ error: `${rule("text")}:${limit}` })
    .max(limit, { error: `${rule("text")}:${limit}` })
    .refine((value) => value.trim() !== "" && !findForbidden(value), {
      error: `${rule("text")}:${limit}`,
    });

const slug = z
  .string({ error: rule("slug") })
  .max(60, { error: rule("slug") })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: rule("slug") });

const verdict = z.enum(["good", "bad"], { error: rule("verdict") });
const flag = z.boolean({ error: rule("flag") });

const objectives = z
  .string({ error: rule("objectives") })
  .max(200, { error: rule("objectives") })
  .regex(/^[a-z0-9-]+(?: +[a-z0-9-]+)*$/, { error: rule("objectives") })
  .transform((value) => [...new Set(value.split(/ +/))]);

/** Some of the variants, in their order. */
const variants = z
  .string({ error: rule("variants") })
  .max(60, { error: rule("variants") })
  .transform((value, context): readonly Variant[] => {
    const named = value.split(/ +/);
    const known = VARIANTS.filter((one) => named.includes(one));
    const fits = known.length === named.length && known.length < VARIANTS.length;
    if (!fits) context.addIssue({ code: "custom", message: rule("variants") });
    return known;
  });

const list = <T extends z.ZodType>(item: T, limit: number) =>
  z
    .array(item, { error: rule("list") })
    .min(1, { error: rule("list") })
    .max(limit, { error: rule("list") });

const distinct = (values: readonly string[]) => new Set(values).size === values.length;

const behaviour = z.strictObject({ id: slug, text: words(400) });
const area = z.strictObject({ id: slug, title: words(120), behaviours: list(behaviour, 12) });
const areas = list(area, 12).refine(
  (all) =>
    distinct(all.map(({ id }) => id)) &&
    distinct(all.flatMap(({ behaviours }) => behaviours.map(({ id }) => id))),
  { error: rule("areas") },
);

const line = z
  .strictObject(
    { who: words(80), text: words(600), cue: words(400).optional(), reply: words(400).optional() },
    { error: rule("line") },
  )
  .refine(({ cue, reply }) => (cue === undefined) === (reply === undefined), {
    error: rule("line"),
  });
const lines = z
  .array(line, { error: rule("lines") })
  .min(4, { error: rule("lines") })
  .max(30, { error: rule("lines") })
  .refine((all) => all.some(({ cue }) => cue !== undefined), { error: rule("lines") });

const either = (props: object) => !("optional" in props && "required" in props);

/** A remedial part names its objective and its stage, and teaches nobody else. */
const remedial = (props: { teaches?: unknown; remedies?: unknown; stage?: unknown }) =>
  props.remedies === undefined
    ? props.stage === undefined
    : props.stage !== undefined && props.teaches === undefined;

/** An island's properties: its own, its id, and whether it must be done. */
const island = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject({ ...shape, id: slug, optional: flag.optional(), required: flag.optional() })
    .refine(either, { error: rule("either"), path: ["optional"] });

/** Properties of each component, checked before compiling and again when rendered. */
export const PROP_SCHEMAS = {
  Part: z
    .strictObject({
      title: words(160),
      teaches: objectives.optional(),
      remedies: slug.optional(),
      stage: z.enum(REMEDIAL_STAGES, { error: rule("stage") }).optional(),
    })
    .refine(remedial, { error: rule("remedial"), path: ["remedies"] }),
  Callout: z.strictObject({
    title: words(160),
    tone: z.enum(["note", "warning"], { error: rule("tone") }).optional(),
  }),
  KeyFact: z.strictObject({
    figure: words(60),
    source: words(800),
    href: z
      .string({ error: rule("address") })
      .refine(isSourceAddress, { error: rule("address") })
      .optional(),
  }),
  Example: z.strictObject({ verdict, title: words(160) }),
  Dialogue: z.strictObject({ title: words(160), verdict: verdict.optional() }),
  Line: z.strictObject({ who: words(80) }),
  Only: z.strictObject({ for: variants }),
  Term: z.strictObject({ id: slug }),
  Source: z.strictObject({}),
  Reveal: z.strictObject({ title: words(160) }),
  Figure: z.strictObject({
    media: slug,
    alt: words(400).optional(),
    caption: words(400).optional(),
    source: words(800).optional(),
  }),
  Video: z.strictObject({ media: slug, caption: words(400).optional() }),
  Audio: z.strictObject({ media: slug, caption: words(400).optional() }),
  Attachment: z.strictObject({ media: slug, title: words(160).optional() }),
  Question: island({}),
  Recall: island({
    questions: list(slug, 12).refine(distinct, { error: rule("distinct") }),
  }),
  Checklist: island({ title: words(200), items: list(words(400), 20) }),
  Reflection: island({
    prompt: words(1_000),
    hint: words(400).optional(),
    about: z.literal("case", { error: rule("about") }).optional(),
  }),
  IfThenPlan: island({ prompt: words(1_000), cueHint: words(200), actionHint: words(200) }),
  Concentration: island({}),
  SelfAssessment: island({ anchors: list(words(200), 7), areas }),
  PracticeAccount: island({}),
  Transcript: island({ title: words(160), lines }),
  Tool: island({
    tool: z.enum(TOOL_NAMES, { error: rule("tool") }),
    note: words(400).optional(),
  }),
} as const satisfies Record<ComponentName, z.ZodType>;

/** The few HTML elements allowed take no property at all. */
const ELEMENT_SCHEMA = z.strictObject({});

/** A property that does not fit, and what is expected of it. */
export interface UnfitProp {
  readonly name: string;
  readonly rule: Text;
}

/** What does not fit the schema of a component or element, one finding for each property. */
export function unfitProps(
  component: ComponentName | ElementName,
  props: Readonly<Record<string, unknown>>,
): readonly UnfitProp[] {
  const schema: z.ZodType = isComponentKey(component) ? PROP_SCHEMAS[component] : ELEMENT_SCHEMA;
  const result = schema.safeParse(props);
  if (result.success) return [];
  const rules = new Map<string, Text>();
  for (const issue of result.error.issues) {
    const name = String(issue.path[0] ?? "");
    if (!rules.has(name)) rules.set(name, inItem(issue.path[1], ruleText(issue.message)));
  }
  return [...rules].map(([name, rule]) => ({ name, rule }));
}

/** Names of the properties that a component knows, in the order of its schema. */
export function knownProps(name: ComponentName | ElementName): readonly string[] {
  return isComponentKey(name) ? Object.keys(PROP_SCHEMAS[name].shape) : [];
}

function isComponentKey(name: string): name is ComponentName {
  return Object.hasOwn(PROP_SCHEMAS, name);
}

/** The rule that a schema error names, as `rule` or `rule:limit`. */
function ruleText(message: string): Text {
  const [key = "", limit = ""] = message.split(":");
  const { sr, en } = isRule(key) ? RULES[key] : RULES.list;
  return { sr: sr.replace("{limit}", limit), en: en.replace("{limit}", limit) };
}

/** Within a list the rule names the item, from 1. */
function inItem(index: PropertyKey | undefined, { sr, en }: Text): Text {
  if (typeof index !== "number") return { sr, en };
  return { sr: `${sr} (stavka ${index + 1})`, en: `${en} (item ${index + 1})` };
}

function isRule(key: string): key is Rule {
  return Object.hasOwn(RULES, key);
}
