import type { AccountFigures } from "./whale";

/** The sample's five accounts in thousand EUR a year (curriculum L05). */
export const SAMPLE_ACCOUNTS: readonly AccountFigures[] = [
  { name: "A", margin: 118, costToServe: 62 },
  { name: "B", margin: 74, costToServe: 81 },
  { name: "C", margin: 91, costToServe: 40 },
  { name: "D", margin: 43, costToServe: 25 },
  { name: "E", margin: 20, costToServe: 31 },
];

/** The half-filled example's accounts in thousand EUR a year. */
export const HALF_ACCOUNTS: readonly AccountFigures[] = [
  { name: "F", margin: 96, costToServe: 51 },
  { name: "G", margin: 60, costToServe: 68 },
  { name: "H", margin: 72, costToServe: 50 },
  { name: "I", margin: 30, costToServe: 19 },
  { name: "J", margin: 25, costToServe: 31 },
];

/** A payment term whose cost is worked out: EUR a year, days, tenths of a percent. */
export const SAMPLE_CREDIT = { sales: 600_000, days: 120, capital: 75 } as const;
export const HALF_CREDIT = { sales: 400_000, days: 90, capital: 80 } as const;
