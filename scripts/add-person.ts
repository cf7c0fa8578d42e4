/**
 * `npm run people:add -- --email … --name … --role learner|trainer|manager|admin`: adds a person;
 * the way to the first administrator where there is no demo. The password is asked for, or read
 * from standard input when that is not a terminal.
 */
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { PASSWORD_LENGTH } from "~/features/account/password-length";
import { emailKey } from "~/platform/auth/email-key";
import { hashPassword } from "~/platform/auth/password.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { closeDatabase, openDatabase } from "~db/client.server";
import { commit } from "~db/commit.server";
import { insertPerson } from "~db/queries/people.server";
import { Failure, orTell } from "./prepare/failure";

const form = z.object({
  email: z.email("--email must be an e-mail address").max(254),
  name: z.string("--name is missing").trim().min(1, "--name is empty").max(120),
  role: z.enum(
    ["learner", "trainer", "manager", "admin"],
    "--role must be learner, trainer, manager or admin",
  ),
});

await orTell(async () => {
  const { email, name, role } = readPerson();
  const password = await readPassword();
  const { least, most } = PASSWORD_LENGTH;
  if (password.length < least || password.length > most)
    throw new Failure(`The password must have ${least} to ${most} signs`);
  openDatabase(env().databaseFile);
  try {
    const outcome = await commit([
      insertPerson({
        id: uuid(),
        email,
        emailKey: emailKey(email),
        name,
        role,
        passwordHash: await hashPassword(password),
        createdAt: now(),
      }),
    ]);
    if (outcome === "conflict") throw new Failure(`${email} is already registered`);
    console.log(`Added ${name} (${email}) as ${role}`);
  } finally {
    closeDatabase();
  }
});

function readPerson() {
  const { values } = parseArgs({
    options: {
      email: { type: "string" },
      name: { type: "string" },
      role: { type: "string" },
    },
  });
  const read = form.safeParse(values);
  if (read.success) return read.data;
  throw new Failure(read.error.issues.map((issue) => issue.message).join("\n"));
}

/** One line of standard input; on a terminal what is typed is not shown. */
async function readPassword(): Promise<string> {
  const terminal = process.stdin.isTTY;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal });
  if (terminal) process.stderr.write("Password: ");
  try {
    for await (const line of lines) return line;
    return "";
  } finally {
    lines.close();
    if (terminal) process.stderr.write("\n");
  }
}
