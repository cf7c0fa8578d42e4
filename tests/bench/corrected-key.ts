import type { Statement } from "~db/commit.server";
import {
  insertAnswer,
  insertAttempt,
  insertAttemptItems,
  insertResult,
} from "~db/queries/assessment.server";
import { insertQuestionVersion, pointQuestion } from "~db/queries/content.server";
import type { QuizResult } from "~/domain/quiz/result";
import type { Question } from "~/domain/quiz/question";

/** The first module's check as its question file would hold it: five questions, all answered "a". */
const LESSON = "x0";
const QUESTIONS = [0, 1, 2, 3, 4].map((index) => `${LESSON}/k${index}`);

/** The question whose key turns out to be wrong. */
export const CORRECTED = `${LESSON}/k0`;
/** The attempt of the long log that passed the first check. */
export const PASSING = "0-12";

const text = (value: string) => ({ sr: value, en: value });

function question(id: string, right: "a" | "b"): Question {
  return {
    id: id.split("/")[1] ?? id,
    type: "single",
    objective: "o1",
    family: id.split("/")[1] ?? id,
    critical: false,
    use: ["check"],
    stem: text("Šta je tačno?"),
    options: ["a", "b"].map((one) => ({
      id: one,
      right: one === right,
      text: text(one),
      why: text(one),
    })),
  };
}

function published(id: string, right: "a" | "b", publishedAt: number): Statement[] {
  const version = `${id}-${right}`;
  const body = JSON.stringify(question(id, right));
  return [
    insertQuestionVersion({ id: version, question: id, body, publishedAt }),
    pointQuestion(id, LESSON, version),
  ];
}

/** The questions as they were asked. */
export const askedQuestions = () => QUESTIONS.flatMap((id) => published(id, "a", 0));

/** The corrected key. */
export const correctedKey = () => published(CORRECTED, "b", 1);

/** A passed attempt at the first check; its id is its learner's enrolment. */
export function askedAttempt(enrolment: string): Statement[] {
  const of = QUESTIONS.length;
  const result: QuizResult = {
    passed: true,
    credit: 100,
    of,
    right: of,
    unanswered: 0,
    objectives: [{ id: `${LESSON}/o1`, right: of, of, credit: 100 }],
    missedCritical: [],
  };
  return [
    insertAttempt({ id: enrolment, enrolment, step: "q0", number: 1, seed: 1, startedAt: 0 }),
    insertAttemptItems(
      QUESTIONS.map((id, position) => ({
        attempt: enrolment,
        position,
        questionVersion: `${id}-a`,
        displayOrder: JSON.stringify({ first: [0, 1], second: [] }),
      })),
    ),
    ...QUESTIONS.map((_, position) =>
      insertAnswer({
        attempt: enrolment,
        position,
        revision: 0,
        answer: JSON.stringify({ type: "single", option: "a" }),
        confidence: "sure",
        at: 0,
      }),
    ),
    insertResult({ attempt: enrolment, result: JSON.stringify(result), at: 0 }),
  ];
}
