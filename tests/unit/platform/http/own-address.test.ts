import { describe, expect, it } from "vitest";
import { ownAddress } from "~/platform/http/own-address";

describe("ownAddress", () => {
  it.each([
    "/",
    "/learn",
    "/learn/kam-foundations/l01?part=2#top",
    "/notebook?q=a%20b",
    "/%09/evil.example",
    "/login@evil.example",
    "/a/../b",
  ])("goes on to %s", (wish) => {
    expect(ownAddress(wish, "/home")).toBe(wish);
    expect(new URL(wish, "https://kljuc.example").origin).toBe("https://kljuc.example");
  });

  it.each([
    "https://evil.example",
    "http://evil.example/learn",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/learn\\..\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/learn\r\nSet-Cookie: a=b",
    "/learn\u0000",
    "/.//evil.example",
    "/learn/..//evil.example",
    "/%2e//evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "https:evil.example",
    "evil.example",
    " /learn",
    "",
    "@evil.example",
  ])("does not go on to %j", (wish) => {
    expect(ownAddress(wish, "/home")).toBe("/home");
  });

  it.each([undefined, null, 3, {}, ["/learn"], new File([], "/learn")])(
    "takes only text, not %s",
    (wish) => {
      expect(ownAddress(wish, "/home")).toBe("/home");
    },
  );
});
