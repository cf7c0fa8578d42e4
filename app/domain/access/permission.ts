export type Role = "learner" | "trainer" | "manager" | "admin";

/** `learn`: walk paths. `author`: see and write content, keys included. `manage`: own cohorts. */
export type Permission = "learn" | "author" | "manage" | "administer";

const MAY: Readonly<Record<Role, readonly Permission[]>> = {
  learner: ["learn"],
  trainer: ["learn", "author"],
  manager: ["learn", "manage"],
  admin: ["learn", "author", "administer"],
};

/** What a role may do at all; which records it may do it to is decided by each query's scope. */
export function may(role: Role, permission: Permission): boolean {
  return MAY[role].includes(permission);
}
