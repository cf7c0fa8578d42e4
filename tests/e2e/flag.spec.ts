import type { Page } from "@playwright/test";
import { signInByForm } from "../support/lesson-visitor";
import { say } from "../support/lesson-words";
import { expect, test } from "../support/test";

const LEARNER = "petar.zivkovic@demo.example";
const PART = "/learn/kam-foundations/l02?part=2";

const summary = (page: Page) => page.locator("#flag summary");
const send = (page: Page) =>
  page.getByRole("button", { name: say("flag.send"), exact: true }).click();

test("a marked passage reaches its authors, and their answer the learner", async ({
  page,
  signIn,
}) => {
  await signInByForm(page, LEARNER);
  await page.goto(PART, { waitUntil: "networkidle" });
  const passage = page.locator(".lesson p").nth(1);
  await passage.selectText();
  const marked = ((await passage.textContent()) ?? "").trim();
  await summary(page).click();
  await passage.selectText();
  await expect(page.locator("[name=quote]")).toHaveValue(marked.slice(0, 600));
  await page.locator("[name=reason]").selectOption("outdated");
  await page.locator("[name=note]").fill("Podatak je od pre tri godine.");
  await send(page);
  await expect(page.getByText(say("flag.sent"))).toBeVisible();
  await expect(page.locator("#flag q")).toHaveText(marked.slice(0, 600));
  await expect(page.locator("[name=quote]")).toHaveValue("");

  await signIn("trainer");
  await page.goto("/studio/flags");
  const entry = page.getByRole("listitem").filter({ hasText: "Podatak je od pre tri godine." });
  await expect(entry).toContainText(marked.slice(0, 60));
  await entry.getByLabel(say("insight.flagList.answer")).fill("Hvala, zamenili smo ga.");
  await entry.getByRole("button", { name: say("insight.flagList.settle") }).click();
  await expect(page.getByText(say("insight.flagList.settled"), { exact: true })).toBeVisible();
  await expect(entry).toHaveCount(0);

  await page.context().clearCookies({ name: "kljuc_session" });
  await signInByForm(page, LEARNER);
  await page.goto(PART);
  await summary(page).click();
  await expect(
    page.getByText(say("flag.answer", { answer: "Hvala, zamenili smo ga." })),
  ).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/status of 422/] });

  test("a passage is typed and sent, and what is refused comes back as it was", async ({
    page,
  }) => {
    await signInByForm(page, LEARNER);
    await page.goto(PART);
    await summary(page).click();
    await page.locator("[name=quote]").fill("   ");
    await page.locator("[name=note]").fill("Ne vidim zašto.");
    await send(page);
    await expect(page.getByText(say("flag.problem.quote"))).toBeVisible();
    await expect(page.locator("[name=note]")).toHaveValue("Ne vidim zašto.");
    await page.locator("[name=quote]").fill("u sedamnaest kategorija");
    await send(page);
    await expect(page).toHaveURL(/part=2&flagged=1#flag$/);
    await expect(page.getByText(say("flag.sent"))).toBeVisible();
    await expect(page.locator("#flag q").last()).toHaveText("u sedamnaest kategorija");
  });
});
