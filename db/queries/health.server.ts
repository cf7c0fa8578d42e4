import { sql } from "drizzle-orm";
import { database } from "../client.server";

/** Whether the database answers; it is only open once its migrations are applied. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    database().get(sql`select 1 from person limit 1`);
    return true;
  } catch {
    return false;
  }
}
