import { z } from "zod";
import { takeFrontMatter } from "~/domain/lesson/front-matter";
import type { DocumentName, LibraryDocument } from "~/domain/library/document";
import { lessonLines } from "~/domain/library/lesson-lines";
import { spokenTexts, type SpokenTexts } from "~/domain/library/text-pairs";
import { readYaml } from "~/domain/quiz/yaml.schema";
import { LOCALES, type Locale } from "~/domain/text";

/** What lists and the search say of a document, by its files alone. */
export interface DocumentFacts {
  /** Languages in which something is missing. */
  readonly incomplete: readonly Locale[];
  /** Of a lesson: its objectives, and how many of them a check question measures. */
  readonly coverage: { readonly objectives: number; readonly measured: number } | null;
  /** Lessons and role-plays that a path names. */
  readonly uses: readonly DocumentName[];
  readonly lines: Readonly<Record<Locale, readonly string[]>>;
}

/** Rises when documents are read otherwise than before: what is kept of them is then read again. */
export const FACTS_READING = 1;

const questionsFile = z.object({
  objectives: z.array(z.object({ id: z.string() })),
  questions: z.array(z.object({ objective: z.string(), use: z.array(z.string()) })),
});

const pathFile = z.object({
  modules: z.array(
    z.object({
      steps: z.array(
        z.object({
          lesson: z.string().optional(),
          roleplay: z.string().optional(),
          quiz: z.object({ draw: z.array(z.object({ lessons: z.array(z.string()) })) }).optional(),
        }),
      ),
    }),
  ),
});

/** Reads what is kept of a sound document beside its files; of any other as much as can be read. */
export function readFacts({ kind, files }: LibraryDocument): DocumentFacts {
  if (kind === "lesson") return lessonFacts(files);
  const value = valueOf(files[`${kind}.yaml`]);
  const { lines, missing } = spokenTexts(value);
  return {
    incomplete: missing,
    coverage: null,
    uses: kind === "path" ? usesOf(value) : [],
    lines,
  };
}

function lessonFacts(files: LibraryDocument["files"]): DocumentFacts {
  const value = valueOf(files["questions.yaml"]);
  const asked = spokenTexts(value);
  const prose = { sr: proseOf(files["sr.mdx"]), en: proseOf(files["en.mdx"]) };
  const parts = Math.max(prose.sr.parts, prose.en.parts);
  return {
    incomplete: LOCALES.filter((locale) => {
      const { isNamed, lines, parts: own } = prose[locale];
      return !isNamed || lines.length === 0 || own < parts || asked.missing.includes(locale);
    }),
    coverage: coverageOf(value),
    uses: [],
    lines: linesOf(prose, asked),
  };
}

function linesOf(
  prose: Readonly<Record<Locale, { readonly lines: readonly string[] }>>,
  asked: SpokenTexts,
): DocumentFacts["lines"] {
  return {
    sr: [...prose.sr.lines, ...asked.lines.sr],
    en: [...prose.en.lines, ...asked.lines.en],
  };
}

function proseOf(text = "") {
  const read = takeFrontMatter(text);
  const { values, body } = read.kind === "taken" ? read : { values: {}, body: text };
  const said = "description" in values && values.description ? [values.description] : [];
  return {
    isNamed: "title" in values && values.title !== undefined && values.title.trim() !== "",
    parts: body.match(/<Part\s/g)?.length ?? 0,
    lines: [...said, ...lessonLines(body)],
  };
}

function coverageOf(value: unknown): DocumentFacts["coverage"] {
  const read = questionsFile.safeParse(value);
  if (!read.success) return null;
  const { objectives, questions } = read.data;
  const measured = new Set(
    questions.filter(({ use }) => use.includes("check")).map(({ objective }) => objective),
  );
  return {
    objectives: objectives.length,
    measured: objectives.filter(({ id }) => measured.has(id)).length,
  };
}

function usesOf(value: unknown): readonly DocumentName[] {
  const read = pathFile.safeParse(value);
  if (!read.success) return [];
  const steps = read.data.modules.flatMap((module) => module.steps);
  const lessons = steps.flatMap(({ lesson, quiz }) => [
    ...(lesson === undefined ? [] : [lesson]),
    ...(quiz?.draw ?? []).flatMap((draw) => draw.lessons),
  ]);
  const roleplays = steps.flatMap(({ roleplay }) => (roleplay === undefined ? [] : [roleplay]));
  return [
    ...[...new Set(lessons)].map((slug) => ({ kind: "lesson", slug }) as const),
    ...[...new Set(roleplays)].map((slug) => ({ kind: "roleplay", slug }) as const),
  ];
}

function valueOf(text: string | undefined): unknown {
  const read = readYaml(text ?? "");
  return read.kind === "read" ? read.value : null;
}
