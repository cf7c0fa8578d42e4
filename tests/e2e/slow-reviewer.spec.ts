import { MOUSE } from "../support/check-entry";
import { signInByForm } from "../support/lesson-visitor";
import { say } from "../support/lesson-words";
import { expect, test } from "../support/test";

const PATH = "/learn/kam-foundations";
const WAITING = "igor.milosevic@demo.example";
const DAY = 86_400_000;
/** How long the demo's field work waits already. */
const WAITS_SINCE = 7;
const PROVISIONAL = 10;

const certificate = { name: /sertifikat/i } as const;

test("a slow reviewer holds nobody up, and the certificate comes with the review", async ({
  page,
  server,
}) => {
  test.slow();
  await server.reset();

  await test.step("before the tenth day the work waits, and says until when", async () => {
    await signInByForm(page, WAITING, { hand: MOUSE });
    await page.goto(`${PATH}/fa1`);
    await expect(page.getByText(/Predato \d+\.\s\d+\. .* put se privremeno otvara/)).toBeVisible();
    await page.goto(PATH);
    await expect(page.getByText(say("learn.map.step.waiting")).first()).toBeVisible();
    await expect(page.getByRole("link", certificate)).toHaveCount(0);
  });

  await test.step("after it the path is open provisionally, and honestly has no certificate", async () => {
    server.moveClock((PROVISIONAL - WAITS_SINCE + 1) * DAY);
    await page.goto(`${PATH}/fa1`);
    await expect(page.getByText(/kasni/)).toBeVisible();
    // The clock is told by a job twice a minute; nobody's look at a page writes anything.
    await expect(async () => {
      await page.goto(PATH);
      await expect(page.getByText(say("learn.map.provisional")).first()).toBeVisible({
        timeout: 500,
      });
    }).toPass({ timeout: 60_000, intervals: [2_000] });
    await expect(page.getByRole("link", certificate)).toHaveCount(0);
  });

  await test.step("the manager reviews it late", async () => {
    await page.context().clearCookies({ name: "kljuc_session" });
    await signInByForm(page, "manager@demo.example", { to: /\/cohorts/, hand: MOUSE });
    await page.getByRole("link", { name: /Za pregled i razgovor/ }).click();
    await page.waitForURL(/\/reviews$/);
    await page.getByRole("link", { name: /Igor Milošević/ }).click();
    await page.getByRole("link", { name: "Matrica za izbor ključnih kupaca" }).click();
    await expect(page.getByText("Ulagati ciljano").first()).toBeVisible();
    await page
      .getByRole("link", { name: say("manage.sheet.back") })
      .first()
      .click();
    const scores = page.getByRole("radio", { name: /^2/ });
    await expect(scores).toHaveCount(4);
    for (const score of await scores.all()) await score.check();
    await page.getByRole("button", { name: say("manage.review.submit"), exact: true }).click();
    await page.waitForURL(/\/reviews$/);
  });

  await test.step("and the learner has the certificate", async () => {
    await page.context().clearCookies({ name: "kljuc_session" });
    await signInByForm(page, WAITING, { hand: MOUSE });
    await page.goto(PATH);
    await page.getByRole("link", certificate).click();
    await expect(page.getByText("Igor Milošević").first()).toBeVisible();
  });
});
