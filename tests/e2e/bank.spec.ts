import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";

const LESSON = "/studio/lessons/from-selling-to-key-account-management/questions";

const both = async (page: Page, field: string, sr: string, en: string) => {
  await page.locator(`[name="${field}.sr"]`).fill(sr);
  await page.locator(`[name="${field}.en"]`).fill(en);
};

async function rows(page: Page, count: number, parts: readonly ("text" | "why")[], list = "rows") {
  for (let index = 0; index < count; index += 1) {
    for (const part of parts)
      await both(
        page,
        `${list}.${index}.${part}`,
        `${part} broj ${index} je ovde`,
        `${part} number ${index} is here`,
      );
  }
}

/** What is filled in for each type besides the head and the question. */
const FILL: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  single: async (page) => {
    await rows(page, 3, ["text", "why"]);
    await page.locator('[name="key"]').first().check();
  },
  multiple: async (page) => {
    await rows(page, 4, ["text", "why"]);
    await page.locator('[name="rows.0.key"]').check();
    await page.locator('[name="rows.2.key"]').check();
  },
  scenario: async (page) => {
    await both(page, "case", "Kupac zove u petak.", "A buyer calls on Friday.");
    await rows(page, 3, ["text", "why"]);
    for (const [index, credit] of ["100", "50", "0"].entries())
      await page.locator(`[name="rows.${index}.key"]`).fill(credit);
  },
  numeric: async (page) => {
    await page.locator('[name="value"]').fill("49,4");
    await page.locator('[name="tolerance"]').fill("0,1");
    await page.locator('[name="rows.0.key"]').fill("24,7");
    await rows(page, 1, ["why"]);
    await both(page, "why", "Zato što je tako.", "Because it is so.");
  },
  ordering: async (page) => {
    await rows(page, 4, ["text"]);
    await both(page, "why", "Zato što je tako.", "Because it is so.");
  },
  matching: async (page) => {
    await rows(page, 3, ["text"], "partners");
    await rows(page, 3, ["text", "why"]);
    for (const [index, partner] of ["a", "b", "c"].entries())
      await page.locator(`[name="rows.${index}.key"]`).selectOption(partner);
  },
};

async function write(page: Page, type: string, name: string) {
  await page.goto(`${LESSON}/new?type=${type}&objective=o1`);
  await both(page, "stem", `Šta pokazuje primer ${name}?`, `What does the example ${name} show?`);
  await page.locator('[name="id"]').fill(name);
  await FILL[type]?.(page);
  // A row more and away again: nothing that was typed is lost.
  await page.getByRole("button", { name: "Dodajte red" }).last().click();
  await expect(page.locator(`[name="stem.sr"]`)).toHaveValue(`Šta pokazuje primer ${name}?`);
  await page
    .getByRole("button", { name: /^Uklonite/ })
    .last()
    .click();
  await page.getByRole("button", { name: "Sačuvajte pitanje" }).last().click();
  await expect(page.getByText("Izaberite bar jednu namenu.")).toBeVisible();
  await page.locator('[name="use"][value="practice"]').check();
  await page.getByRole("button", { name: "Sačuvajte pitanje" }).last().click();
  await expect(page.getByText("Sačuvano u nacrt.")).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`${LESSON}/${name}`);
}

async function tryOut(page: Page) {
  await page.getByRole("link", { name: "Isprobajte kao polaznik" }).click();
  await page.getByRole("button", { name: "Proverite odgovor" }).click();
  await expect(page.locator(".feedback__verdict")).toBeVisible();
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(`${javaScriptEnabled ? "with scripts" : "without scripts"} @soak`, () => {
    test.use({ javaScriptEnabled });

    for (const type of Object.keys(FILL)) {
      test(`a trainer writes and tries a ${type} in both languages`, async ({ page, signIn }) => {
        await signIn("trainer");
        await write(page, type, `primer-${type}-${javaScriptEnabled ? "js" : "plain"}`);
        await tryOut(page);
      });
    }

    test("a trainer reads a GIFT text and adds what can be taken", async ({ page, signIn }) => {
      await signIn("trainer");
      await page.goto("/studio/questions/import?lesson=reading-the-numbers-honestly");
      await page.locator('[name="format"]').selectOption("gift");
      await page.locator('[name="source"]').fill("Koliko? {=Malo#Jer ~Mnogo}\n\nGrad? {=Bor =bor}");
      await page.getByRole("button", { name: "Pročitajte pitanja" }).click();
      await expect(page.getByText("Može da se preuzme: 1 od 2.")).toBeVisible();
      await expect(page.getByText("Kratak odgovor rečima još nije podržan.")).toBeVisible();
      await page.getByRole("button", { name: "Dodajte izabrana pitanja" }).click();
      await expect(page.getByText("Dodato je 1 pitanje u nacrt.")).toBeVisible();
      await page.getByRole("link", { name: "Koliko?", exact: true }).first().click();
      await expect(page.locator('[name="rows.0.why.sr"]')).toHaveValue("Jer");
      await expect(page.getByText("Napišite tekst na engleskom.").first()).toBeVisible();
    });
  });
}

test("whoever was overtaken sees both texts and chooses @soak", async ({
  page,
  context,
  signIn,
}) => {
  await signIn("trainer");
  await write(page, "numeric", "primer-sukob");
  const other = await context.newPage();
  await other.goto(`${LESSON}/primer-sukob`);
  await other.locator('[name="stem.en"]').fill("What do they ask?");
  await page.locator('[name="stem.en"]').fill("What do I ask?");
  await other.getByRole("button", { name: "Sačuvajte pitanje" }).last().click();
  await expect(other.getByText("Sačuvano u nacrt.")).toBeVisible();
  await page.getByRole("button", { name: "Sačuvajte pitanje" }).last().click();
  await expect(page.getByText("What do they ask?")).toBeVisible();
  await expect(page.locator('[name="stem.en"]')).toHaveValue("What do I ask?");
  await page.getByRole("button", { name: "Sačuvajte svoj tekst" }).click();
  await expect(page.getByText("Sačuvano u nacrt.")).toBeVisible();
  await expect(page.locator('[name="stem.en"]')).toHaveValue("What do I ask?");
});

for (const address of [
  LESSON,
  `${LESSON}/new?type=matching`,
  `${LESSON}/new?type=numeric`,
  "/studio/questions/import",
  "/studio/questions?only=advice",
]) {
  test(`axe finds nothing at ${address} @soak`, async ({ page, signIn }) => {
    await signIn("trainer");
    await page.goto(address);
    expect(
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
        id,
        nodes[0]?.html,
      ]),
    ).toEqual([]);
  });
}
