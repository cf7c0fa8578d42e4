import { readAmount } from "./amount";

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
