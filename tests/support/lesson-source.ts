import { readFileSync } from "node:fs";
import type { Question } from "~/domain/quiz/question";
import { parseQuestions } from "~/domain/quiz/schema";

/** A part as the Serbian text announces it. */
interface SourcePart {
  readonly title: string;
  readonly teaches: readonly string[];
}

/** A lesson as its author wrote it, keys included: what a test knows and a learner does not. */
export interface LessonSource {
  readonly slug: string;
  readonly title: string;
  readonly parts: readonly SourcePart[];
  /** Objective texts by id. */
  readonly objectives: ReadonlyMap<string, string>;
  readonly questions: readonly Question[];
  /** Ids of the questions that every reader meets, in the order of the text. */
  readonly read: readonly string[];
}

/** Reads a lesson of the content folder. Throws when its questions cannot be read. */
export function lessonSource(slug: string): LessonSource {
  const folder = new URL(`../../content/lessons/${slug}/`, import.meta.url);
  const text = readFileSync(new URL("sr.mdx", folder), "utf8");
  const parsed = parseQuestions(readFileSync(new URL("questions.yaml", folder), "utf8"), slug);
  if (!parsed.ok) throw new Error(`The questions of ${slug} cannot be read`);
  const { objectives, questions } = parsed.file;
  return {
    slug,
    title: /^title: "?(.+?)"?$/m.exec(text)?.[1] ?? "",
    parts: [...text.matchAll(/^<Part title="([^"]+)"(?: teaches="([^"]*)")? \/>$/gm)].map(
      ([, title = "", teaches = ""]) => ({ title, teaches: teaches.split(" ").filter(Boolean) }),
    ),
    objectives: new Map(objectives.map(({ id, text: { sr } }) => [id, sr])),
    questions,
    // What follows the first remedial part is for whoever missed an objective.
    read: [
      ...(text.split(/^<Part .*remedies=/m)[0] ?? "").matchAll(/^<Question id="([^"]+)"/gm),
    ].map(([, id = ""]) => id),
  };
}

export const SELLING = lessonSource("from-selling-to-key-account-management");
export const NUMBERS = lessonSource("reading-the-numbers-honestly");
export const ROLE = lessonSource("role-and-competencies-of-a-kam");
