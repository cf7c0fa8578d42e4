import { expect, type Page, type Response } from "@playwright/test";
import type { Confidence, Question } from "~/domain/quiz/question";
import { enter, expectEntered, type Hand } from "./check-entry";
import { entryFor, questionShown, type Wish } from "./check-key";
import type { LessonSource } from "./lesson-source";
import { say } from "./lesson-words";

/** The screens of one check: its door, its questions, handing in. */
export class CheckPage {
  constructor(
    readonly page: Page,
    /** Address of the check's door. */
    readonly door: string,
    readonly lesson: LessonSource,
    readonly hand: Hand,
  ) {}

  /** The attempt in the address. */
  get attempt(): string {
    const [, id] = /\/attempts\/([^/?#]+)/.exec(this.page.url()) ?? [];
    if (!id) throw new Error(`No attempt in ${this.page.url()}`);
    return id;
  }

  /** From home back into the attempt under way. */
  async continueFromHome(): Promise<void> {
    await this.page.goto("/learn");
    const name = say("learn.home.continueCheck");
    await this.hand.press(this.page.getByRole("link", { name, exact: true }));
    await this.page.waitForURL(this.door);
    const onward = this.page.getByRole("link", { name: say("learn.check.continue"), exact: true });
    await this.hand.press(onward);
    await this.page.waitForURL(/\/attempts\/[^/?#]+/);
  }

  /** From the door into a new attempt. */
  async begin(again = false): Promise<void> {
    const name = say(again ? "learn.check.again" : "learn.check.start");
    await this.hand.press(this.page.getByRole("button", { name, exact: true }));
    await this.page.waitForURL(/\/attempts\/[^/?#]+/);
    await this.at(1);
  }

  /** Waits for a question (from 1) and returns how its state is told. */
  async at(number: number, state = ""): Promise<void> {
    await expect(this.page.locator("header p")).toHaveText(
      new RegExp(`^Pitanje ${number} od \\d+ · .*${state}`),
    );
  }

  /** The question on the screen, as its author wrote it. */
  async shown(): Promise<Question> {
    const stem = await this.page.getByRole("heading", { level: 1 }).innerText();
    const screen = await this.page.locator("main").innerText();
    return questionShown(this.lesson.questions, stem, screen);
  }

  /** Fills in the question on the screen and saves it by saying how sure one is. */
  async answer(wish: Wish, confidence: Confidence = "likely"): Promise<Question> {
    const question = await this.shown();
    await enter(this.page.locator("main"), entryFor(question, wish), this.hand);
    await this.save(confidence);
    return question;
  }

  async save(confidence: Confidence): Promise<void> {
    const name = say(`practice.confidence.${confidence}`);
    await this.hand.press(this.page.getByRole("button", { name, exact: true }));
  }

  /** The same, until the server said that it has the answer. */
  async answerAcknowledged(wish: Wish): Promise<Question> {
    const acknowledged = this.page.waitForResponse(isAnswer);
    const question = await this.answer(wish);
    expect((await acknowledged).status()).toBe(this.hand.scripts ? 200 : 303);
    return question;
  }

  /** The controls show what was entered before. */
  async expectShown(question: Question, wish: Wish): Promise<void> {
    await expectEntered(this.page.locator("main"), entryFor(question, wish), this.hand);
  }

  /** Every question in turn; returns them in the order shown. */
  async answerAll(wish: Wish): Promise<readonly Question[]> {
    const asked: Question[] = [];
    const count = await this.count();
    while (asked.length < count) {
      await this.at(asked.length + 1);
      asked.push(await this.answer(wish));
    }
    return asked;
  }

  /** How many questions the attempt has. */
  async count(): Promise<number> {
    const [, count] = / od (\d+) /.exec(await this.page.locator("header p").innerText()) ?? [];
    return Number(count);
  }

  get submitButton() {
    return this.page.getByRole("button", { name: say("practice.submit.button"), exact: true });
  }

  /** From the last look to the result. */
  async submit(): Promise<void> {
    await this.hand.press(this.submitButton);
    await this.page.waitForURL(/\/result$/);
  }
}

function isAnswer(response: Response): boolean {
  return response.request().method() === "POST" && /\/answers\/\d+$/.test(response.url());
}
