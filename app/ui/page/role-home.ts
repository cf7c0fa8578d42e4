import type { Role } from "~/domain/access/permission";
import type { MessageId } from "~/i18n/messages";

/** Where each role starts its day. */
const ROLE_HOME: Readonly<Record<Role, string>> = {
  learner: "/learn",
  trainer: "/studio",
  manager: "/cohorts",
  admin: "/studio",
};

/** The home of a role; of someone signed out, the landing page. */
export function homeOf(role: Role | undefined): string {
  return role === undefined ? "/" : ROLE_HOME[role];
}

interface Place {
  readonly to: string;
  readonly label: MessageId;
  readonly exact?: boolean;
}

const TODAY: Place = { to: "/learn", label: "common.nav.today", exact: true };
const NOTEBOOK: Place = { to: "/notebook", label: "common.nav.notebook" };
const ACCOUNTS: Place = { to: "/accounts", label: "common.nav.accounts" };
const STUDIO: Place = { to: "/studio", label: "common.nav.studio" };
const TEAM: Place = { to: "/cohorts", label: "common.nav.team" };

/** The places of each role, its home first. */
export const ROLE_PLACES: Readonly<Record<Role, readonly Place[]>> = {
  learner: [TODAY, ACCOUNTS, NOTEBOOK],
  trainer: [STUDIO, TEAM, TODAY],
  manager: [TEAM, TODAY],
  admin: [STUDIO, TODAY],
};
