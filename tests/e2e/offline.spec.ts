import type { BrowserContext } from "@playwright/test";
import { MOUSE } from "../support/check-entry";
import { CheckPage } from "../support/check-page";
import { answersOf, attemptsOf } from "../support/check-rows";
import { LessonPage, WRITTEN } from "../support/lesson-page";
import { SELLING } from "../support/lesson-source";
import { PEOPLE, signInByForm } from "../support/lesson-visitor";
import { say } from "../support/lesson-words";
import type { ProductServer } from "../support/server";
import { expect, test } from "../support/test";

const DOOR = "/learn/kam-foundations/l01-check";
const ONCE = [0, 1, 2, 3, 4].map((position) => ({ position, revision: 0, confidence: "likely" }));

interface World {
  readonly context: BrowserContext;
  readonly server: ProductServer;
}

const CUTS = [
  {
    name: "the phone loses its signal",
    cut: ({ context }: World) => context.setOffline(true),
    mend: ({ context }: World) => context.setOffline(false),
  },
  {
    name: "the server dies",
    cut: ({ server }: World) => server.kill(),
    mend: ({ server }: World) => server.start(),
  },
];

test.use({ expectedErrors: [/net::ERR_|Failed to fetch/] });

let check: CheckPage;

test.beforeEach(async ({ page, server }) => {
  await server.reset();
  await signInByForm(page, PEOPLE.firstCheck);
  check = new CheckPage(page, DOOR, SELLING, MOUSE);
  await page.goto(DOOR);
  await check.begin();
});

for (const { name, cut, mend } of CUTS) {
  test(`${name} between two answers: both stand, once`, async ({ page, context, server }) => {
    const { attempt } = check;
    await check.answerAcknowledged("right");
    await check.at(2);
    await cut({ context, server });
    const second = await check.answer("wrong");
    await check.at(3);
    await expect(page.getByText(say("practice.attempt.kept", { count: 1 }))).toBeVisible();
    await page.getByRole("link", { name: say("practice.attempt.back") }).click();
    await check.at(2, "čeka vezu");
    await check.expectShown(second, "wrong");
    await page.getByRole("link", { name: say("practice.attempt.skip") }).click();
    for (const number of [3, 4, 5]) {
      await check.at(number);
      await check.answer("right");
    }
    await expect(page.getByText(say("practice.submit.waits", { count: 4 }))).toBeVisible();
    await expect(check.submitButton).toBeDisabled();
    expect(answersOf(server, attempt)).toEqual(ONCE.slice(0, 1));

    await mend({ context, server });
    await expect(check.submitButton).toBeEnabled();
    expect(answersOf(server, attempt)).toEqual(ONCE);
    await page.goto(`${DOOR}/attempts/${attempt}?q=2`);
    await check.at(2, "sačuvano");
    await check.expectShown(second, "wrong");
    await page.goto(`${DOOR}/attempts/${attempt}?q=end`);
    await check.submit();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("4 od 5");
    expect(answersOf(server, attempt)).toEqual(ONCE);
  });

  test(`${name} before handing in: it says why it waits, and then goes through`, async ({
    page,
    context,
    server,
  }) => {
    const { attempt } = check;
    for (const number of [1, 2, 3, 4, 5]) {
      await check.at(number);
      await check.answerAcknowledged("right");
    }
    await expect(page.getByText(say("practice.submit.allAnswered"))).toBeVisible();
    await cut({ context, server });
    await check.submitButton.click();
    await expect(page.getByText(say("practice.submit.unreached"))).toBeVisible();
    await expect(page.getByText(say("practice.submit.allAnswered"))).toBeVisible();
    await mend({ context, server });
    expect(attemptsOf(server, PEOPLE.firstCheck, "l01-check")).toMatchObject([
      { id: attempt, submittedAt: null },
    ]);
    await check.submit();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("5 od 5");
  });
}

