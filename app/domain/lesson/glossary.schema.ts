import { z } from "zod";
import type { Glossary } from "~/domain/lesson/glossary";
import { placed, type SourceProblem } from "~/domain/quiz/schema";
import { readYaml } from "~/domain/quiz/yaml.schema";

export type ParsedGlossary =
  | { readonly ok: true; readonly glossary: Glossary }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] };

const words = (limit: number) => z.string().trim().min(1).max(limit);
const text = (limit: number) => z.strictObject({ sr: words(limit), en: words(limit) });
const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const glossarySchema = z.strictObject({
  schema: z.literal(1),
  terms: z.record(id, z.strictObject({ term: text(120), meaning: text(600) })),
});

/**
 * Reads `glossary.yaml`: `terms: { id: { term: { sr, en }, meaning: { sr, en } } }`. Every problem
 * has a line and a column from 1.
 * @param yamlText the file, at most 256 kB
 */
export function parseGlossary(yamlText: string): ParsedGlossary {
  const source = readYaml(yamlText);
  if (source.kind === "refused") return { ok: false, problems: source.problems };
  const parsed = glossarySchema.safeParse(source.value);
  if (parsed.success) return { ok: true, glossary: parsed.data.terms };
  return { ok: false, problems: placed(source, [], parsed.error) };
}
