import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { ToolName } from "~/domain/toolkit/tool-name";
import { database, prepared } from "../client.server";
import type { Statement } from "../commit.server";
import { account, sheetDraft, submissionSheet, toolDocument } from "../schema";

const accountsOf = prepared((db) =>
  db
    .select({
      id: account.id,
      name: account.name,
      disguise: account.disguise,
      practisedSince: account.practisedSince,
    })
    .from(account)
    .where(eq(account.person, sql.placeholder("person")))
    .orderBy(desc(account.practisedSince), asc(account.id))
    .prepare(),
);

/** A person's accounts: the one practised on first, then in the order they were added. */
export async function listAccounts(person: string) {
  return accountsOf().all({ person });
}

export function insertAccount(row: typeof account.$inferInsert): Statement {
  return database().insert(account).values(row);
}

export function updateAccount(
  id: string,
  change: Partial<Pick<typeof account.$inferInsert, "name" | "disguise" | "practisedSince">>,
): Statement {
  return database().update(account).set(change).where(eq(account.id, id));
}

/** Which sheet is meant: of whom, on which account, made with which tool. */
export interface SheetKey {
  readonly person: string;
  /** An account's id or `portfolio`. */
  readonly account: string;
  readonly tool: ToolName;
}

const ofSheet = ({ person, account: on, tool }: SheetKey) =>
  and(eq(toolDocument.person, person), eq(toolDocument.account, on), eq(toolDocument.tool, tool));

/** The sheet as saved last, or as it was in one revision. */
export async function findToolDocument(key: SheetKey, revision?: number) {
  return database()
    .select({
      revision: toolDocument.revision,
      document: toolDocument.document,
      complete: toolDocument.complete,
      at: toolDocument.at,
    })
    .from(toolDocument)
    .where(
      revision === undefined
        ? ofSheet(key)
        : and(ofSheet(key), eq(toolDocument.revision, revision)),
    )
    .orderBy(desc(toolDocument.revision))
    .limit(1)
    .get();
}

/** When a sheet was saved, newest first. */
export async function listRevisions(key: SheetKey, most: number) {
  return database()
    .select({ revision: toolDocument.revision, at: toolDocument.at })
    .from(toolDocument)
    .where(ofSheet(key))
    .orderBy(desc(toolDocument.revision))
    .limit(most);
}

/** Every sheet of a person as saved last, without its figures, newest first. */
export async function listSheets(person: string) {
  return database()
    .select({
      account: toolDocument.account,
      tool: toolDocument.tool,
      revision: toolDocument.revision,
      complete: toolDocument.complete,
      at: toolDocument.at,
    })
    .from(toolDocument)
    .where(
      and(
        eq(toolDocument.person, person),
        sql`${toolDocument.revision} = (select max(latest.revision) from tool_document as latest
          where latest.person = ${toolDocument.person} and latest.account = ${toolDocument.account}
          and latest.tool = ${toolDocument.tool})`,
      ),
    )
    .orderBy(desc(toolDocument.at));
}

export function insertToolDocument(row: typeof toolDocument.$inferInsert): Statement {
  return database().insert(toolDocument).values(row);
}

const ofDrafts = ({ person, account: on, tool }: SheetKey) =>
  and(eq(sheetDraft.person, person), eq(sheetDraft.account, on), eq(sheetDraft.tool, tool));

/** What its owner typed into parts of a sheet and did not save, newest first. */
export async function listSheetDrafts(key: SheetKey) {
  return database()
    .select({ part: sheetDraft.part, fields: sheetDraft.fields, at: sheetDraft.at })
    .from(sheetDraft)
    .where(ofDrafts(key))
    .orderBy(desc(sheetDraft.at));
}

export function saveSheetDraft(row: typeof sheetDraft.$inferInsert): Statement {
  const { revision, fields, at } = row;
  return database()
    .insert(sheetDraft)
    .values(row)
    .onConflictDoUpdate({
      target: [sheetDraft.person, sheetDraft.account, sheetDraft.tool, sheetDraft.part],
      set: { revision, fields, at },
    });
}

export function deleteSheetDraft(key: SheetKey, part: string): Statement {
  return database()
    .delete(sheetDraft)
    .where(and(ofDrafts(key), eq(sheetDraft.part, part)));
}

export function insertSubmissionSheet(row: typeof submissionSheet.$inferInsert): Statement {
  return database().insert(submissionSheet).values(row);
}

/** Sheets handed in with some submissions. */
export async function listSubmissionSheets(submissions: readonly string[]) {
  return database()
    .select()
    .from(submissionSheet)
    .where(inArray(submissionSheet.submission, [...submissions]))
    .orderBy(asc(submissionSheet.submission), asc(submissionSheet.tool));
}
