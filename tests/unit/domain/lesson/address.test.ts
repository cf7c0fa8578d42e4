import { describe, expect, it } from "vitest";
import { isImageAddress, isLinkAddress, isSourceAddress } from "~/domain/lesson/address";

describe("isLinkAddress", () => {
  it.each([
    "https://example.org",
    "http://example.org/a%20b?c=d#e",
    "HTTPS://EXAMPLE.ORG",
    "https://пример.срб/",
    "mailto:a@example.org",
    "tel:+381111234567",
    "#naslov",
    "/learn/put",
    "slika/a.html",
    "a?b=c:d",
  ])("allows %s", (address) => expect(isLinkAddress(address)).toBe(true));

  it.each([
    "",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "\u200Bjavascript:alert(1)",
    "\u00A0javascript:alert(1)",
    "java%73cript:alert(1)",
    "vbscript:a",
    "data:text/html,a",
    "blob:https://a.example/b",
    "file:///etc/passwd",
    "intent://a",
    "//evil.example",
    "\\\\evil.example",
    "/\\evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https://",
    "https://a:b@evil.example",
    "https://banka.rs@evil.example",
    "https://a.example/%0d%0aSet-Cookie:a",
    "mailto:",
    `https://a.example/${"a".repeat(2_000)}`,
  ])("refuses %j", (address) => expect(isLinkAddress(address)).toBe(false));
});

describe("isImageAddress", () => {
  it.each(["/uploads/a.png", "slike/a%20b.jpg"])("allows %s", (address) =>
    expect(isImageAddress(address)).toBe(true),
  );

  it.each([
    "https://a.example/a.png",
    "//a.example/a.png",
    "data:image/png;base64,a",
    "/uploads/../db.sqlite",
    "/uploads/%2e%2e/db.sqlite",
    "..",
    "#a",
    "",
  ])("refuses %j", (address) => expect(isImageAddress(address)).toBe(false));
});

describe("isSourceAddress", () => {
  it("is a full https address", () => {
    expect(isSourceAddress("https://doi.org/10.1016/a")).toBe(true);
    expect(isSourceAddress("http://doi.org/")).toBe(false);
    expect(isSourceAddress("/a")).toBe(false);
  });
});
