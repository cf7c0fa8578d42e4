import { parseQuestions, type ParsedQuestions } from "~/domain/quiz/schema";

/** As many lessons as are written at once. */
const KEPT = 20;
const known = new Map<string, ParsedQuestions>();

/**
 * Reads a lesson's questions as {@link parseQuestions} does, and the same text only once: while its
 * prose is written, a lesson's questions are asked for with every key. Nothing of value lives here.
 */
export function readQuestionsOnce(text: string, lesson: string): ParsedQuestions {
  const key = `${lesson}\n${text}`;
  const before = known.get(key);
  if (before) return before;
  const read = parseQuestions(text, lesson);
  const [oldest] = known.keys();
  if (known.size >= KEPT && oldest !== undefined) known.delete(oldest);
  known.set(key, read);
  return read;
}
