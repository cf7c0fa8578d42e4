import { describe, expect, it } from "vitest";
import { emailKey } from "~/platform/auth/email-key";

describe("emailKey", () => {
  it.each(["ana@firma.example", " ANA@Firma.Example ", "ａna@firma.example"])(
    "knows %j as one account",
    (typed) => {
      expect(emailKey(typed)).toBe("ana@firma.example");
    },
  );

  it("keeps different addresses apart", () => {
    expect(emailKey("a.na@firma.example")).not.toBe(emailKey("ana@firma.example"));
    expect(emailKey("ana+1@firma.example")).not.toBe(emailKey("ana@firma.example"));
  });
});
