import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDemoDoor } from "~/features/account/open-demo-door.server";
import { markDemo } from "~/platform/demo-mode.server";
import { commit } from "~db/commit.server";
import { addPerson, browser, closeWorld, cookieFrom, openWorld, whoIs } from "./account-world";

beforeEach(async () => {
  openWorld();
  await addPerson("learner@demo.example");
  await addPerson("admin@demo.example", "admin");
});
afterEach(closeWorld);

describe("a door of the demo", () => {
  it("signs in without a password where the database was made as a demo", async () => {
    await commit([markDemo()]);
    const outcome = await openDemoDoor("learner", browser());
    expect(outcome).toMatchObject({ kind: "signed-in", role: "learner" });
    if (outcome.kind !== "signed-in") return;
    expect(await whoIs(cookieFrom(outcome.setCookie))).toMatchObject({
      email: "learner@demo.example",
    });
  });

  it("is closed where people are real", async () => {
    expect(await openDemoDoor("learner", browser())).toEqual({ kind: "closed" });
  });

  it.each(["admin", "manager", "toString", "", "learner@demo.example"])(
    "does not exist for %j",
    async (door) => {
      await commit([markDemo()]);
      expect(await openDemoDoor(door, browser())).toEqual({ kind: "closed" });
    },
  );
});
