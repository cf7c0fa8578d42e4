import { randomInt } from "node:crypto";

/** A seed for one attempt's draw and orders. */
export function newSeed(): number {
  return randomInt(2 ** 31);
}
