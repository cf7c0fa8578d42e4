import { describe, expect, it } from "vitest";
import { LOCALES } from "~/domain/text";
import { firstScripts, gzipped, scripts, wordsScript } from "../../support/browser-files";

/** What a lesson may load on a phone in the field, in bytes gzipped; 129.4 kB when it was set. */
const BUDGET = 135_000;
/** So many files may be asked for; 23 when it was set. */
const FILES = 30;

describe("the page of a lesson", () => {
  it.each(LOCALES)("stays within its budget of scripts with the words of a language: %s", (one) => {
    const files = [...firstScripts("routes/learn.step"), wordsScript(`${one}-everywhere`)];
    expect(gzipped(files)).toBeLessThanOrEqual(BUDGET);
    expect(files.length).toBeLessThanOrEqual(FILES);
  });

  it("is weighed whole: what every page stands on is in the sum", () => {
    const text = [...firstScripts("routes/learn.step")].map((one) => scripts.get(one)).join("");
    expect(text).toContain("hydrateRoot");
    expect(text).toContain("learn.lesson.");
  });
});
