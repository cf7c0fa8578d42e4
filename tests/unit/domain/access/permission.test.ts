import { describe, expect, it } from "vitest";
import { may, type Permission, type Role } from "~/domain/access/permission";

const ROLES: readonly Role[] = ["learner", "trainer", "manager", "admin"];

describe("may", () => {
  it.each<[Permission, readonly Role[]]>([
    ["learn", ["learner", "trainer", "manager", "admin"]],
    ["author", ["trainer", "admin"]],
    ["manage", ["trainer", "manager"]],
    ["administer", ["admin"]],
  ])("gives %s to exactly these roles", (permission, roles) => {
    expect(ROLES.filter((role) => may(role, permission))).toEqual(roles);
  });
});
