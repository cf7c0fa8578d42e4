import { MOUSE, NO_SCRIPTS } from "../support/check-entry";
import { CheckPage } from "../support/check-page";
import { answersOf, attemptsOf } from "../support/check-rows";
import { SELLING } from "../support/lesson-source";
import { PEOPLE, signInByForm } from "../support/lesson-visitor";
import { say } from "../support/lesson-words";
import { expect, test } from "../support/test";

const DOOR = "/learn/kam-foundations/l01-check";

for (const { name, hand, use } of [
  { name: "with scripts", hand: MOUSE, use: {} },
  { name: "without scripts", hand: NO_SCRIPTS, use: { javaScriptEnabled: false } },
]) {
  test.describe(name, () => {
    test.use({ ...use, expectedErrors: [/net::ERR_|Failed to fetch/] });

    test("no acknowledged answer dies with the server; another tab and another device go on", async ({
      page,
      context,
      browser,
      server,
      watch,
    }) => {
      await server.reset();
      await signInByForm(page, PEOPLE.firstCheck, { hand });
      const check = new CheckPage(page, DOOR, SELLING, hand);
      await page.goto(DOOR);
      await check.begin();
      const { attempt } = check;
      const first = await check.answerAcknowledged("right");
      await check.at(2);
      const second = await check.answerAcknowledged("wrong");
      await check.at(3);

      await server.kill();
      await server.start();
      expect(answersOf(server, attempt).map(({ position }) => position)).toEqual([0, 1]);
      await page.goto(`${DOOR}/attempts/${attempt}?q=1`);
      await check.at(1, "sačuvano");
      await check.expectShown(first, "right");
      await page.goto(`${DOOR}/attempts/${attempt}?q=2`);
      await check.at(2, "sačuvano");
      await check.expectShown(second, "wrong");

      await page.close();
      const tab = new CheckPage(await context.newPage(), DOOR, SELLING, hand);
      await tab.continueFromHome();
      expect(tab.attempt).toBe(attempt);
      await tab.at(3);
      await tab.answerAcknowledged("right");
      await tab.at(4);

      const phone = await browser.newContext({ ...use, baseURL: server.address });
      watch(phone);
      const device = new CheckPage(await phone.newPage(), DOOR, SELLING, hand);
      await signInByForm(device.page, PEOPLE.firstCheck, { hand });
      await device.continueFromHome();
      expect(device.attempt).toBe(attempt);
      await device.at(4);
      await device.answer("right");
      await device.at(5);
      await device.answer("right");
      await expect(device.page.getByText(say("practice.submit.allAnswered"))).toBeVisible();
      await device.submit();
      await expect(device.page.getByRole("heading", { level: 1 })).toContainText("4 od 5");
      await phone.close();

      const rows = answersOf(server, attempt);
      expect(rows.map(({ position, revision }) => [position, revision])).toEqual(
        [0, 1, 2, 3, 4].map((position) => [position, 0]),
      );
      expect(attemptsOf(server, PEOPLE.firstCheck, "l01-check")).toHaveLength(1);
    });
  });
}
