import { anyPerson, readSetting, writeSetting } from "~db/queries/people.server";
import type { Statement } from "~db/commit.server";
import { env } from "./env.server";

const KEY = "created-in-demo";

/**
 * Whether this installation is the demo: asked for, or on loopback with a database that is new or
 * was created as a demo. Its accounts have known passwords, so no other host ever opens it.
 */
export async function demoIsOpen(): Promise<boolean> {
  const { loopback, demo } = env();
  if (!loopback || demo === false) return false;
  if ((await readSetting(KEY)) === "1") return true;
  return demo === true || !(await anyPerson());
}

/** Remembers that this database was created as a demo. */
export function markDemo(): Statement {
  return writeSetting(KEY, "1");
}
