import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeLanguage } from "~/features/account/change-language.server";
import { changePassword } from "~/features/account/change-password.server";
import { endSession } from "~/features/account/end-session.server";
import { readProfile } from "~/features/account/read-profile.server";
import { signIn } from "~/features/account/sign-in.server";
import type { Actor } from "~/platform/auth/session.server";
import {
  addPerson,
  browser,
  closeWorld,
  cookieFrom,
  openWorld,
  PASSWORD,
  whoIs,
} from "./account-world";

const NEXT = "osam crvenih čamaca";

beforeEach(async () => {
  openWorld();
  await addPerson("ana@firma.example");
  await addPerson("boris@firma.example");
});
afterEach(closeWorld);

/** Signs in; gives the cookie and who it makes one. */
async function enter(name: string, password = PASSWORD) {
  const outcome = await signIn({ email: `${name}@firma.example`, password }, browser());
  if (outcome.kind !== "signed-in") throw new Error(`not signed in: ${outcome.kind}`);
  const cookie = cookieFrom(outcome.setCookie);
  const actor = await whoIs(cookie);
  if (!actor) throw new Error("signed in and unknown");
  return { cookie, actor };
}

describe("changing the password", () => {
  it("ends every session, gives this browser a new one, and only the new password fits", async () => {
    const here = await enter("ana");
    const elsewhere = await enter("ana");
    const somebody = await enter("boris");
    const input = { current: PASSWORD, next: NEXT };
    const outcome = await changePassword(here.actor, input, browser(here.cookie));
    expect(outcome.kind).toBe("changed");
    if (outcome.kind !== "changed") return;
    expect(await whoIs(elsewhere.cookie)).toBeNull();
    expect(await whoIs(here.cookie)).toBeNull();
    expect(await whoIs(cookieFrom(outcome.setCookie))).toMatchObject({ id: here.actor.id });
    expect(await whoIs(somebody.cookie)).not.toBeNull();
    const old = await signIn({ email: "ana@firma.example", password: PASSWORD }, browser());
    expect(old).toEqual({ kind: "wrong" });
    await enter("ana", NEXT);
  });

  it.each([
    ["a wrong current password", { current: "not this one", next: NEXT }, "wrong"],
    ["no current password", { current: "", next: NEXT }, "wrong"],
    ["a new one that is too short", { current: PASSWORD, next: "9 signs.." }, "unfit"],
    ["a new one that is too long", { current: PASSWORD, next: "x".repeat(201) }, "unfit"],
  ])("is refused with %s, and nothing changes", async (_name, input, kind) => {
    const here = await enter("ana");
    const elsewhere = await enter("ana");
    expect(await changePassword(here.actor, input, browser(here.cookie))).toEqual({ kind });
    expect(await whoIs(here.cookie)).not.toBeNull();
    expect(await whoIs(elsewhere.cookie)).not.toBeNull();
    await enter("ana");
  });

  it("does not let a borrowed session guess the current one for ever", async () => {
    const { actor, cookie } = await enter("ana");
    const kinds: string[] = [];
    for (let index = 0; index < 12; index += 1) {
      const input = { current: `guess ${index}`, next: NEXT };
      kinds.push((await changePassword(actor, input, browser(cookie))).kind);
    }
    expect(kinds.slice(-2)).toEqual(["wait", "wait"]);
  });
});

describe("devices", () => {
  const ids = async (actor: Actor) =>
    (await readProfile(actor)).sessions.map(({ id }) => id).sort();

  it("are listed by what they say they are, the one that asks marked, never by a secret", async () => {
    const here = await enter("ana");
    const other = await enter("ana");
    await enter("boris");
    const { sessions } = await readProfile(here.actor);
    expect(sessions.filter((session) => session.here).map(({ id }) => id)).toEqual([
      here.actor.sessionId,
    ]);
    expect(await ids(here.actor)).toEqual([here.actor.sessionId, other.actor.sessionId].sort());
    expect(sessions[0]?.device).toEqual({ browser: "Firefox", system: "linux" });
    expect(Object.keys(sessions[0] ?? {}).sort()).toEqual(["device", "here", "id", "seenAt"]);
  });

  it("are signed out one by one or all but this", async () => {
    const here = await enter("ana");
    const [second, third, fourth] = [await enter("ana"), await enter("ana"), await enter("ana")];
    await endSession(here.actor, { kind: "one", session: second.actor.sessionId });
    expect(await whoIs(second.cookie)).toBeNull();
    expect(await whoIs(third.cookie)).not.toBeNull();
    await endSession(here.actor, { kind: "others" });
    expect(await whoIs(third.cookie)).toBeNull();
    expect(await whoIs(fourth.cookie)).toBeNull();
    expect(await whoIs(here.cookie)).not.toBeNull();
  });

  it("of somebody else stay as they are", async () => {
    const here = await enter("ana");
    const boris = await enter("boris");
    await endSession(here.actor, { kind: "one", session: boris.actor.sessionId });
    await endSession(here.actor, { kind: "others" });
    expect(await whoIs(boris.cookie)).not.toBeNull();
  });
});

describe("the language", () => {
  it("is kept by the browser and, signed in, by the person", async () => {
    const { actor, cookie } = await enter("ana");
    expect(await changeLanguage("en", null)).toMatch(
      /^kljuc_language=en; Max-Age=31536000; Path=\//,
    );
    expect(await whoIs(cookie)).toMatchObject({ language: null });
    expect(await changeLanguage("en", actor)).toContain("SameSite=Lax");
    expect(await whoIs(cookie)).toMatchObject({ language: "en" });
    expect(await changeLanguage("de\r\nSet-Cookie: a=b", actor)).toBeNull();
    expect(await whoIs(cookie)).toMatchObject({ language: "en" });
  });
});
