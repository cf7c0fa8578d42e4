import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { closeDatabase, openDatabase } from "~db/client.server";

/** The cookies as a server with this origin sets them. */
async function cookiesAt(
  origin: string,
): Promise<Record<"session" | "empty" | "language", string>> {
  vi.stubEnv("ORIGIN", origin);
  vi.resetModules();
  const session = await import("~/platform/auth/session.server");
  const { languageCookie } = await import("~/platform/http/language-cookie.server");
  return {
    session: (await session.newSession("nobody", "Firefox")).setCookie,
    empty: await session.emptySessionCookie(),
    language: languageCookie("en"),
  };
}

const flagsOf = (cookie: string) => cookie.split("; ").slice(1);

describe("cookies", () => {
  beforeEach(() => void openDatabase(":memory:"));
  afterAll(() => {
    closeDatabase();
    vi.unstubAllEnvs();
  });

  it("are for this site alone, unseen by scripts, and on https never sent in the open", async () => {
    const cookies = await cookiesAt("https://kljuc.example");
    for (const cookie of Object.values(cookies)) {
      expect(flagsOf(cookie)).toEqual(
        expect.arrayContaining(["HttpOnly", "SameSite=Lax", "Path=/", "Secure"]),
      );
      expect(cookie).not.toContain("Domain");
    }
  });

  it("work on http, where Secure would lose them", async () => {
    const cookies = await cookiesAt("http://kljuc.example");
    for (const cookie of Object.values(cookies)) expect(flagsOf(cookie)).not.toContain("Secure");
  });
});
