import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AppLoadContext } from "@remix-run/node";
import { stringify } from "yaml";
import { closeDatabase, database, openDatabase } from "~db/client.server";
import type { Statement } from "~db/commit.server";
import { insertDocumentVersion, pointDocument } from "~db/queries/library.server";
import { person } from "~db/schema";
import type { Question } from "~/domain/quiz/question";
import type { Role } from "~/domain/access/permission";
import { lesson, question, store } from "./library-database";

const PEOPLE = [
  ["anna", "trainer"],
  ["boris", "trainer"],
  ["lea", "learner"],
  ["mira", "manager"],
] as const satisfies readonly (readonly [string, Role])[];

export type Name = (typeof PEOPLE)[number][0];

/** A library of one lesson, with two trainers, a learner and a manager. */
export async function openBank(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "kljuc-bank-"));
  openDatabase(join(folder, "kljuc.db"));
  for (const [id, role] of PEOPLE) {
    await database()
      .insert(person)
      .values({
        ...{ id, name: id, role, passwordHash: "", createdAt: 0 },
        ...{ email: `${id}@example.com`, emailKey: `${id}@example.com` },
      });
  }
  const questions = [question("asked", ["practice"]), question("graded", ["check"])];
  await store([...lesson("first", questions), ...written(questions)]);
  return () => {
    closeDatabase();
    rmSync(folder, { recursive: true });
  };
}

/** The lesson's files, as its author wrote them. */
function written(questions: readonly Question[]): Statement[] {
  const objectives = ["one", "two"].map((name, index) => ({
    id: `o${index + 1}`,
    text: { sr: `objective ${name} sr`, en: `objective ${name} en` },
  }));
  const yaml = stringify({ schema: 1, objectives, questions });
  const name = { kind: "lesson", slug: "first" } as const;
  const files = JSON.stringify({ "questions.yaml": yaml });
  return [
    insertDocumentVersion({ id: "version", ...name, files, createdAt: 0 }),
    pointDocument({
      ...name,
      version: "version",
      titleSr: "Prva",
      titleEn: "First",
      publishedAt: 0,
    }),
  ];
}

/** A request by one of these people. */
export function by(name: Name, address: string, form?: Record<string, string> | FormData) {
  const role = PEOPLE.find(([id]) => id === name)?.[1] ?? "learner";
  const actor = {
    id: name,
    name,
    email: `${name}@example.com`,
    role,
    language: null,
    seenAt: 0,
    sessionId: "session",
  };
  const context: AppLoadContext = { nonce: "", locale: "sr", address: "", reference: "", actor };
  const body =
    form === undefined ? undefined : form instanceof FormData ? form : new URLSearchParams(form);
  const request = new Request(
    `http://localhost${address}`,
    body === undefined ? {} : { method: "POST", body },
  );
  return { request, context };
}

/** What a page answers or throws: its status, where it leads, and its data. */
export async function answerOf(doing: () => unknown) {
  try {
    const answer = await doing();
    return answer instanceof Response
      ? { status: answer.status, to: answer.headers.get("Location"), answer }
      : { status: 200, to: null, answer };
  } catch (thrown) {
    if (thrown instanceof Response) return { status: thrown.status, to: null, answer: thrown };
    if (typeof thrown === "object" && thrown !== null && "init" in thrown) {
      const { init } = thrown;
      const status =
        typeof init === "object" && init !== null && "status" in init ? Number(init.status) : 0;
      return { status, to: null, answer: null };
    }
    throw thrown;
  }
}
