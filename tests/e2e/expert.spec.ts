import { MOUSE } from "../support/check-entry";
import { CheckPage } from "../support/check-page";
import { lessonSource, type LessonSource } from "../support/lesson-source";
import { signInByForm } from "../support/lesson-visitor";
import { say } from "../support/lesson-words";
import { expect, test } from "../support/test";

const PATH = "/learn/kam-foundations";

/** Every question of the path's lessons, as one lesson. */
const WHOLE: LessonSource = [
  "reading-the-numbers-honestly",
  "role-and-competencies-of-a-kam",
  "account-attractiveness-and-relative-strength",
  "profit-behind-the-revenue",
  "portfolio-decisions",
  "five-relationship-stages",
  "bow-tie-to-diamond",
].reduce(
  (all, slug) => ({ ...all, questions: [...all.questions, ...lessonSource(slug).questions] }),
  lessonSource("from-selling-to-key-account-management"),
);

test("an expert shows what they know: challenge, a test-out with 11 of 12, and what nobody skips", async ({
  page,
  server,
}) => {
  test.slow();
  await server.reset();
  await signInByForm(page, "katarina.vasic@demo.example", { hand: MOUSE });
  await page.goto(PATH);
  await page.getByRole("button", { name: say("learn.map.enrol"), exact: true }).click();

  await test.step("the diagnostic asks before the path, and nobody passes or fails it", async () => {
    await page.goto(`${PATH}/diagnostic`);
    await begin(page, "learn.diagnostic.start");
    const diagnostic = new CheckPage(page, `${PATH}/diagnostic`, WHOLE, MOUSE);
    await diagnostic.at(1);
    const asked = await diagnostic.answerAll("right");
    expect(asked).toHaveLength(15);
    await diagnostic.submit();
  });

  await test.step("one mistake in twelve shows the module, when no critical one is wrong", async () => {
    await page.goto(`${PATH}/m01`);
    await begin(page, "learn.testOut.start");
    const testOut = new CheckPage(page, `${PATH}/m01`, WHOLE, MOUSE);
    let missed = 0;
    for (let number = 1; number <= 12; number += 1) {
      await testOut.at(number);
      const question = await testOut.shown();
      const wrong = missed === 0 && !question.critical;
      missed += wrong ? 1 : 0;
      await testOut.answer(wrong ? "wrong" : "right");
    }
    await testOut.submit();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("11");
  });

  await test.step("the path goes on with the lesson that nobody skips, and says so", async () => {
    await page.goto("/learn");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Brojke koje svi citiraju");
    await page.goto(PATH);
    await expect(page.locator(`a[href="${PATH}/l02"]`).first()).toBeVisible();
    await expect(page.locator(`a[href="${PATH}/l02-check"]`)).toHaveCount(0);
    await expect(page.getByRole("link", { name: /sertifikat/i })).toHaveCount(0);
  });
});

async function begin(
  page: CheckPage["page"],
  name: "learn.diagnostic.start" | "learn.testOut.start",
) {
  await page.getByRole("button", { name: say(name), exact: true }).click();
  await page.waitForURL(/\/attempts\/[^/?#]+/);
}
