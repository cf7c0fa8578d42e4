import { and, asc, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import { account, blockResponse, plan, planOutcome } from "../schema";

const responsesOf = prepared((db) =>
  db
    .select({
      block: blockResponse.block,
      revision: blockResponse.revision,
      response: blockResponse.response,
      at: blockResponse.at,
    })
    .from(blockResponse)
    .where(
      and(
        eq(blockResponse.person, sql.placeholder("person")),
        eq(blockResponse.lesson, sql.placeholder("lesson")),
        sql`${blockResponse.revision} = (select max(latest.revision) from block_response as latest
          where latest.person = ${blockResponse.person} and latest.lesson = ${blockResponse.lesson}
          and latest.block = ${blockResponse.block})`,
      ),
    )
    .prepare(),
);

/** The latest response of a person to each block of a lesson. */
export async function listResponses(person: string, lesson: string) {
  return responsesOf().all({ person, lesson });
}

/** The latest response of a person to each block of every lesson, newest first. */
export async function listAllResponses(person: string) {
  return database()
    .select({
      lesson: blockResponse.lesson,
      block: blockResponse.block,
      response: blockResponse.response,
      at: blockResponse.at,
    })
    .from(blockResponse)
    .where(
      and(
        eq(blockResponse.person, person),
        sql`${blockResponse.revision} = (select max(latest.revision) from block_response as latest
          where latest.person = ${blockResponse.person} and latest.lesson = ${blockResponse.lesson}
          and latest.block = ${blockResponse.block})`,
      ),
    )
    .orderBy(desc(blockResponse.at));
}

export function insertResponse(row: typeof blockResponse.$inferInsert): Statement {
  return database().insert(blockResponse).values(row);
}

const practiceAccountOf = prepared((db) =>
  db
    .select({ id: account.id, name: account.name, disguise: account.disguise })
    .from(account)
    .where(and(eq(account.person, sql.placeholder("person")), gt(account.practisedSince, 0)))
    .orderBy(desc(account.practisedSince))
    .limit(1)
    .prepare(),
);

/** The account that the learner practises on now. */
export async function findPracticeAccount(person: string) {
  return practiceAccountOf().get({ person });
}

export async function findAccountByName(person: string, name: string) {
  return database()
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.person, person), eq(account.name, name)))
    .get();
}

/** Makes the account the one practised on; an account of that id gets the new disguise. */
export function practiseOn(row: typeof account.$inferInsert): Statement {
  return database()
    .insert(account)
    .values(row)
    .onConflictDoUpdate({
      target: account.id,
      set: { disguise: row.disguise ?? null, practisedSince: row.practisedSince },
    });
}

/** A person's plans that were not replaced, newest first, with the account each names. */
export async function listPlans(person: string) {
  return database()
    .select({
      id: plan.id,
      lesson: plan.lesson,
      block: plan.block,
      cue: plan.cue,
      action: plan.action,
      writtenAt: plan.writtenAt,
      followUpOn: plan.followUpOn,
      accountName: account.name,
      accountDisguise: account.disguise,
    })
    .from(plan)
    .leftJoin(account, eq(account.id, plan.account))
    .where(and(eq(plan.person, person), isNull(plan.replacedAt)))
    .orderBy(desc(plan.writtenAt));
}

/** What was said of a person's plans that were not replaced, first to last. */
export async function listPlanOutcomes(person: string) {
  return database()
    .select({
      plan: planOutcome.plan,
      number: planOutcome.number,
      answer: planOutcome.answer,
      at: planOutcome.at,
    })
    .from(planOutcome)
    .innerJoin(plan, eq(plan.id, planOutcome.plan))
    .where(and(eq(plan.person, person), isNull(plan.replacedAt)))
    .orderBy(asc(planOutcome.plan), asc(planOutcome.number));
}

export function insertPlanOutcome(row: typeof planOutcome.$inferInsert): Statement {
  return database().insert(planOutcome).values(row);
}

/** The day on which each plan written in a lesson is asked about. */
export async function listPlansOfLesson(person: string, lesson: string) {
  return database()
    .select({ block: plan.block, followUpOn: plan.followUpOn })
    .from(plan)
    .where(and(eq(plan.person, person), eq(plan.lesson, lesson), isNull(plan.replacedAt)));
}

export function insertPlan(row: typeof plan.$inferInsert): Statement {
  return database().insert(plan).values(row);
}

/** Marks the plan written earlier in this block as replaced; it is kept. */
export function replacePlans(person: string, lesson: string, block: string, at: number): Statement {
  return database()
    .update(plan)
    .set({ replacedAt: at })
    .where(
      and(
        eq(plan.person, person),
        eq(plan.lesson, lesson),
        eq(plan.block, block),
        isNull(plan.replacedAt),
      ),
    );
}
