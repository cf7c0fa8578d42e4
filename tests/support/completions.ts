import Database from "better-sqlite3";
import type { ProductServer } from "./server";

/** What a person has done on a path, as the product keeps it. */
export interface Completions {
  readonly name: string;
  readonly path: string;
  /** Steps done, each with its best result, in order of their names. */
  readonly done: readonly string[];
  readonly modulesMastered: number;
  readonly complete: boolean;
  readonly certificates: number;
}

interface Row {
  readonly name: string;
  readonly path: string;
  readonly done: string | null;
  readonly modulesMastered: number;
  readonly complete: number;
  readonly certificates: number;
}

const COMPLETIONS = `
  SELECT p.name, e.path, g.modules_mastered AS modulesMastered, g.complete,
    (SELECT group_concat(step || ' ' || coalesce(best_right, '') || '/' || coalesce(best_of, ''), ', ' ORDER BY step)
       FROM step_progress s WHERE s.enrolment = e.id AND s.state = 'done') AS done,
    (SELECT count(*) FROM certificate c WHERE c.enrolment = e.id) AS certificates
  FROM enrolment e JOIN person p ON p.id = e.person JOIN progress g ON g.enrolment = e.id
  ORDER BY p.name, e.path`;

/** Everybody's completions on every path, straight from the database. */
export function completionsIn(server: ProductServer): readonly Completions[] {
  return read(server, (database) =>
    database
      .prepare<[], Row>(COMPLETIONS)
      .all()
      .map(({ done, complete, ...row }) => ({
        ...row,
        done: done?.split(", ") ?? [],
        complete: complete === 1,
      })),
  );
}

/** Who has done less than before: everything but further steps must still be there. */
export function lostBetween(
  before: readonly Completions[],
  after: readonly Completions[],
): readonly Completions[] {
  return before.filter((was) => {
    const is = after.find(({ name, path }) => name === was.name && path === was.path);
    if (!is) return true;
    const steps = was.done.every((step) => is.done.includes(step));
    const rest = is.modulesMastered >= was.modulesMastered && is.certificates >= was.certificates;
    return !steps || !rest || (was.complete && !is.complete);
  });
}

/** How many are on each version of a path, the most first. */
export function peopleByVersion(server: ProductServer, path: string): readonly number[] {
  return read(server, (database) =>
    database
      .prepare<[string], { people: number }>(
        "SELECT count(*) AS people FROM enrolment WHERE path = ? GROUP BY path_version ORDER BY people DESC",
      )
      .all(path)
      .map(({ people }) => people),
  );
}

function read<Answer>(server: ProductServer, ask: (database: Database.Database) => Answer): Answer {
  const database = new Database(server.databaseFile, { readonly: true });
  try {
    return ask(database);
  } finally {
    database.close();
  }
}
