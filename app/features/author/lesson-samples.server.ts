import { listQuestionBodies } from "~db/queries/content.server";
import { listCertifyingItems, listQuestionVersions } from "~db/queries/insight.server";
import { parseAnswer } from "~/domain/quiz/answer.schema";
import { grade } from "~/domain/quiz/grade";
import type { Question } from "~/domain/quiz/question";
import { questionSchema } from "~/domain/quiz/schema";
import type { ItemAnswer } from "~/domain/quiz/statistics/first-answers";
import { itemSamples, type GradedItem } from "~/domain/quiz/statistics/item-samples";
import { chosenOptions } from "~/domain/quiz/statistics/keyed-item";
import { certifies } from "./question-use";

/** A version of a certifying question with the first answers it got. */
export interface VersionSample {
  /** `<lesson>/<question>` */
  readonly id: string;
  /** The one that is asked now. */
  readonly current: boolean;
  readonly publishedAt: number;
  readonly question: Question;
  readonly answers: readonly ItemAnswer[];
}

/**
 * Every version of a lesson's certifying questions with its sample, the current one of each question
 * first: three queries, however many questions and learners there are. An older version that nobody
 * was asked is left out.
 */
export async function lessonSamples(lesson: string): Promise<readonly VersionSample[]> {
  const [versions, items] = await Promise.all([
    listQuestionVersions(lesson),
    listCertifyingItems(lesson),
  ]);
  const known = new Map(versions.map(({ version, body }) => [version, parseQuestion(body)]));
  const strange = [...new Set(items.map(({ version }) => version))].filter(
    (one) => !known.has(one),
  );
  for (const { id, body } of await listQuestionBodies(strange)) known.set(id, parseQuestion(body));
  const samples = itemSamples(items.flatMap((item) => gradedItem(item, known.get(item.version))));
  return versions.flatMap(({ question: id, version, publishedAt, current }): VersionSample[] => {
    const question = known.get(version);
    const answers = samples.get(version) ?? [];
    if (!question || !certifies(question) || (current === 0 && answers.length === 0)) return [];
    return [{ id, current: current === 1, publishedAt, question, answers }];
  });
}

const parseQuestion = (body: string): Question => questionSchema.parse(JSON.parse(body));

type CertifyingItem = Awaited<ReturnType<typeof listCertifyingItems>>[number];

/** An item with what its answer earned by the key of the version that was asked. */
function gradedItem(item: CertifyingItem, question: Question | undefined): GradedItem[] {
  if (!question) return [];
  const answer = item.answer === null ? null : parseAnswer(item.answer);
  const { credit } = grade(question, answer);
  return [{ ...item, credit, chosen: chosenOptions(answer) }];
}
