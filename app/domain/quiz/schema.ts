import { z } from "zod";
import { passageText, slug } from "./base.schema";
import { questionProblems } from "./check";
import { fileProblems, type Objective, type PlacedQuestion } from "./file-check";
import { placed, type ReadSource } from "./placed.schema";
import type { Question } from "./question";
import { questionShape } from "./question.schema";
import { PROBLEM_LIMIT, readYaml, type SourceProblem } from "./yaml.schema";

export { placed } from "./placed.schema";
export { questionSchema } from "./question.schema";
export type { Objective } from "./file-check";
export type { SourceProblem } from "./yaml.schema";

/** The questions of one lesson and the objectives that they measure. */
export interface QuestionFile {
  readonly objectives: readonly Objective[];
  readonly questions: readonly Question[];
}

export type ParsedQuestions =
  | { readonly ok: true; readonly file: QuestionFile }
  | { readonly ok: false; readonly problems: readonly SourceProblem[] };

const envelope = z.strictObject({
  schema: z.literal(1),
  objectives: z
    .array(z.strictObject({ id: slug, text: passageText }))
    .min(1)
    .max(12),
  questions: z.array(z.unknown()).max(300),
});

/** The list of questions even of a file whose other keys are wrong. */
const questionList = z.looseObject({ questions: z.array(z.unknown()).max(300) });

/** Each question by itself: those that can be used, and what is wrong with the others. */
function readQuestions(source: ReadSource, values: readonly unknown[]) {
  const questions: PlacedQuestion[] = [];
  const problems: SourceProblem[] = [];
  values.forEach((value, index) => {
    const base = ["questions", index];
    const parsed = questionShape.safeParse(value);
    if (!parsed.success) {
      problems.push(...placed(source, base, parsed.error));
      return;
    }
    questions.push({ index, question: parsed.data });
    for (const { path, message } of questionProblems(parsed.data)) {
      const { line, column } = source.locate([...base, ...path]);
      problems.push({ line, column, message });
    }
  });
  return { questions, problems };
}

/** A refusal with the first problems in reading order. */
function refuse(problems: readonly SourceProblem[]): ParsedQuestions {
  const inOrder = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  return { ok: false, problems: inOrder.slice(0, PROBLEM_LIMIT) };
}

/**
 * Reads a lesson's `questions.yaml`. What is wrong with it is told at once (at most 100
 * problems), in reading order, in both languages, with line and column from 1.
 * @param yamlText the file, at most 256 kB
 * @param lesson the lesson's slug, for the messages
 */
export function parseQuestions(yamlText: string, lesson: string): ParsedQuestions {
  const source = readYaml(yamlText);
  if (source.kind === "refused") return refuse(source.problems);
  const file = envelope.safeParse(source.value);
  const raw = questionList.safeParse(source.value);
  const { questions, problems } = readQuestions(source, raw.data?.questions ?? []);
  if (!file.success) return refuse([...placed(source, [], file.error), ...problems]);
  const { objectives } = file.data;
  for (const { path, message } of fileProblems(objectives, questions, lesson)) {
    const { line, column } = source.locate(path);
    problems.push({ line, column, message });
  }
  if (problems.length > 0) return refuse(problems);
  return { ok: true, file: { objectives, questions: questions.map(({ question }) => question) } };
}
