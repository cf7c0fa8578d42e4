import { v7 as uuid } from "uuid";
import type { BookEntry, QuestionBook } from "~/domain/quiz/edit/question-book.schema";
import { readBook } from "~/domain/quiz/edit/question-book.schema";
import type { QuestionUse } from "~/domain/quiz/question";
import { parseQuestions } from "~/domain/quiz/schema";
import { openQuestions } from "./draft-seam.server";
import {
  FEWEST,
  type CountedUse,
  type LessonQuestions,
  type ListedObjective,
  type ListedQuestion,
} from "./lesson-questions";
import { adviceOn } from "./question-findings";
import type { WorkingQuestions } from "./working-questions";

const GROUPS: Readonly<Record<CountedUse, readonly QuestionUse[]>> = {
  check: ["check"],
  remedial: ["remedial"],
  testOut: ["testOut"],
  diagnostic: ["diagnostic"],
  practice: ["practice", "review"],
};

/** The questions of a lesson's working copy, objective by objective; null when there is none. */
export async function listLessonQuestions(
  actor: string,
  slug: string,
  draft: string | null,
): Promise<LessonQuestions | null> {
  const working = await openQuestions(actor, slug, draft);
  if (!working) return null;
  const book = readBook(working.text, slug);
  return book ? listed(working, book) : broken(working);
}

function listed({ text: _, ...working }: WorkingQuestions, book: QuestionBook): LessonQuestions {
  const questions = book.entries.flatMap((entry) => listedQuestion(entry, book));
  const known = new Set(book.objectives.map(({ id }) => id));
  return {
    working,
    count: questions.length,
    objectives: book.objectives.map(({ id, text }) =>
      listedObjective(
        id,
        text,
        questions.filter(({ objective }) => objective === id),
      ),
    ),
    loose: questions.filter(({ objective }) => !known.has(objective)),
    problems: book.problems.slice(0, 20).map(({ line, message }) => ({ line, message })),
    broken: false,
    command: uuid(),
  };
}

type Placed = ListedQuestion & { readonly objective: string };

function listedQuestion(entry: BookEntry, book: QuestionBook): Placed[] {
  const { draft, index, problems } = entry;
  if (draft === null) return [];
  const { id, type, stem, use, critical, family, objective } = draft;
  return [
    {
      index,
      id,
      type,
      stem,
      uses: use,
      critical,
      family: family === "" ? null : family,
      missing: problems.length,
      advice: adviceOn(entry, book).map(({ message }) => message),
      objective,
    },
  ];
}

function listedObjective(
  id: string,
  text: ListedObjective["text"],
  questions: readonly Placed[],
): ListedObjective {
  const whole = questions.filter(({ missing }) => missing === 0);
  const count = (group: CountedUse) =>
    whole.filter(({ uses }) => uses.some((use) => GROUPS[group].includes(use))).length;
  const uses = {
    check: count("check"),
    remedial: count("remedial"),
    testOut: count("testOut"),
    diagnostic: count("diagnostic"),
    practice: count("practice"),
  };
  const few = (["check", "practice"] as const).filter((group) => uses[group] < FEWEST[group]);
  return { id, text, uses, few, questions };
}

function broken({ text, ...working }: WorkingQuestions): LessonQuestions {
  const parsed = parseQuestions(text, working.slug);
  const problems = parsed.ok ? [] : parsed.problems;
  return {
    working,
    count: 0,
    objectives: [],
    loose: [],
    problems: problems.slice(0, 20).map(({ line, message }) => ({ line, message })),
    broken: true,
    command: uuid(),
  };
}
