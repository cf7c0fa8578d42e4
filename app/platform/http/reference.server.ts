import { randomBytes } from "node:crypto";

/** Four signs that a person can read out and that find a failed request in the log: “7F3A”. */
export function newReference(): string {
  return randomBytes(2).toString("hex").toUpperCase();
}