test("kept answers survive a reload and a closed tab, and are shown as they were given", async ({
  page,
  context,
  server,
}) => {
  const { attempt } = check;
  await context.route("**/answers/*", (route) => route.abort());
  const first = await check.answer("wrong");
  await check.at(2);
  const second = await check.answer("right");
  await check.at(3);
  await page.reload();
  await check.at(3);
  await expect(page.getByText(say("practice.attempt.kept", { count: 2 }))).toBeVisible();
  await page.goto(`${DOOR}/attempts/${attempt}?q=1`);
  await check.at(1, "čeka vezu");
  await check.expectShown(first, "wrong");
  await page.goto(`${DOOR}/attempts/${attempt}?q=2`);
  await check.at(2, "čeka vezu");
  await check.expectShown(second, "right");
  expect(answersOf(server, attempt)).toEqual([]);

  await page.close();
  await context.unroute("**/answers/*");
  const tab = new CheckPage(await context.newPage(), DOOR, SELLING, MOUSE);
  await tab.continueFromHome();
  await expect.poll(() => answersOf(server, attempt)).toEqual(ONCE.slice(0, 2));
  await tab.page.goto(`${DOOR}/attempts/${attempt}?q=2`);
  await tab.at(2, "sačuvano");
  await tab.expectShown(second, "right");
});

test("an answer whose acknowledgement is lost on the way is sent again and stands once", async ({
  page,
  server,
}) => {
  const { attempt } = check;
  let lost = 0;
  await page.route(
    "**/answers/1",
    async (route) => {
      await route.fetch();
      lost += 1;
      await route.abort();
    },
    { times: 1 },
  );
  // The first request gets no response in the page, only the one sent again does.
  const again = page.waitForResponse("**/answers/1");
  await check.answer("right");
  await check.at(2);
  await expect(page.getByText(say("practice.attempt.kept", { count: 1 }))).toBeVisible();
  await expect.poll(() => answersOf(server, attempt)).toEqual(ONCE.slice(0, 1));
  expect((await again).status()).toBe(200);
  await expect(page.getByText(say("practice.attempt.kept", { count: 1 }))).toBeHidden();
  expect(lost).toBe(1);
  expect(answersOf(server, attempt)).toEqual(ONCE.slice(0, 1));
});

test("a changed mind without signal keeps the last answer only", async ({
  page,
  context,
  server,
}) => {
  const { attempt } = check;
  await context.setOffline(true);
  await check.answer("wrong", "guess");
  await check.at(2);
  await page.getByRole("link", { name: say("practice.attempt.back") }).click();
  await check.at(1, "čeka vezu");
  const first = await check.answer("right");
  await check.at(2);
  await expect(page.getByText(say("practice.attempt.kept", { count: 1 }))).toBeVisible();
  await context.setOffline(false);
  await expect.poll(() => answersOf(server, attempt)).toEqual(ONCE.slice(0, 1));
  await page.goto(`${DOOR}/attempts/${attempt}?q=1`);
  await check.expectShown(first, "right");
});

test("what is written in a lesson without signal is kept and sent, also the plan", async ({
  page,
  context,
}) => {
  const lesson = new LessonPage(page, SELLING, MOUSE);
  await page.goto("/learn/kam-foundations/l01?part=5");
  await lesson.at(5);
  const [text, cue] = ["Drugi put: 38, 12, 14.", "zazvoni telefon u pola sastanka"];
  await context.setOffline(true);
  await lesson.block("two-weeks").locator("[name=text]").fill(text);
  await lesson.save("two-weeks");
  await expect(page.getByText(say("practice.attempt.kept", { count: 1 }))).toBeVisible();
  await lesson.block("plan").locator("[name=cue]").fill(cue);
  await lesson.block("plan").locator("[name=action]").fill(WRITTEN.action);
  await lesson.save("plan");
  await expect(page.getByText(say("practice.attempt.kept", { count: 2 }))).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(say("practice.attempt.kept", { count: 2 }))).toBeHidden();
  await page.goto("/notebook");
  await expect(page.getByText(text)).toHaveCount(1);
  await expect(page.getByText(cue)).toHaveCount(1);
});
