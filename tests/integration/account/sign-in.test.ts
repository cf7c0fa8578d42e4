import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { signIn } from "~/features/account/sign-in.server";
import { signOut } from "~/features/account/sign-out.server";
import { commit } from "~db/commit.server";
import { database } from "~db/client.server";
import { createSessionRow } from "~db/queries/people.server";
import {
  addPerson,
  browser,
  closeWorld,
  cookieFrom,
  openWorld,
  PASSWORD,
  whoIs,
} from "./account-world";

const ana = { email: "ana@firma.example", password: PASSWORD };
const boris = { email: "boris@firma.example", password: PASSWORD };

beforeEach(async () => {
  openWorld();
  await addPerson(ana.email);
  await addPerson(boris.email, "manager");
});
afterEach(closeWorld);

/** The cookie of somebody who has signed in. */
async function enter(input: typeof ana, visitor = browser()): Promise<string> {
  const outcome = await signIn(input, visitor);
  if (outcome.kind !== "signed-in") throw new Error(`not signed in: ${outcome.kind}`);
  return cookieFrom(outcome.setCookie);
}

describe("signing in", () => {
  it("makes a person known by a cookie that scripts and other sites cannot use", async () => {
    const outcome = await signIn(boris, browser());
    expect(outcome).toMatchObject({ kind: "signed-in", role: "manager" });
    if (outcome.kind !== "signed-in") return;
    const flags = outcome.setCookie.split("; ").slice(1);
    expect(flags).toEqual(expect.arrayContaining(["HttpOnly", "SameSite=Lax", "Path=/"]));
    expect(flags).toContain(`Max-Age=${60 * 86_400}`);
    expect(await whoIs(cookieFrom(outcome.setCookie))).toMatchObject({ email: boris.email });
  });

  it("knows an e-mail however it is typed", async () => {
    expect(await whoIs(await enter({ ...ana, email: "  ANA@Firma.Example " }))).not.toBeNull();
  });

  it("answers an unknown e-mail as it answers a wrong password", async () => {
    const wrong = await signIn({ ...ana, password: "something else" }, browser());
    const unknown = await signIn({ email: "no@firma.example", password: PASSWORD }, browser());
    expect(wrong).toEqual({ kind: "wrong" });
    expect(unknown).toEqual(wrong);
  });

  it("takes no longer for a known e-mail than for an unknown one", async () => {
    const time = async (email: string, index: number) => {
      const start = performance.now();
      await signIn({ email, password: "wrong password" }, browser(null, `192.0.2.${index}`));
      return performance.now() - start;
    };
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let index = 0; index < 15; index += 1) {
      times.known.push(await time(ana.email, index));
      times.unknown.push(await time(`nobody${index}@firma.example`, index));
    }
    const median = (all: number[]) => [...all].sort((a, b) => a - b)[7] ?? 0;
    const ratio = median(times.known) / median(times.unknown);
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.4);
  });

  it("asks for both fields", async () => {
    expect(await signIn({ email: " ", password: "x" }, browser())).toEqual({ kind: "incomplete" });
    expect(await signIn({ ...ana, password: "" }, browser())).toEqual({ kind: "incomplete" });
  });

  it("replaces the session that the browser brought, so that none can be planted", async () => {
    const planted = await enter(boris);
    const own = await enter(ana, browser(planted));
    expect(own).not.toBe(planted);
    expect(await whoIs(planted)).toBeNull();
    expect(await whoIs(own)).toMatchObject({ email: ana.email });
    const invented = `kljuc_session=${btoa(JSON.stringify("a".repeat(43)))}`;
    const again = await enter(ana, browser(invented));
    expect(again).not.toBe(invented);
    expect(await whoIs(invented)).toBeNull();
  });

  it("ends on the server when somebody signs out", async () => {
    const cookie = await enter(ana);
    const other = await enter(ana, browser(null, "192.0.2.9"));
    expect(await signOut(browser(cookie))).toContain("Max-Age=0");
    expect(await whoIs(cookie)).toBeNull();
    expect(await whoIs(other)).not.toBeNull();
    await signOut(browser("kljuc_session=../../x"));
  });

  it("leaves nothing in the database that opens a session, and no e-mail of strangers", async () => {
    const cookie = await enter(ana);
    await signIn({ email: "stranger@elsewhere.example", password: "x" }, browser());
    const token: unknown = JSON.parse(atob(decodeURIComponent(cookie.split("=")[1] ?? "")));
    const dump = database().$client.serialize().toString("latin1");
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(dump).not.toContain(String(token));
    expect(dump).not.toContain(PASSWORD);
    expect(dump).not.toContain("stranger@elsewhere.example");
    expect(dump).toContain(ana.email);
  });

  it("clears sessions that are past their day", async () => {
    const old = { id: "old", person: `id of ${boris.email}`, device: "", createdAt: 1, seenAt: 1 };
    await commit([createSessionRow({ ...old, tokenHash: "hash", expiresAt: 2 })]);
    await enter(ana);
    const left = database().$client.prepare("select id from session where id = 'old'").all();
    expect(left).toEqual([]);
  });
});

describe("guessing a password", () => {
  const spellings = [ana.email, ` ${ana.email} `, ana.email.toUpperCase(), "Ana@firma.example"];

  it("stops soon, however the e-mail is written, while others go on signing in", async () => {
    const kinds: string[] = [];
    for (let index = 0; index < 20; index += 1) {
      const email = spellings[index % spellings.length] ?? ana.email;
      kinds.push((await signIn({ email, password: `guess ${index}` }, browser())).kind);
    }
    expect(kinds.slice(0, 10)).toEqual(Array(10).fill("wrong"));
    expect(kinds.slice(10)).toEqual(Array(10).fill("wait"));
    const right = await signIn(ana, browser());
    expect(right).toMatchObject({ kind: "wait" });
    if (right.kind === "wait") expect(right.minutes).toBe(15);
    expect(await signIn(boris, browser())).toMatchObject({ kind: "signed-in" });
  });

  it("does not lock the person out elsewhere", async () => {
    for (let index = 0; index < 11; index += 1)
      await signIn({ ...ana, password: "guess" }, browser());
    const home = browser(null, "198.51.100.4");
    expect(await signIn(ana, home)).toMatchObject({ kind: "signed-in" });
  });

  it("is limited when it comes from everywhere at once", async () => {
    let waits = 0;
    for (let index = 0; index < 104; index += 1) {
      const { kind } = await signIn({ ...ana, password: "x" }, browser(null, `192.0.2.${index}`));
      if (kind === "wait") waits += 1;
    }
    expect(waits).toBe(4);
  });

  it("is limited when one address tries one password on everybody", async () => {
    const kinds: string[] = [];
    for (let index = 0; index < 52; index += 1)
      kinds.push(
        (await signIn({ email: `p${index}@firma.example`, password: "x" }, browser())).kind,
      );
    expect(kinds.slice(50)).toEqual(["wait", "wait"]);
  });

  it("twenty times at once is no better than one after the other", async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, () => signIn({ ...ana, password: "guess" }, browser())),
    );
    expect(all.filter(({ kind }) => kind === "wait")).toHaveLength(10);
  });

  it("costs those who know theirs nothing: a class behind one address signs in", async () => {
    for (let index = 0; index < 60; index += 1) await enter(index % 2 ? ana : boris);
    expect(await signIn(ana, browser())).toMatchObject({ kind: "signed-in" });
  });
});
