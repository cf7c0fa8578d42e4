import { describe, expect, it } from "vitest";
import { RestScreen } from "~/features/practice/rest-screen";
import type { RestView } from "~/features/practice/review-view";
import { renderSerbian } from "../../ui/render";

const TODAY = "2026-11-24";

/** The title and the sentence below it. */
async function told(view: Partial<RestView>): Promise<readonly (string | undefined)[]> {
  const rest: RestView = { kind: "rest", done: 0, today: TODAY, next: null, ...view };
  const html = await renderSerbian(<RestScreen view={rest} timeZone="Europe/Belgrade" />);
  return [/<h1[^>]*>(.*?)<\/h1>/, /<\/h1>.*?<p[^>]*>(.*?)<\/p>/].map((pattern) =>
    pattern.exec(html)?.[1]?.replaceAll("\u00a0", " "),
  );
}

describe("the end of a day's review", () => {
  it.each([
    ["2026-11-25", 1, "Sledeće: sutra, 1 pitanje."],
    ["2026-11-26", 3, "Sledeće: u četvrtak, 3 pitanja."],
    ["2026-11-29", 12, "Sledeće: u nedelju, 12 pitanja."],
    ["2026-11-30", 2, "Sledeće: u ponedeljak, 2 pitanja."],
    ["2026-12-01", 5, "Sledeće: 1. 12., 5 pitanja."],
    ["2027-03-24", 1, "Sledeće: 24. 3., 1 pitanje."],
  ])("names the next day, %s with %i", async (on, count, sentence) => {
    expect(await told({ next: { on, count } })).toEqual(["Za danas nema ponavljanja", sentence]);
  });

  it("says that it is done to who did something", async () => {
    const [title] = await told({ done: 4, next: { on: "2026-11-26", count: 3 } });
    expect(title).toBe("Ponavljanje za danas je gotovo");
  });

  it("says what review is for to who learnt nothing yet", async () => {
    const [title, sentence] = await told({});
    expect(title).toBe("Za danas nema ponavljanja");
    expect(sentence).toContain("najviše četiri minuta dnevno");
  });
});
