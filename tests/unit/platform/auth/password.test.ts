import { describe, expect, it } from "vitest";
import { hashPassword, passwordFits } from "~/platform/auth/password.server";

describe("passwords", () => {
  it("are kept as argon2id with a salt of their own", async () => {
    const [one, two] = await Promise.all([hashPassword("same words"), hashPassword("same words")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it("fit only their own hash, and nothing fits where there is none", async () => {
    const stored = await hashPassword("tri reči i broj 7");
    expect(await passwordFits("tri reči i broj 7", stored)).toBe(true);
    expect(await passwordFits("tri reči i broj 8", stored)).toBe(false);
    expect(await passwordFits("nobody's password", null)).toBe(false);
  });
});
