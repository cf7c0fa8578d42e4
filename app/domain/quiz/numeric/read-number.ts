import { foldText } from "../fold-text";
import { decimalFrom, type Decimal } from "./decimal";

/** Longest text that can be a number; longer ones are refused before they are looked at. */
export const NUMBER_LIMIT = 40;

const SPACES = /\s+/gu;
const MINUS = /^[-\u2212\u2013]/u;
const WHOLE = /^\d+$/;

/** Whole digits without their grouping, or null when the groups are not of three. */
function ungroup(text: string, separator: "." | "," | " "): string | null {
  if (WHOLE.test(text)) return text;
  const groups = text.split(separator);
  const [first = "", ...rest] = groups;
  if (!/^\d{1,3}$/.test(first) || !rest.every((group) => /^\d{3}$/.test(group))) return null;
  return groups.join("");
}

/** `whole` with `fraction`, the whole part grouped by spaces or by `grouping`. */
function withFraction(whole: string, fraction: string, grouping: "." | ","): string | null {
  if (!WHOLE.test(fraction)) return null;
  const digits = whole === "" ? "0" : ungroup(whole, whole.includes(" ") ? " " : grouping);
  return digits === null ? null : `${digits}.${fraction}`;
}

/** Every meaning that unsigned digits with separators can have, as plain decimals. */
function meanings(text: string): readonly string[] {
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  if (last < 0) {
    const whole = ungroup(text, " ");
    return whole === null ? [] : [whole];
  }
  const separator = text[last] === "." ? "." : ",";
  const before = text.slice(0, last);
  const after = text.slice(last + 1);
  const found: string[] = [];
  if (!before.includes(separator)) {
    const decimal = withFraction(before, after, separator === "." ? "," : ".");
    if (decimal !== null) found.push(decimal);
  }
  const grouped = /^0/.test(text) ? null : ungroup(text, separator);
  if (grouped !== null) found.push(grouped);
  return found;
}

/** The text without `mark` (a folded unit) at its end or else its start. */
function withoutMark(text: string, mark: string): string {
  for (let cut = text.length - 1; cut > 0; cut -= 1) {
    if (foldText(text.slice(cut)) === mark) return text.slice(0, cut).trim();
  }
  for (let cut = 1; cut < text.length; cut += 1) {
    if (foldText(text.slice(0, cut)) === mark) return text.slice(cut).trim();
  }
  return text;
}

/** The text without a percent sign or `unit`, whichever of the two it has. */
function withoutUnit(text: string, unit: string): string {
  const own = foldText(unit).trim();
  const bare = own === "" ? text : withoutMark(text, own);
  return bare === text ? withoutMark(text, "%") : bare;
}

/**
 * Reads a number as people here type it: decimal comma or point, groups of three by point, comma
 * or space, any of the minus signs `-`, `−`, `–`, and a percent sign or the question's unit.
 *
 * `1.234` means 1234 to one reader and 1.234 to another, in either language of the interface, so
 * the answer is every meaning the text can have: none (not a number), one, or two. No rounding,
 * no exponent, no digits other than 0–9.
 */
export function readNumber(text: string, unit = ""): readonly Decimal[] {
  if (text.length > NUMBER_LIMIT) return [];
  const bare = withoutUnit(text.replace(SPACES, " ").trim(), unit);
  const sign = MINUS.test(bare) ? "-" : "";
  const unsigned = bare.replace(sign === "" ? /^\+/ : MINUS, "").trim();
  return meanings(unsigned).map((digits) => decimalFrom(sign + digits));
}
