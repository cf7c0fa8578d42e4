/** A copy of the list in which the entry at `index` and the one after it have changed places. */
export function swapWithNext(list: readonly number[], index: number): readonly number[] {
  const here = list[index];
  const next = list[index + 1];
  if (here === undefined || next === undefined) return list;
  return [...list.slice(0, index), next, here, ...list.slice(index + 2)];
}
