import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { say } from "../support/lesson-words";
import { expect, test } from "../support/test";

const LESSON = "/studio/lessons/profit-behind-the-revenue";
const SAVED = /^Sačuvano u \d\d:\d\d$/;

const textOf = (page: Page, language = "sr") =>
  page.getByRole("textbox", { name: say("editor.text.label", { language }) });

/** Opens a lesson and waits until its preview has been answered once. */
async function open(page: Page, address = LESSON): Promise<void> {
  await page.goto(address);
  await expect(textOf(page)).toBeVisible();
  await expect(page.getByText(say("editor.preview.loading"))).toHaveCount(0);
}

/** Chooses a block from the menu by its name; its form takes over the keyboard. */
async function add(page: Page, name: string, key = "Control+."): Promise<void> {
  await page.keyboard.press(key);
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
}

test("a lesson is begun, written by keyboard, mended from its messages and kept", async ({
  page,
  signIn,
}) => {
  await signIn("trainer");
  await page.goto("/studio/lessons/new");
  await page.getByLabel(say("editor.new.sr")).fill("Šta kupac ćuti");
  await page.getByLabel(say("editor.new.en")).fill("What the customer does not say");
  await expect(page.getByLabel(say("editor.new.slug"))).toHaveValue("sta-kupac-cuti");
  await page.getByRole("button", { name: say("editor.new.create") }).click();
  await page.waitForURL("/studio/lessons/sta-kupac-cuti");

  const text = textOf(page);
  const learner = page.frameLocator("iframe");
  await expect(page.getByText(/mesta? (čeka|čekaju) (vaš|vaš) tekst/)).toBeVisible();
  await expect(page.getByText(say("editor.problems.none"))).toBeVisible();

  await text.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("Tišina posle cene nije odbijanje.\n\n");
  await add(page, "istaknuto", "/");
  await page.keyboard.type("Pre odgovora");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Sačekajte tri sekunde.");
  await page.keyboard.press("Control+End");
  await add(page, "otvara se");
  await page.keyboard.type("Pomoć");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Pitajte šta proverava.");
  await page.keyboard.press("Control+End");
  await add(page, "izvor");
  await page.keyboard.type("Beleške sa obuke, 2026.");
  await expect(learner.getByText("Sačekajte tri sekunde.")).toBeVisible();
  // On a phone a source waits folded.
  await expect(learner.getByText("Beleške sa obuke, 2026.")).toHaveCount(1);

  // Two slips; what to do is read from the list and done where it leads.
  await page.keyboard.press("Control+End");
  await page.keyboard.type(
    "\nMarža je {nepoznata} do sredine meseca.\n\nTo je <b>važno</b> znati.",
  );
  const problems = page.getByRole("region", { name: /problem/ });
  await expect(page.getByText(say("editor.preview.old"))).toBeVisible();
  for (const [told, mended] of [
    [/zagrad/, "Marža je nepoznata do sredine meseca."],
    [/<b>/, "To je **važno** znati."],
  ] as const) {
    await problems.getByRole("button").filter({ hasText: told }).first().press("Enter");
    await expect(text).toBeFocused();
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+End");
    await page.keyboard.type(mended);
  }
  await expect(page.getByText(say("editor.problems.none"))).toBeVisible();
  await expect(learner.locator("strong", { hasText: "važno" })).toBeVisible();

  await expect(page.getByRole("status").filter({ hasText: SAVED })).toBeVisible();
  await page.reload();
  await expect(text).toBeVisible();
  await page.getByRole("button", { name: /^5\./ }).click();
  await expect(text.getByText("Tišina posle cene nije odbijanje.")).toBeVisible();
  await expect(text.locator(".lesson-tag", { hasText: "Pre odgovora" })).toBeVisible();
});

test("a block is chosen with arrows, opened with Enter and written back @soak", async ({
  page,
  signIn,
}) => {
  await signIn("trainer");
  await open(page);
  await textOf(page).focus();
  await page.keyboard.press("Control+Home");
  const chosen = page.locator(".lesson-tag--chosen");
  await expect(async () => {
    await page.keyboard.press("ArrowDown");
    await expect(chosen).toHaveCount(1, { timeout: 200 });
  }).toPass();
  await expect(page.locator(".cm-announced").first()).toContainText("Enter otvara svojstva");
  await page.keyboard.press("Enter");
  const title = page.getByRole("form").getByLabel("Naslov", { exact: true });
  await expect(title).toBeFocused();
  await title.fill('Novi naslov sa "navodnicima"');
  await page.keyboard.press("Enter");
  await expect(textOf(page)).toBeFocused();
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText(
    'Novi naslov sa "navodnicima"',
  );
  await page.keyboard.press("Control+z");
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).not.toHaveText(
    /Novi naslov/,
  );
});

