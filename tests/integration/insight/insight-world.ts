import { v4 as uuid } from "uuid";
import {
  insertAnswer,
  insertAttempt,
  insertAttemptItems,
  insertResult,
} from "~db/queries/assessment.server";
import { insertEnrolment } from "~db/queries/progress.server";
import { insertQuestionVersion, pointQuestion } from "~db/queries/content.server";
import type { Statement } from "~db/commit.server";
import type { Confidence, Question } from "~/domain/quiz/question";
import { LESSON, PATH } from "../practice/review-world";
import { person } from "../manage/cohort-database";

/** An answer to a two-option question at its place in an attempt; null: left blank. */
export interface Given {
  readonly version: string;
  readonly option: "a" | "b" | null;
  readonly confidence: Confidence | null;
}

/** A submitted attempt, generated. */
export interface Sat {
  readonly id: string;
  readonly learner: string;
  readonly number: number;
  readonly at: number;
  readonly given: readonly Given[];
}

export const versionOf = (question: string): string => `version-of-${LESSON}/${question}`;

/** Somebody on the path; without a fold, which statistics do not read. */
export function enrolled(id: string, role: "learner" | "trainer" = "learner"): Statement[] {
  const row = { id: `enrolment-${id}`, person: id, path: PATH, startedAt: 0 };
  return [
    person(id, role, id),
    insertEnrolment({ ...row, pathVersion: `version-of-${PATH}-of-2` }),
  ];
}

/** The rows of an attempt. An answer is given twice, so that only the last may count. */
export function sat({ id, learner, number, at, given }: Sat): Statement[] {
  return [
    insertAttempt({
      id,
      enrolment: `enrolment-${learner}`,
      step: "l01-check",
      number,
      seed: 1,
      startedAt: at,
    }),
    insertAttemptItems(
      given.map(({ version }, position) => ({
        attempt: id,
        position,
        questionVersion: version,
        displayOrder: JSON.stringify({ first: [0, 1], second: [] }),
      })),
    ),
    ...given.flatMap(({ option, confidence }, position) =>
      option === null
        ? []
        : [option === "a" ? "b" : "a", option].map((chosen, revision) =>
            insertAnswer({
              attempt: id,
              position,
              revision,
              answer: JSON.stringify({ type: "single", option: chosen }),
              confidence: revision === 0 ? "guess" : confidence,
              at,
            }),
          ),
    ),
    insertResult({ attempt: id, result: "{}", at }),
  ];
}

/** Publishes another version of a question, whose key is the other option. */
export function changed(question: Question): { readonly version: string; rows: Statement[] } {
  const version = `changed-${uuid()}`;
  const id = `${LESSON}/${question.id}`;
  const body = JSON.stringify({
    ...question,
    options:
      "options" in question
        ? question.options.map((option) => ({ ...option, right: option.id === "b" }))
        : [],
  });
  return {
    version,
    rows: [
      insertQuestionVersion({ id: version, question: id, body, publishedAt: 5 }),
      pointQuestion(id, LESSON, version),
    ],
  };
}
