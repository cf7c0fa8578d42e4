import { v7 as uuid } from "uuid";
import { commit } from "~db/commit.server";
import {
  insertCohort,
  insertCohortManager,
  insertCohortMember,
  insertCohortPath,
} from "~db/queries/cohorts.server";
import { anyPerson, insertPerson } from "~db/queries/people.server";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { hashPassword } from "~/platform/auth/password.server";
import { markDemo } from "~/platform/demo-mode.server";
import { publishedPath } from "~/platform/library/published-path.server";
import { DEMO_PEOPLE } from "./demo-people";
import { walkDemo } from "./walk-demo.server";

const PASSWORD = "kljuc-demo";
const PATH = "kam-foundations";

/**
 * Fills a new database with the demo's people, their cohort and what they did so far. A database
 * with anybody in it is left alone.
 */
export async function seedDemo(now: number): Promise<void> {
  if (await anyPerson()) return;
  const published = await publishedPath(PATH);
  if (!published) return;
  const passwordHash = await hashPassword(PASSWORD);
  const people = DEMO_PEOPLE.map((person) => ({ ...person, id: uuid() }));
  const cohort = uuid();
  const learners = people.filter((person) => person.role === "learner");
  const managers = people.filter((person) => person.role === "manager");
  // The trainer of the cohort stands in for a manager who is away (curriculum f5).
  const reviewers = people.filter(({ role }) => role === "manager" || role === "trainer");
  await commit([
    markDemo(),
    ...people.map(({ id, email, name, role }) =>
      insertPerson({ id, email, emailKey: email, name, role, passwordHash, createdAt: now }),
    ),
    insertCohort({ id: cohort, name: "Prodaja Vojvodina", createdAt: now }),
    insertCohortPath({
      cohort,
      path: PATH,
      position: 0,
      startsOn: dayOf(now, env().timeZone),
      dueOn: null,
    }),
    ...reviewers.map(({ id }) => insertCohortManager(cohort, id)),
    ...learners.map(({ id }) => insertCohortMember(cohort, id)),
  ]);
  const reviewer = { manager: managers[0]?.id ?? "", cohort };
  for (const { id, walk, further } of learners) {
    if (walk) await walkDemo({ person: id, path: published.resolved }, walk, reviewer, now);
    for (const { path, steps } of further) {
      const other = await publishedPath(path);
      if (!other) continue;
      await walkDemo({ person: id, path: other.resolved }, { steps, daysAgo: 0 }, reviewer, now);
    }
  }
}
