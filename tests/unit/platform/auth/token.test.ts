import { describe, expect, it } from "vitest";
import { hashToken, newToken } from "~/platform/auth/token.server";

describe("newToken", () => {
  it("gives 256 unrelated bits, kept only as a hash", () => {
    const tokens = Array.from({ length: 50 }, newToken);
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(50);
    for (const { token, hash } of tokens) {
      expect(Buffer.from(token, "base64url")).toHaveLength(32);
      expect(hash).toBe(hashToken(token));
      expect(hash).not.toContain(token);
    }
  });
});
