import type { Page } from "@playwright/test";
import { signInByForm } from "../support/lesson-visitor";
import { say } from "../support/lesson-words";
import { expect, test } from "../support/test";

const OWNER = "ana.ilic@demo.example";
const KEPT = /^Nacrt sačuvan u \d\d:\d\d$/;
const RESTORED = /^Vraćen je nesačuvani nacrt od \d\d:\d\d$/;

/** Opens a sheet of the practice account; its address. */
async function openSheet(page: Page, sheet: string): Promise<string> {
  await page.goto("/accounts");
  await page.getByRole("link", { name: "Agro Sever", exact: true }).click();
  // The list of customers has links of the same names, to worked samples.
  await page.waitForURL(/\/accounts\/[\w-]+$/);
  await page.getByRole("link", { name: sheet, exact: true }).click();
  await page.waitForURL(/\/accounts\/[\w-]+\/[\w-]+$/);
  return page.url();
}

test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

test("what is typed into a sheet outlives its tab, until it is saved or thrown away", async ({
  page,
  context,
}) => {
  await signInByForm(page, OWNER);
  const address = await openSheet(page, say("sheet.tool.profit-sketch"));
  const part = `${address}?part=figures`;
  const sales = (of: Page) => of.locator("[name=sales]");
  await page.goto(part);
  const saved = await sales(page).inputValue();
  await sales(page).fill("654.321");
  await expect(page.getByText(KEPT)).toBeVisible();
  await page.close();

  const next = await context.newPage();
  await next.goto(address);
  await expect(next.getByText("Jedan deo lista ima nesačuvan nacrt:")).toBeVisible();
  await next.goto(part);
  await expect(next.getByText(RESTORED)).toBeVisible();
  await expect(sales(next)).toHaveValue("654.321");
  await next.getByRole("button", { name: say("toolkit.draft.discard") }).click();
  await expect(sales(next)).toHaveValue(saved);
  await expect(next.getByText(RESTORED)).toHaveCount(0);

  // Left at once, before any pause.
  await sales(next).fill("111.222");
  await next.goto("about:blank");
  await expect(async () => {
    await next.goto(part);
    await expect(sales(next)).toHaveValue("111.222", { timeout: 500 });
  }).toPass();
  await next.getByRole("button", { name: say("toolkit.part.save"), exact: true }).click();
  await next.waitForURL(address);
  await next.goto(part);
  await expect(sales(next)).toHaveValue("111222");
  await expect(next.getByText(RESTORED)).toHaveCount(0);
});

test("without signal a draft waits, says so, and is kept when the signal is back", async ({
  page,
  context,
}) => {
  await signInByForm(page, OWNER);
  const address = await openSheet(page, say("sheet.tool.contact-matrix"));
  // What the page fetches by itself is fetched while there is a signal.
  await page.goto(`${address}?part=people`, { waitUntil: "networkidle" });
  await context.setOffline(true);
  await page.locator("[name=o4]").fill("Vesna, finansije");
  await expect(page.getByText(/^Nacrt još nije sačuvan/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(KEPT)).toBeVisible();
  await page.goto(`${address}?part=people`);
  await expect(page.locator("[name=o4]")).toHaveValue("Vesna, finansije");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a sheet is filled in and saved as ever, and a draft can be thrown away", async ({
    page,
    request,
    server,
  }) => {
    await signInByForm(page, OWNER);
    const address = await openSheet(page, say("sheet.tool.value-calculator"));
    const cookies = await page.context().cookies();
    await request.post(`${address}/draft?part=own`, {
      headers: {
        Accept: "application/json",
        Origin: server.address,
        Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
      },
      form: { revision: "8", margin: "11", note: "" },
    });
    await page.goto(`${address}?part=own`);
    await expect(page.locator("[name=margin]")).toHaveValue("11");
    await page.getByRole("button", { name: say("toolkit.draft.discard") }).click();
    await expect(page.locator("[name=margin]")).toHaveValue("28");
    await page.locator("[name=margin]").fill("27,5");
    await page.getByRole("button", { name: say("toolkit.part.save"), exact: true }).click();
    await expect(page).toHaveURL(address);
    await expect(page.getByText("Naša marža: 27,5% računa, 27.225 EUR godišnje.")).toBeVisible();
  });
});
