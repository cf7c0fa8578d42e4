/**
 * Rows in display order: the authored row at each position.
 * @throws RangeError when the order was made for another question (see `orderFits`).
 */
export function arrange<Row>(rows: readonly Row[], order: readonly number[]): Row[] {
  return order.map((index) => {
    const row = rows[index];
    if (row === undefined) throw new RangeError("The display order belongs to another question.");
    return row;
  });
}

/** Whether an order shows each of `length` rows exactly once. */
export function isOrderOf(order: readonly number[], length: number): boolean {
  const shown = new Set(order);
  return order.length === length && Array.from({ length }, (_, i) => i).every((i) => shown.has(i));
}
