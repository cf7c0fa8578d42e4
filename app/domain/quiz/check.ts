import { LOCALES, type Text } from "~/domain/text";
import { multipleProblems, scenarioProblems, singleProblems } from "./choice/check";
import { matchingProblems } from "./matching/check";
import { numericProblems } from "./numeric/check";
import type { Problem } from "./problem";
import type { Question, QuestionUse } from "./question";

const KEY_TRAVELS: readonly QuestionUse[] = ["pre", "practice", "review"];

/** Whether the key of a question with this use may reach a browser before submission. */
function keyMayTravel(use: QuestionUse): boolean {
  return KEY_TRAVELS.includes(use);
}

interface Row {
  readonly id: string;
  readonly text: Text;
}

/** The lists of a question whose rows a learner tells apart, by their key. */
function rowLists(question: Question): readonly (readonly [string, readonly Row[]])[] {
  switch (question.type) {
    case "single":
    case "multiple":
    case "scenario":
      return [["options", question.options]];
    case "ordering":
      return [["items", question.items]];
    case "matching":
      return [
        ["left", question.left],
        ["right", question.right],
      ];
    case "numeric":
      return [];
  }
}

function repeatedRows(key: string, rows: readonly Row[]): readonly Problem[] {
  return rows.flatMap((row, index) => {
    const earlier = rows.slice(0, index);
    const problems: Problem[] = [];
    if (earlier.some((other) => other.id === row.id)) {
      const message = {
        sr: `Oznaka „${row.id}“ već postoji u ovom pitanju. Izaberite drugu.`,
        en: `The id “${row.id}” is already used in this question. Choose another.`,
      };
      problems.push({ path: [key, index, "id"], message });
    }
    const same = LOCALES.find((locale) =>
      earlier.some((other) => other.text[locale].trim() === row.text[locale].trim()),
    );
    if (same) {
      const message = {
        sr: "Isti tekst već stoji u ovom pitanju, pa se odgovori ne mogu razlikovati.",
        en: "The same text already stands in this question, so the answers cannot be told apart.",
      };
      problems.push({ path: [key, index, "text", same], message });
    }
    return problems;
  });
}

function useProblems(question: Question): readonly Problem[] {
  const travels = question.use.some(keyMayTravel);
  if (!travels || question.use.every(keyMayTravel)) return [];
  const message = {
    sr: "Pitanje čiji ključ putuje (pre, practice, review) ne može služiti i za proveru (check, testOut, diagnostic, remedial). Napravite dva pitanja.",
    en: "A question whose key travels (pre, practice, review) cannot also certify (check, testOut, diagnostic, remedial). Make two questions.",
  };
  return [{ path: ["use"], message }];
}

function typeProblems(question: Question): readonly Problem[] {
  switch (question.type) {
    case "single":
      return singleProblems(question);
    case "multiple":
      return multipleProblems(question);
    case "scenario":
      return scenarioProblems(question);
    case "numeric":
      return numericProblems(question);
    case "matching":
      return matchingProblems(question);
    case "ordering":
      return [];
  }
}

/** What makes no sense in a question whose form is right. Paths start inside the question. */
export function questionProblems(question: Question): readonly Problem[] {
  return [
    ...useProblems(question),
    ...rowLists(question).flatMap(([key, rows]) => repeatedRows(key, rows)),
    ...typeProblems(question),
  ];
}
