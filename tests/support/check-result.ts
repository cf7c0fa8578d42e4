import { expect, type Locator, type Page } from "@playwright/test";
import type { Question } from "~/domain/quiz/question";
import type { Hand } from "./check-entry";
import { reasonsOf } from "./check-key";
import type { LessonSource } from "./lesson-source";
import { say } from "./lesson-words";

const HOUR = 3_600_000;
/** From handing in a check not passed to the next try, as the path says. */
export const COOL_DOWN = 12 * HOUR;

/** The result of a submitted attempt. */
export class CheckResult {
  constructor(
    readonly page: Page,
    readonly lesson: LessonSource,
    readonly hand: Hand,
  ) {}

  async expectTitle(outcome: "passed" | "failed", right: number, of: number): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(
      say(`practice.result.${outcome}`, { right, of }),
    );
  }

  /** Opens every question: each gives the reason for every option, line or number. */
  async expectReasons(asked: readonly Question[]): Promise<void> {
    const folded = this.page.locator("main details");
    await expect(folded).toHaveCount(asked.length);
    for (const [index, question] of asked.entries()) {
      const one = folded.nth(index);
      await expect(one).toContainText(question.stem.sr);
      const reasons = reasonsOf(question);
      await expect(one.getByText(reasons[0] ?? "", { exact: true })).toBeHidden();
      await this.hand.press(one.locator("summary"));
      for (const reason of reasons)
        await expect(one.getByText(reason, { exact: true }).first()).toBeVisible();
    }
  }

  /** The way back to the part that teaches an objective, as the lesson's text says which it is. */
  revisit(objective: string): { readonly link: Locator; readonly part: number } {
    const text = this.lesson.objectives.get(objective) ?? "";
    const part = this.lesson.parts.findIndex(({ teaches }) => teaches.includes(objective)) + 1;
    const row = this.page.getByRole("listitem").filter({ hasText: text });
    return { link: row.getByRole("link"), part };
  }
}
