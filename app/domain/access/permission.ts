export type Role = "learner" | "trainer" | "manager" | "admin";

/**
 * `learn`: walk paths. `author`: see and write content, keys included. `manage`: cohorts they answer for (a trainer
 * stands in where a learner has no manager, curriculum f5).
 */
export type Permission = "learn" | "author" | "manage" | "administer";

const MAY: Readonly<Record<Role, readonly Permission[]>> = {
  learner: ["learn"],
  trainer: ["learn", "author", "manage"],
  manager: ["learn", "manage"],
  admin: ["learn", "author", "administer"],
};

/** What a role may do at all; which records it may do it to is decided by each query's scope. */
export function may(role: Role, permission: Permission): boolean {
  return MAY[role].includes(permission);
}
