import type { Locator, Page } from "@playwright/test";
import type { Confidence, Question } from "~/domain/quiz/question";
import { enter, expectEntered, MOUSE, type Hand } from "../support/check-entry";
import { entryFor, questionShown, reasonsOf, type Wish } from "../support/check-key";
import { NUMBERS, ROLE, SELLING } from "../support/lesson-source";
import { signInByForm } from "../support/lesson-visitor";
import { WAYS } from "../support/lesson-ways";
import { say } from "../support/lesson-words";
import { expect, test } from "../support/test";

const DAY = 86_400_000;
/** Finished everything some days ago. */
const LEARNER = "petar.zivkovic@demo.example";
const QUESTIONS = [SELLING, NUMBERS, ROLE].flatMap(({ questions }) =>
  questions.filter(({ use }) => use.includes("review")),
);

/** One day of review, by one hand. */
class ReviewPage {
  constructor(
    readonly page: Page,
    readonly hand: Hand,
  ) {}

  get title(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  link(text: string): Locator {
    return this.page.getByRole("link", { name: text, exact: true });
  }

  async at(number: number, count: number): Promise<void> {
    const position = say("practice.review.position", { number, count });
    await expect(this.page.locator("header p")).toHaveText(position);
  }

  async shown(): Promise<Question> {
    const screen = await this.page.locator("main").innerText();
    return questionShown(QUESTIONS, await this.title.innerText(), screen);
  }

  async say(confidence: Confidence): Promise<void> {
    const name = say(`practice.confidence.${confidence}`);
    await this.hand.press(this.page.getByRole("button", { name, exact: true }));
  }

  /** Answers what is shown and sees what it was worth, with every reason. */
  async answer(wish: Wish, confidence: Confidence): Promise<Question> {
    const question = await this.shown();
    await enter(this.page.locator("main"), entryFor(question, wish), this.hand);
    await this.say(confidence);
    const verdict = this.page.locator(".feedback__verdict");
    if (wish === "right") await expect(verdict).toHaveText(say("practice.feedback.right"));
    else await expect(verdict).toHaveText(/^(Nije tačno|Delimično tačno)$/);
    for (const reason of reasonsOf(question))
      await expect(this.page.locator("main")).toContainText(reason);
    return question;
  }

  async goOn(last: boolean): Promise<void> {
    await this.hand.press(this.link(say(last ? "practice.review.finish" : "practice.review.next")));
  }
}

for (const { name, hand, use } of WAYS) {
  test.describe(name, () => {
    test.use(use);

    test("what was learnt comes back, is answered and rests", async ({ page, server }) => {
      await server.reset();
      server.moveClock(0);
      const review = new ReviewPage(page, hand);
      await signInByForm(page, LEARNER, { hand });
      const row = page.locator("li", { hasText: say("learn.home.review") });
      const told = await row.innerText();
      const count = Number(/(\d+) pitanj/.exec(told)?.[1]);
      expect(count).toBeGreaterThan(1);
      expect(count).toBeLessThanOrEqual(12);
      await hand.press(review.link(say("learn.home.toReview")));

      await review.at(1, count);
      await review.say("likely");
      await expect(page.locator(".question__error")).not.toBeEmpty();
      const asked: string[] = [];
      for (let number = 1; number <= count; number += 1) {
        await review.at(number, count);
        const wrong = number === 1;
        asked.push((await review.answer(wrong ? "wrong" : "right", "sure")).id);
        await review.at(number, count);
        // Asked for again, the answer stays what it was.
        if (wrong) await page.reload();
        await expect(page.locator(".feedback__verdict")).toBeVisible();
        await review.goOn(number === count);
      }
      expect(new Set(asked).size).toBe(count);
      await expect(review.title).toHaveText(say("practice.review.doneTitle"));
      const tomorrow = say("practice.review.day", { day: "tomorrow", date: "" });
      await expect(page.locator("main")).toContainText(
        say("practice.review.comes", { when: tomorrow, count: 1 }),
      );
      await hand.press(review.link(say("practice.review.toLearn")));
      await expect(review.title).toBeVisible();
      await expect(row).toHaveCount(0);

      // What the learner was sure of and missed is all there is tomorrow; missed again, it leads
      // back to the lesson.
      server.moveClock(DAY);
      await page.goto("/review");
      await review.at(1, 1);
      await review.answer("wrong", "guess");
      const back = page.locator("main a[href*='?part=']");
      await expect(back).toContainText("Ponovite:");
      await hand.press(back);
      await expect(page).toHaveURL(/\/learn\/kam-foundations\/l0\d\?part=\d/);
    });
  });
}

test.describe("without signal", () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test("the answer stays on the screen and is sent when it is back", async ({ page, server }) => {
    await server.reset();
    server.moveClock(0);
    const review = new ReviewPage(page, MOUSE);
    await signInByForm(page, LEARNER);
    await page.goto("/review");
    const question = await review.shown();
    await enter(page.locator("main"), entryFor(question, "right"), MOUSE);
    await page.context().setOffline(true);
    await review.say("sure");
    await expect(page.getByRole("status")).toHaveText(say("practice.review.unreached"));
    await expectEntered(page.locator("main"), entryFor(question, "right"), MOUSE);
    await page.context().setOffline(false);
    await review.say("sure");
    await expect(page.locator(".feedback__verdict")).toHaveText(say("practice.feedback.right"));
  });
});

test("a manager finds nobody's review but their own", async ({ page, signIn }) => {
  await signIn("manager");
  await page.goto("/review");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    say("practice.review.restTitle"),
  );
  await expect(page.locator("main")).toContainText(say("practice.review.empty"));
});
