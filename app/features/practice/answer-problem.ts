import type { Translate } from "~/i18n/use-t";
import type { MessageId } from "~/i18n/messages";
import type { AnswerProblem } from "./attempt-screen";

const MESSAGES: Readonly<Record<string, MessageId>> = {
  blank: "practice.attempt.choose",
  "not-a-number": "practice.problem.number",
  incomplete: "practice.problem.incomplete",
  duplicate: "practice.problem.duplicate",
};

/** What was wrong with an answer sent without scripts, told by the address it came back to. */
export function answerProblem(query: URLSearchParams, t: Translate): AnswerProblem | null {
  const code = query.get("problem");
  if (code === null) return null;
  const position = Number(query.get("q") ?? "1") - 1;
  return { position, message: t(MESSAGES[code] ?? "practice.problem.unknown") };
}
