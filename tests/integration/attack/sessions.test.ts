import { once } from "node:events";
import express from "express";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { securityHeaders } from "~/platform/http/security.server";
import { seedFolder } from "../../support/seed";
import { ProductServer } from "../../support/server";
import { raw } from "./raw-request";
import { Visitor, type Answer } from "./visitor";

const server = new ProductServer(seedFolder());

beforeAll(() => server.reset());
afterAll(() => server.remove());

const form = { email: "ana.ilic@demo.example", password: "kljuc-demo" };
const visitor = (cookie = "") => Object.assign(new Visitor(server.address), { cookie });
const cookieIn = ({ headers }: Answer) =>
  headers.getSetCookie().find((one) => one.startsWith("kljuc_session=")) ?? "";

/** Whether a session opens what only the signed-in may see. */
async function opens(cookie: string): Promise<boolean> {
  const page = await visitor(cookie).get("/me");
  const data = await visitor(cookie).get("/me.data");
  const open = page.status === 200;
  expect(data.text.includes("ana.ilic@"), "page and data agree").toBe(open);
  if (!open) expect(page.headers.get("location")).toBe("/sign-in?to=%2Fme");
  return open;
}

describe("the session's cookie", () => {
  it("is for this server alone, not for scripts and not for other sites' forms", async () => {
    const set = cookieIn(await visitor().post("/sign-in", form));
    const flags = set.split("; ").slice(1);
    expect(flags).toEqual(expect.arrayContaining(["HttpOnly", "SameSite=Lax", "Path=/"]));
    expect(flags.some((flag) => flag.startsWith("Domain"))).toBe(false);
    expect(set.length).toBeGreaterThan(43);
  });

  it("is Secure where the product is reached over https, and browsers are told to stay there", async () => {
    vi.stubEnv("ORIGIN", "https://kljuc.example");
    vi.resetModules();
    const { emptySessionCookie } = await import("~/platform/auth/session.server");
    const { languageCookie } = await import("~/platform/http/language-cookie.server");
    expect(await emptySessionCookie()).toContain("; Secure");
    expect(languageCookie("sr")).toContain("; Secure");
    vi.unstubAllEnvs();

    const app = express().use(securityHeaders(true));
    app.get("/", (_req, res) => void res.end());
    const listening = app.listen(0, "127.0.0.1");
    await once(listening, "listening");
    const bound = listening.address();
    const port = typeof bound === "object" ? bound?.port : 0;
    const { headers } = await fetch(`http://127.0.0.1:${port}/`);
    listening.close();
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
    expect(headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
  });

  it("changes at sign-in: one that was planted before is worthless after", async () => {
    const planted = (await visitor().signIn("marko.stankovic")).cookie;
    const victim = visitor(planted);
    await victim.signIn("ana.ilic");
    expect(victim.cookie).not.toBe(planted);
    expect(await opens(victim.cookie)).toBe(true);
    expect(await opens(planted)).toBe(false);
    const invented = `kljuc_session=${btoa(JSON.stringify("A".repeat(43)))}`;
    const other = visitor(invented);
    await other.signIn("ana.ilic");
    expect(other.cookie).not.toBe(invented);
    expect(await opens(invented)).toBe(false);
  });

  it("is worthless after signing out, wherever it was copied to", async () => {
    const browser = await visitor().signIn("ana.ilic");
    const copy = browser.cookie;
    expect(await opens(copy)).toBe(true);
    const out = await browser.post("/sign-out");
    expect(out.status).toBe(302);
    expect(cookieIn(out)).toMatch(/^kljuc_session=[^;]{0,8};.*Max-Age=0/);
    expect(await opens(copy)).toBe(false);
  });

  it("is no session when it is nonsense", async () => {
    const nonsense = [
      "../../x",
      "%00",
      "e30=",
      "a".repeat(4_000),
      btoa('{"id":1}'),
      "'--",
      "%FF%FE",
    ];
    for (const value of nonsense) {
      expect(await opens(`kljuc_session=${value}`), value.slice(0, 20)).toBe(false);
    }
  });
});

describe("the way on after signing in", () => {
  const EVIL = [
    "https://zlo.example",
    "http:zlo.example",
    "https:zlo.example",
    "//zlo.example",
    "///zlo.example",
    "/\\zlo.example",
    "\\\\zlo.example",
    "/\t/zlo.example",
    "/%09/zlo.example",
    "/.//zlo.example",
    "/..//zlo.example",
    "/x/..//zlo.example",
    "/%5czlo.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "/me\r\nSet-Cookie: zlo=1",
    "/me%0d%0aSet-Cookie:zlo=1",
    "@zlo.example",
    "zlo.example",
    "?x=https://zlo.example",
    "",
  ];

  /** Where a browser would stand after being led on from the sign-in page. */
  const arrival = (place: string) => new URL(place, `${server.address}/sign-in`);

  it("stays on this server, whoever wrote the wish, as a page and as data", async () => {
    const known = await visitor().signIn("ana.ilic");
    for (const to of EVIL) {
      const wish = `?to=${encodeURIComponent(to)}`;
      const answers = [
        await visitor().post("/sign-in", { ...form, to }),
        await known.get(`/sign-in${wish}`),
        await known.post("/language", { locale: "sr", redirectTo: to }),
      ];
      for (const { status, headers } of answers) {
        const place = headers.get("location") ?? "";
        expect(status, to).toBe(302);
        expect(arrival(place).origin, to).toBe(server.address);
        expect(arrival(place).pathname, to).not.toMatch(/^\/\/|\\/);
        expect(headers.get("set-cookie") ?? "").not.toContain("zlo");
      }
      const data = await known.get(`/sign-in.data${wish}`);
      expect(data.text, to).not.toMatch(/"(?:javascript:|data:|\/\/|https?:|\\\\)/i);
      const page = await visitor().get(`/sign-in${wish}`);
      expect(/name="to" value="(?:[^/"]|\/[/\\])/.test(page.text), to).toBe(false);
    }
  });

  it("is kept for an address of ours, so that the refusal is not of everything", async () => {
    const answer = await visitor().post("/sign-in", {
      ...form,
      to: "/learn/kam-foundations?part=2",
    });
    expect(answer.headers.get("location")).toBe("/learn/kam-foundations?part=2");
  });

  it("is never another server's when the address asked for looks like one", async () => {
    for (const path of ["//zlo.example/learn", "/%2f%2fzlo.example", "//learn", "/\\zlo.example"]) {
      const { location } = await raw(server.address, path);
      expect(arrival(location).origin, path).toBe(server.address);
    }
    expect((await raw(server.address, "http://zlo.example/learn")).status).toBe(400);
  });
});
