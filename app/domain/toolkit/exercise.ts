import { decimalFrom, isWithin } from "~/domain/quiz/numeric/decimal";
import { readNumber } from "~/domain/quiz/numeric/read-number";
import type { Fields } from "./fields";

/** A place left empty in a half-filled example. */
export type Blank = { readonly id: string } & (
  | {
      readonly kind: "number";
      /** Plain decimal digits. */
      readonly expected: string;
      readonly tolerance: string;
      readonly unit: string;
    }
  | { readonly kind: "choice"; readonly expected: string; readonly values: readonly string[] }
);

/** `empty`: nothing was filled in. `unreadable`: no number. */
export type BlankVerdict = "right" | "wrong" | "empty" | "unreadable";

/** What each blank was filled in with comes to; nothing of it is stored. */
export function checkBlanks(
  blanks: readonly Blank[],
  fields: Fields,
): Readonly<Record<string, BlankVerdict>> {
  return Object.fromEntries(blanks.map((blank) => [blank.id, verdict(blank, fields[blank.id])]));
}

function verdict(blank: Blank, typed = ""): BlankVerdict {
  const text = typed.trim();
  if (text === "") return "empty";
  if (blank.kind === "choice") return text === blank.expected ? "right" : "wrong";
  const meanings = readNumber(text, blank.unit);
  if (meanings.length === 0) return "unreadable";
  const target = decimalFrom(blank.expected);
  const tolerance = decimalFrom(blank.tolerance);
  return meanings.some((value) => isWithin(value, target, tolerance)) ? "right" : "wrong";
}