test.describe("when something goes wrong", () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|409/] });

  test("what was typed when the page was lost is offered back @soak", async ({
    page,
    context,
    signIn,
  }) => {
    await signIn("trainer");
    await open(page, "/studio/lessons/portfolio-decisions");
    await context.setOffline(true);
    await textOf(page).focus();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("Ovo niko još nije sačuvao.");
    await expect(page.getByText(say("editor.save.waiting"))).toBeVisible();
    await page.close();
    await context.setOffline(false);

    const next = await context.newPage();
    await open(next, "/studio/lessons/portfolio-decisions");
    await expect(
      next.getByText(/^Na ovom računaru je nesačuvan tekst od \d\d:\d\d\.$/),
    ).toBeVisible();
    await next.getByRole("button", { name: say("editor.left.restore") }).click();
    await expect(next.getByRole("status").filter({ hasText: SAVED })).toBeVisible();
    await next.reload();
    await expect(textOf(next)).toBeVisible();
    await expect(next.getByText(/nesačuvan tekst/)).toHaveCount(0);
    await textOf(next).focus();
    await next.keyboard.press("Control+End");
    await expect(textOf(next).getByText("Ovo niko još nije sačuvao.")).toBeVisible();
  });

  test("two who write the same text choose, and neither text is lost @soak", async ({
    page,
    server,
    signIn,
  }) => {
    await signIn("trainer");
    const address = "/studio/lessons/three-kinds-of-empathy";
    await open(page, address);
    const type = async (words: string) => {
      await textOf(page).focus();
      await page.keyboard.press("Control+End");
      await page.keyboard.type(words);
    };
    await type("Prvo.");
    await expect(page.getByRole("status").filter({ hasText: SAVED })).toBeVisible();
    const elsewhere = await page.request.post(`${address}/draft`, {
      form: { draft: "", file: "sr.mdx", revision: "1", text: "Tekst iz druge kartice." },
      headers: { origin: server.address },
    });
    expect(elsewhere.status()).toBe(200);
    await type(" Drugo.");
    const notice = page.getByRole("status").filter({ hasText: say("editor.conflict.explain") });
    await expect(notice.locator("del").first()).toContainText("Tekst iz druge kartice.");
    await expect(notice.getByText("Prvo. Drugo.").first()).toBeVisible();
    await notice.getByRole("button", { name: say("editor.conflict.mine") }).click();
    await expect(notice).toHaveCount(0);
    await expect(page.getByRole("status").filter({ hasText: SAVED })).toBeVisible();
    await page.reload();
    await textOf(page).focus();
    await page.keyboard.press("Control+End");
    await expect(textOf(page).getByText("Prvo. Drugo.")).toBeVisible();
  });
});

for (const width of [360, 1280]) {
  test(`axe finds nothing at ${width} px, and nothing leaves the screen @soak`, async ({
    page,
    signIn,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await signIn("trainer");
    await open(page);
    const judge = async () => {
      const found = await new AxeBuilder({ page }).analyze();
      expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    };
    await judge();
    await textOf(page).focus();
    await page.keyboard.press("Control+.");
    await judge();
    await page.keyboard.type("zapis");
    await page.keyboard.press("Enter");
    await judge();
    await page.keyboard.press("Escape");
    if (width === 360) {
      await page.getByRole("button", { name: say("editor.pane.preview") }).click();
      await judge();
      await page.getByRole("button", { name: /^Problemi/ }).click();
      await judge();
    }
    await page.getByRole("button", { name: say("editor.bar.both") }).click();
    await judge();
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a text is changed and saved by a plain form @soak", async ({ page, signIn }) => {
    await signIn("trainer");
    await page.goto("/studio/lessons/five-relationship-stages");
    const text = page.getByLabel(say("editor.text.label", { language: "en" }));
    const before = await text.inputValue();
    await text.fill(`${before}\n\nWritten without scripts.\n`);
    await page.getByRole("button", { name: say("editor.plain.save", { language: "en" }) }).click();
    await expect(page).toHaveURL("/studio/lessons/five-relationship-stages");
    await expect(text).toHaveValue(/Written without scripts\./);
  });
});
