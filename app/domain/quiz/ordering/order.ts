import { shuffledIndices, type Random } from "../random";

/** A random order that is not the authored one, so that "leave as it is" is never right. */
export function orderItems(length: number, random: Random): number[] {
  let order = shuffledIndices(length, random);
  while (length > 1 && order.every((item, position) => item === position)) {
    order = shuffledIndices(length, random);
  }
  return order;
}
