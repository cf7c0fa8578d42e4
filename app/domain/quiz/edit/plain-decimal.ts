const TYPED = /^([-−–]?)\s*0*(\d+)(?:[.,](\d+))?$/u;

/**
 * A number as authors type it (decimal comma or point, any minus sign) as the file holds it, such
 * as `-49.4`. What is no plain number stays as typed, for the author to mend.
 */
export function plainDecimal(typed: string): string {
  const match = TYPED.exec(typed.trim());
  if (!match) return typed.trim();
  const [, sign = "", whole = "0", fraction] = match;
  return `${sign === "" ? "" : "-"}${whole}${fraction === undefined ? "" : `.${fraction}`}`;
}

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Whether a number is written as the file holds it. */
export const isPlainDecimal = (text: string): boolean => text.length <= 30 && DECIMAL.test(text);
