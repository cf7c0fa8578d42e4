import { asc, eq, lte, or } from "drizzle-orm";
import { database } from "../client.server";
import { enrolment, jobLease, progress } from "../schema";

/** Enrolments that time alone moves on by now, longest due first: person and path of each. */
export async function listDueEnrolments(at: number, limit: number) {
  return database()
    .select({ person: enrolment.person, path: enrolment.path })
    .from(progress)
    .innerJoin(enrolment, eq(enrolment.id, progress.enrolment))
    .where(lte(progress.dueAt, at))
    .orderBy(asc(progress.dueAt))
    .limit(limit);
}

/** Takes or keeps a job for a holder; whether it is theirs until then. */
export async function takeLease(
  job: string,
  holder: string,
  at: number,
  until: number,
): Promise<boolean> {
  const taken = await database()
    .insert(jobLease)
    .values({ job, holder, until })
    .onConflictDoUpdate({
      target: jobLease.job,
      set: { holder, until },
      setWhere: or(eq(jobLease.holder, holder), lte(jobLease.until, at)),
    })
    .returning({ holder: jobLease.holder });
  return taken.length > 0;
}
