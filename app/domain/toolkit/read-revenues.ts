/** The calculator works on the ten largest customers at most. */
export const MOST_CUSTOMERS = 10;

/** Revenues as typed or pasted, read into whole currency units; or what could not be read. */
export type RevenuesRead =
  | { readonly kind: "read"; readonly revenues: readonly number[] }
  /** `piece` as typed, so that the message can quote it. */
  | { readonly kind: "unreadable"; readonly piece: string }
  | { readonly kind: "too-many"; readonly count: number };

/**
 * Reads revenues, one per line or separated by semicolons or tabs. Understands `1.234.567`,
 * `1 234 567,50`, `1,234,567.50` and a currency word; fractions are rounded half up. In a row
 * pasted from a sheet, such as `Agro Sever → 480`, cells with words are labels and are left out.
 */
export function readRevenues(text: string): RevenuesRead {
  const revenues: number[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const cells = line.split(/[;\t]/).map((cell) => cell.trim());
    const filled = cells.filter((cell) => cell !== "");
    const amounts = filled.map(readAmount);
    const hasAmount = amounts.some((amount) => amount !== null);
    for (const [index, cell] of filled.entries()) {
      const amount = amounts[index] ?? null;
      if (amount !== null) revenues.push(amount);
      else if (!hasAmount || !/\p{L}/u.test(cell)) return { kind: "unreadable", piece: cell };
    }
  }
  if (revenues.length > MOST_CUSTOMERS) return { kind: "too-many", count: revenues.length };
  return { kind: "read", revenues };
}

const CURRENCY = /^(?:eur|rsd|din\.?|€)?\s*(.*?)\s*(?:eur|rsd|din\.?|€)?$/iu;
/** Digits, maybe in groups of three behind one kind of mark, maybe with a fraction. */
const AMOUNT = /^(\d{1,3}(?:([ .,'])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d+))?$/u;
const MOST_DIGITS = 13;

/** Whole currency units, or null when the text is no amount. */
function readAmount(cell: string): number | null {
  const bare = CURRENCY.exec(cell.replace(/[\u00A0\u202F]/g, " "))?.[1] ?? "";
  const match = AMOUNT.exec(bare);
  if (!match) return null;
  const [, whole = "", groupMark, fractionMark, fraction = "0"] = match;
  if (fractionMark !== undefined && fractionMark === groupMark) return null;
  const digits = whole.replace(/\D/g, "");
  if (digits.length > MOST_DIGITS) return null;
  return Number(digits) + (fraction.charAt(0) >= "5" ? 1 : 0);
}
