/** A spreadsheet would run a cell that begins like this as a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** A plain number, which may begin with a minus sign. */
const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
/** What {@link guardCell} wrote: an apostrophe before a formula, or before another apostrophe. */
const GUARDED = /^'(?:'|[=+\-@\t\r])/;

/** A cell that no spreadsheet runs: an apostrophe before what would be a formula. */
export function guardCell(cell: string): string {
  const guards = (FORMULA.test(cell) && !NUMBER.test(cell)) || GUARDED.test(cell);
  return guards ? `'${cell}` : cell;
}

/** The cell as it was before {@link guardCell}. */
export const bareCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
