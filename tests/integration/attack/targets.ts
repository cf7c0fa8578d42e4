import { v4 as uuid } from "uuid";
import { startAttempt } from "./attack-world";
import { builtRoutes, filledIn } from "./built-routes";
import { CHECK, LESSON, PATH } from "./canary-library";
import type { Visitor } from "./visitor";

/** What tells how the product is made or what it holds. */
export const INSIDE =
  /SqliteError|no such table|\bselect\b .*\bfrom\b|node_modules|\.server|at \S+ \(|\/build\/|file:\/\/|ZodError|kljuc\.db|argon2|undefined is not/i;

/** Addresses of what is there for the learner, by what they do. */
export type Addresses = (which: "acts" | "loads") => readonly string[];

/** Every address of the product filled in with an attempt that this learner has under way. */
export async function addressesFor(learner: Visitor): Promise<Addresses> {
  const place = await startAttempt(learner);
  const values = {
    path: PATH,
    step: CHECK,
    attempt: place.split("/").at(-1) ?? "",
    position: "1",
    slug: LESSON,
    block: "jedan",
    role: "learner",
  };
  return (which) =>
    builtRoutes()
      .filter((route) => route[which])
      .map(({ pattern }) => filledIn(pattern, values));
}

/** A form that every action would take. */
export const fullForm = () => ({
  command: uuid(),
  choice: "0",
  value: "5",
  "place-0": "1",
  "place-1": "2",
  "place-2": "3",
  "match-0": "0",
  lesson: LESSON,
  family: "jedan",
  turn: "0",
  version: "jedan",
  part: "1",
  locale: "en",
  email: "learner@demo.example",
  password: "kljuc-demo",
  current: "kljuc-demo",
  next: "osam crvenih čamaca",
});
