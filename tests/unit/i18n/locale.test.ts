import { describe, expect, it } from "vitest";
import { asLocale, chooseLocale } from "~/i18n/locale";

const nobody = { person: null, cookie: null, acceptLanguage: null };

describe("chooseLocale", () => {
  it("is Serbian when nobody says anything", () => {
    expect(chooseLocale(nobody)).toBe("sr");
  });

  it("hears the person before the cookie before the browser", () => {
    const choices = { person: "en", cookie: "sr", acceptLanguage: "sr" };
    expect(chooseLocale(choices)).toBe("en");
    expect(chooseLocale({ ...choices, person: null })).toBe("sr");
    expect(chooseLocale({ ...nobody, cookie: "en", acceptLanguage: "sr" })).toBe("en");
    expect(chooseLocale({ ...nobody, acceptLanguage: "en-GB" })).toBe("en");
  });

  it("passes over choices it does not know", () => {
    expect(chooseLocale({ person: "de", cookie: "<script>", acceptLanguage: "en" })).toBe("en");
    expect(chooseLocale({ ...nobody, cookie: "", acceptLanguage: "fr, de;q=0.9" })).toBe("sr");
  });

  it.each([
    ["en;q=0.5, sr;q=0.9", "sr"],
    ["sr;q=0.5, en;q=0.9", "en"],
    ["de, en;q=0.8, sr;q=0.7", "en"],
    ["sr-Cyrl-RS, en", "sr"],
    ["hr-HR, en;q=0.8", "sr"],
    ["bs, en;q=0.8", "sr"],
    ["cnr;q=0.9, en;q=0.8", "sr"],
    ["sr;q=0, en", "en"],
    ["*", "sr"],
    ["en;q=nonsense, sr;q=0.1", "sr"],
    [";;;,,,q=", "sr"],
  ] as const)("reads Accept-Language %j as %s", (acceptLanguage, expected) => {
    expect(chooseLocale({ ...nobody, acceptLanguage })).toBe(expected);
  });
});

describe("asLocale", () => {
  it.each([
    ["sr-Latn-RS", "sr"],
    [" EN ", "en"],
    ["srp", null],
    ["", null],
    [undefined, null],
  ] as const)("reads %j as %s", (tag, expected) => {
    expect(asLocale(tag)).toBe(expected);
  });
});
