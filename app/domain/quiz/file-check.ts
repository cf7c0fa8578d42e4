import type { Text } from "~/domain/text";
import type { Problem } from "./problem";
import type { Question } from "./question";

/** An objective of a lesson; its id is unique in that lesson. */
export interface Objective {
  readonly id: string;
  readonly text: Text;
}

/** A question with its index in the file. */
export interface PlacedQuestion {
  readonly index: number;
  readonly question: Question;
}

function repeatedId(key: string, ids: readonly (readonly [number, string])[]): Problem[] {
  return ids
    .filter(([, id], position) => ids.slice(0, position).some(([, other]) => other === id))
    .map(([index, id]) => ({
      path: [key, index, "id"],
      message: {
        sr: `Oznaka „${id}“ već postoji u ovoj datoteci. Izaberite drugu.`,
        en: `The id “${id}” is already used in this file. Choose another.`,
      },
    }));
}

function unknownObjectives(
  objectives: readonly Objective[],
  questions: readonly PlacedQuestion[],
  lesson: string,
): Problem[] {
  const known = new Set(objectives.map((objective) => objective.id));
  return questions
    .filter(({ question }) => !known.has(question.objective))
    .map(({ index, question }) => ({
      path: ["questions", index, "objective"],
      message: {
        sr: `Lekcija „${lesson}“ nema cilj „${question.objective}“.`,
        en: `The lesson “${lesson}” has no objective “${question.objective}”.`,
      },
    }));
}

function mixedFamilies(questions: readonly PlacedQuestion[]): Problem[] {
  const critical = new Map<string, boolean>();
  const problems: Problem[] = [];
  for (const { index, question } of questions) {
    const expected = critical.get(question.family);
    if (expected === undefined) critical.set(question.family, question.critical);
    if (expected === undefined || expected === question.critical) continue;
    const message = {
      sr: `Porodica „${question.family}“ je ili cela ključna ili nimalo. Neka „critical“ bude isto u svim njenim pitanjima.`,
      en: `The family “${question.family}” is critical as a whole or not at all. Give all its questions the same “critical”.`,
    };
    problems.push({ path: ["questions", index], message });
  }
  return problems;
}

/** What does not fit between the parts of one questions file. Paths start at the file's root. */
export function fileProblems(
  objectives: readonly Objective[],
  questions: readonly PlacedQuestion[],
  lesson: string,
): readonly Problem[] {
  return [
    ...repeatedId(
      "objectives",
      objectives.map((objective, index) => [index, objective.id]),
    ),
    ...repeatedId(
      "questions",
      questions.map(({ index, question }) => [index, question.id]),
    ),
    ...unknownObjectives(objectives, questions, lesson),
    ...mixedFamilies(questions),
  ];
}
