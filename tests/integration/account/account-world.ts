import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Role } from "~/domain/access/permission";
import { emailKey } from "~/platform/auth/email-key";
import { hashPassword } from "~/platform/auth/password.server";
import { authenticate, type Actor } from "~/platform/auth/session.server";
import type { Visitor } from "~/platform/http/visitor.server";
import { closeDatabase, openDatabase } from "~db/client.server";
import { commit } from "~db/commit.server";
import { insertPerson } from "~db/queries/people.server";

/** The password of everybody here. */
export const PASSWORD = "sedam plavih čamaca";

let folder = "";

/** A new database file with nobody in it. */
export function openWorld(): void {
  folder = mkdtempSync(join(tmpdir(), "kljuc-account-"));
  openDatabase(join(folder, "kljuc.db"));
}

export function closeWorld(): void {
  closeDatabase();
  rmSync(folder, { recursive: true });
}

let hash: Promise<string> | undefined;

/** Adds a person who signs in with {@link PASSWORD}. */
export async function addPerson(email: string, role: Role = "learner"): Promise<void> {
  const passwordHash = await (hash ??= hashPassword(PASSWORD));
  await commit([
    insertPerson({
      id: `id of ${email}`,
      email,
      emailKey: emailKey(email),
      name: `Name of ${email}`,
      role,
      passwordHash,
      createdAt: 0,
    }),
  ]);
}

/** A browser at an address of the documentation range, with the cookies it brings. */
export function browser(cookies: string | null = null, address = "192.0.2.7"): Visitor {
  return { address, device: "Mozilla/5.0 (X11; Linux) Firefox/133.0", cookies };
}

/** The `Cookie` header that a browser sends after a `Set-Cookie`. */
export function cookieFrom(setCookie: string): string {
  return setCookie.split(";")[0] ?? "";
}

/** Who a browser with this cookie is. */
export async function whoIs(cookie: string): Promise<Actor | null> {
  return (await authenticate(cookie))?.actor ?? null;
}
