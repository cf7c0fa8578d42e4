import { optionFor } from "../support/check-key";
import { CheckPage } from "../support/check-page";
import { CheckResult, COOL_DOWN } from "../support/check-result";
import { attemptsOf } from "../support/check-rows";
import { RemedialPage } from "../support/remedial-page";
import { LessonPage, WRITTEN } from "../support/lesson-page";
import { NUMBERS, SELLING } from "../support/lesson-source";
import { PEOPLE, signInByForm } from "../support/lesson-visitor";
import { WAYS } from "../support/lesson-ways";
import { say } from "../support/lesson-words";
import { expect, test } from "../support/test";

const MAP = "/learn/kam-foundations";
const MINUTE = 60_000;

for (const { name, hand, use } of WAYS) {
  test.describe(name, () => {
    test.use(use);

    test("the first lesson is read, its check failed, what was missed practised, the check passed", async ({
      page,
      server,
    }) => {
      test.slow();
      await server.reset();
      const lesson = new LessonPage(page, SELLING, hand);
      const check = new CheckPage(page, `${MAP}/l01-check`, SELLING, hand);
      const result = new CheckResult(page, SELLING, hand);
      const title = page.getByRole("heading", { level: 1 });
      const link = (text: string) => page.getByRole("link", { name: text, exact: true });
      const secondOnMap = page.locator(`a[href="${MAP}/l02"]`);

      await test.step("signing in leads to the next step, one tap away", async () => {
        await signInByForm(page, PEOPLE.beginner, { hand });
        await expect(title).toHaveText(say("learn.home.startTitle", { title: SELLING.title }));
        await hand.press(link(say("learn.home.start")));
        await lesson.at(1);
      });

      await test.step("everything in the lesson is answered, and comes back at its end", async () => {
        const done = await lesson.read("wrong");
        const asked = SELLING.questions.filter(({ id }) => SELLING.read.includes(id));
        const others = ["company-check", "two-weeks", "plan"];
        expect([...done].sort()).toEqual([...asked.map(({ id }) => id), ...others].sort());
        await expect(lesson.block("two-weeks").locator("textarea")).toHaveValue(WRITTEN.text);
        for (const question of asked.filter(({ use }) => use.includes("pre")))
          await expect(lesson.block("recall")).toContainText(
            say("lesson.recall.said", { answer: optionFor(question, "wrong") }),
          );
      });

      await test.step("the check opens, the second lesson does not", async () => {
        await lesson.finish();
        await expect(page).toHaveURL(check.door);
        await page.goto(MAP);
        await expect(page.locator(`a[href="${check.door}"]`).first()).toBeVisible();
        await expect(secondOnMap).toHaveCount(0);
        await page.goto(`${MAP}/l02`);
        await expect(title).toHaveText(say("learn.locked.title", { title: NUMBERS.title }));
      });

      await page.goto(check.door);
      await check.begin();
      const first = await check.answerAll("wrong");
      await expect(title).toHaveText(say("practice.submit.allAnswered"));
      await check.submit();

      await test.step("the result teaches: every reason, every objective, the way back", async () => {
        await result.expectTitle("failed", 0, 5);
        await expect(page.getByText(say("practice.result.needed", { needed: 4 }))).toBeVisible();
        await result.expectReasons(first);
        const missed = [...new Set(first.map(({ objective }) => objective))];
        expect(missed.sort()).toEqual([...SELLING.objectives.keys()].sort());
        const address = page.url();
        for (const objective of missed) {
          const { link, part } = result.revisit(objective);
          await hand.press(link);
          await lesson.at(part);
          await page.goto(address);
        }
      });

      const remedial = new RemedialPage(page, check.door, SELLING, hand);
      const objectives = [...SELLING.objectives.keys()];

      await test.step("extra practice begins with examples, one objective after the other", async () => {
        await page.goto(MAP);
        await expect(page.getByText(say("learn.map.step.remedial")).first()).toBeVisible();
        await page.goto(check.door);
        await expect(page.getByText(say("learn.check.remedial"))).toBeVisible();
        await hand.press(link(say("learn.check.remedy")));
        for (const objective of objectives) await remedial.read(objective);
      });

      await test.step("its questions come later, and neither they nor the check open sooner", async () => {
        server.moveClock(COOL_DOWN - 10 * MINUTE);
        for (const objective of objectives) await remedial.expectLater(objective);
        const headers = { origin: server.address };
        const form = { command: "a-second-try-at-once" };
        const forced = await page.request.post(`${check.door}/attempts`, { form, headers });
        expect(new URL(forced.url()).pathname).toBe(check.door);
        expect(attemptsOf(server, PEOPLE.beginner, "l01-check")).toHaveLength(1);
      });

      await test.step("four right answers clear an objective", async () => {
        server.moveClock(COOL_DOWN + 10 * MINUTE);
        for (const objective of objectives) expect(await remedial.pass(objective)).toBe(4);
      });

      await test.step("after it, other questions are asked, and right answers pass", async () => {
        await page.goto(check.door);
        await check.begin(true);
        const second = await check.answerAll("right");
        expect(second).toHaveLength(5);
        const before = first.map(({ id }) => id);
        expect(second.filter(({ id }) => before.includes(id))).toEqual([]);
        await check.submit();
        await result.expectTitle("passed", 5, 5);
      });

      await test.step("the second lesson is open: from the result, on the map, at home", async () => {
        const onward = link(say("practice.result.next.lesson", { title: NUMBERS.title }));
        await hand.press(onward);
        await new LessonPage(page, NUMBERS, hand).at(1);
        await page.goto(MAP);
        await expect(secondOnMap.first()).toBeVisible();
        await page.goto("/learn");
        await expect(title).toHaveText(say("learn.home.startTitle", { title: NUMBERS.title }));
      });
    });
  });
}
