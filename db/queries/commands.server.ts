import { and, eq, sql } from "drizzle-orm";
import { prepared } from "../client.server";
import type { Statement } from "../commit.server";
import { command } from "../schema";

const commandByKey = prepared((db) =>
  db
    .select({ result: command.result })
    .from(command)
    .where(
      and(eq(command.actor, sql.placeholder("actor")), eq(command.key, sql.placeholder("key"))),
    )
    .prepare(),
);

/** What a command of this actor answered when it was carried out, or null. */
export async function findCommand(actor: string, key: string): Promise<string | null> {
  return commandByKey().get({ actor, key })?.result ?? null;
}

const commandInsert = prepared((db) =>
  db
    .insert(command)
    .values({
      actor: sql.placeholder("actor"),
      key: sql.placeholder("key"),
      result: sql.placeholder("result"),
      at: sql.placeholder("at"),
    })
    .prepare(),
);

export function insertCommand(row: typeof command.$inferInsert): Statement {
  return { run: () => commandInsert().run({ ...row }) };
}
