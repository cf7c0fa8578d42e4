/** Sorts texts by their code units, the same on every machine; days and ids are texts. */
export function textOrder(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
