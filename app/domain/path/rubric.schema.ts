import { z } from "zod";

/** Reads stored points by criterion. Throws when the database holds something else. */
export function parseScores(json: string | null): readonly number[] {
  return z.array(z.number().int().min(0).max(3)).parse(JSON.parse(json ?? "[]"));
}

/** Reads stored comments by criterion. Throws when the database holds something else. */
export function parseComments(json: string | null): readonly string[] {
  return z.array(z.string()).parse(JSON.parse(json ?? "[]"));
}
