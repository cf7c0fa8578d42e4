import { PROBLEM_MESSAGES } from "~/domain/lesson/problem-messages";
import type { Locale, Text } from "~/domain/text";

export type ProblemCode = keyof typeof PROBLEM_MESSAGES;

/** A place in the author's text; both numbers count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Words that fill a message; a text in both languages is shown in the reader's. */
export type ProblemParams = Readonly<Record<string, string | number | Text>>;

/** One thing in a lesson that an author must mend, at its place. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  readonly params: ProblemParams;
}

const LONGEST_QUOTE = 60;

/** Makes a problem. Texts quoted from the author are cut to 60 characters. */
export function problem(code: ProblemCode, at: Place, params: ProblemParams = {}): Problem {
  const quoted = Object.entries(params).map(([key, value]) => [key, shortened(value)] as const);
  return { line: at.line, column: at.column, code, params: Object.fromEntries(quoted) };
}

/** What is wrong and what to write instead, in one language. */
export function problemMessage({ code, params }: Problem, locale: Locale): string {
  return PROBLEM_MESSAGES[code][locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === "object" ? value[locale] : String(value);
  });
}

/** Problems in the order of the text. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

function shortened(value: string | number | Text): string | number | Text {
  if (typeof value !== "string" || value.length <= LONGEST_QUOTE) return value;
  return `${value.slice(0, LONGEST_QUOTE)}…`;
}

/** What is wrong and what to write instead, in both languages. */
export function problemText(found: Problem): Text {
  return { sr: problemMessage(found, "sr"), en: problemMessage(found, "en") };
}
