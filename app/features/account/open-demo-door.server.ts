import type { Role } from "~/domain/access/permission";
import { newSession, revocation } from "~/platform/auth/session.server";
import { demoIsOpen } from "~/platform/demo-mode.server";
import type { Visitor } from "~/platform/http/visitor.server";
import { commit } from "~db/commit.server";
import { findPersonByEmail } from "~db/queries/people.server";
import { DEMO_DOORS } from "./demo-doors";

export type DemoDoorOutcome =
  | { readonly kind: "signed-in"; readonly role: Role; readonly setCookie: string }
  /** No demo here, or no such door. */
  | { readonly kind: "closed" };

/** Signs a visitor of the demo in as the person behind one of its doors, without a password. */
export async function openDemoDoor(door: string, visitor: Visitor): Promise<DemoDoorOutcome> {
  const known = DEMO_DOORS.find((role) => role === door);
  if (known === undefined || !(await demoIsOpen())) return { kind: "closed" };
  const person = await findPersonByEmail(`${known}@demo.example`);
  if (!person) return { kind: "closed" };
  const { statement, setCookie } = await newSession(person.id, visitor.device);
  await commit([...(await revocation(visitor.cookies)), statement]);
  return { kind: "signed-in", role: person.role, setCookie };
}
