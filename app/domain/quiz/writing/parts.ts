import type { Text } from "~/domain/text";
import type { Question } from "../question";

/** An option of a question with a key, and the field of the form where it stands. */
export interface Option {
  readonly field: string;
  readonly text: Text;
  readonly why: Text;
  readonly right: boolean;
}

/** The options of a question that has them; else none. */
export function optionsOf(question: Question): readonly Option[] {
  switch (question.type) {
    case "single":
    case "multiple":
      return question.options.map(({ text, why, right }, index) => ({
        field: `rows.${index}`,
        text,
        why,
        right,
      }));
    case "scenario":
      return question.options.map(({ text, why, credit }, index) => ({
        field: `rows.${index}`,
        text,
        why,
        right: credit === 100,
      }));
    default:
      return [];
  }
}

/** Every explanation of a question with its field. */
export function explanationsOf(
  question: Question,
): readonly { readonly field: string; readonly why: Text; readonly of: Text | null }[] {
  switch (question.type) {
    case "numeric":
      return [
        { field: "why", why: question.why, of: null },
        ...question.mistakes.map(({ why }, index) => ({
          field: `rows.${index}.why`,
          why,
          of: null,
        })),
      ];
    case "ordering":
      return [{ field: "why", why: question.why, of: null }];
    case "matching":
      return question.left.map(({ why, text }, index) => ({
        field: `rows.${index}.why`,
        why,
        of: text,
      }));
    default:
      return optionsOf(question).map(({ field, why, text }) => ({
        field: `${field}.why`,
        why,
        of: text,
      }));
  }
}

/** Every text of a question with its field. */
export function textsOf(
  question: Question,
): readonly { readonly field: string; readonly text: Text }[] {
  const rows = (list: string, items: readonly { readonly text: Text }[]) =>
    items.map(({ text }, index) => ({ field: `${list}.${index}.text`, text }));
  const own =
    question.type === "ordering"
      ? rows("rows", question.items)
      : question.type === "matching"
        ? [...rows("rows", question.left), ...rows("partners", question.right)]
        : optionsOf(question).map(({ field, text }) => ({ field: `${field}.text`, text }));
  return [
    ...(question.type === "scenario" ? [{ field: "case", text: question.case }] : []),
    { field: "stem", text: question.stem },
    ...own,
    ...explanationsOf(question).map(({ field, why }) => ({ field, text: why })),
  ];
}
