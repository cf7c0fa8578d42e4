import { readNumber } from "~/domain/quiz/numeric/read-number";
import { publicAnswerInForm } from "~/domain/quiz/public-answer-form";
import type { PublicAnswer, PublicQuestion } from "~/domain/quiz/view";
import type { MessageId } from "~/i18n/messages";

const MESSAGES: Readonly<Record<string, MessageId>> = {
  blank: "practice.attempt.choose",
  "not-a-number": "practice.problem.number",
  incomplete: "practice.problem.incomplete",
  duplicate: "practice.problem.duplicate",
};

/** An answer that could not be saved: what to do about it, and what was filled in. */
export interface AnswerProblem {
  readonly message: MessageId;
  readonly answer: PublicAnswer | null;
}

/** What was wrong with an answer sent without scripts, told by the address it came back to. */
export function problemInQuery(
  question: PublicQuestion,
  query: URLSearchParams,
): AnswerProblem | null {
  const code = query.get("problem");
  if (code === null) return null;
  return { message: problemMessage(code), answer: publicAnswerInForm(question, query) };
}

/** What to do about an answer that the server did not take, by its code. */
export function problemMessage(code: string): MessageId {
  return MESSAGES[code] ?? "practice.problem.unknown";
}

/** What is wrong with an answer before it is sent; the server looks again. */
export function problemIn(question: PublicQuestion, answer: PublicAnswer | null): MessageId | null {
  if (answer === null) return "practice.attempt.choose";
  if (question.type !== "numeric" || answer.type !== "numeric") return null;
  const readable = readNumber(answer.value.trim(), question.unit).length > 0;
  return readable ? null : "practice.problem.number";
}
