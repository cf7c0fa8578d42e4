import { expect, type Page } from "@playwright/test";
import type { Hand } from "./check-entry";
import { CheckPage } from "./check-page";
import type { LessonSource } from "./lesson-source";
import { say } from "./lesson-words";

/** The way back after a check was not passed: per missed objective two examples, then other items. */
export class RemedialPage {
  constructor(
    readonly page: Page,
    /** Address of the check's door. */
    readonly door: string,
    readonly lesson: LessonSource,
    readonly hand: Hand,
  ) {}

  private address(objective: string): string {
    return `${this.door}.${this.lesson.slug}.${objective}`;
  }

  /** Reads the worked and the half-filled example of an objective. */
  async read(objective: string): Promise<void> {
    await this.page.goto(this.address(objective));
    const text = this.lesson.objectives.get(objective) ?? "";
    for (const stage of ["example", "completion"] as const) {
      await expect(this.page.locator("header p")).toHaveText(say(`learn.remedy.${stage}`));
      await expect(this.page.getByText(text, { exact: true })).toBeVisible();
      const name = say(`learn.remedy.${stage}Read`);
      await this.hand.press(this.page.getByRole("button", { name, exact: true }));
    }
    await this.expectWaiting();
  }

  /** The items of an objective are not open yet, and the screen says from when they are. */
  async expectLater(objective: string): Promise<void> {
    await this.page.goto(this.address(objective));
    await this.expectWaiting();
  }

  private async expectWaiting(): Promise<void> {
    // Twelve hours from when its examples were read, to the minute: later for the last one read.
    const [before = "", after = ""] = say("learn.remedial.cooling", { when: "|" }).split("|");
    const notice = this.page.getByText(before.trim()).filter({ hasText: after.trim() });
    await expect(notice).toHaveText(/\d{2}:\d{2}/);
    await expect(this.page.locator("main form")).toHaveCount(0);
  }

  /** Answers an objective's items rightly and hands them in; returns how many there were. */
  async pass(objective: string): Promise<number> {
    await this.page.goto(this.address(objective));
    const name = say("learn.remedial.start");
    await this.hand.press(this.page.getByRole("button", { name, exact: true }));
    const items = new CheckPage(this.page, this.address(objective), this.lesson, this.hand);
    await this.page.waitForURL(/\/attempts\/[^/?#]+/);
    await items.at(1);
    const answered = await items.answerAll("right");
    await items.submit();
    return answered.length;
  }
}
