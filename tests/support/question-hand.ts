import { expect, type Page } from "@playwright/test";
import { say } from "./lesson-words";

/** A question as its author has it in mind; every text in Serbian and English. */
export interface WrittenQuestion {
  readonly stem: Both;
  /** What it is for, between spaces. */
  readonly use: string;
  /** Options, the right ones marked. */
  readonly options?: readonly { readonly text: Both; readonly why: Both; readonly right?: true }[];
  /** The right number, and why. */
  readonly value?: string;
  readonly why?: Both;
}

export type Both = readonly [sr: string, en: string];

/** Fills in the form of a question that is open and leaves saving to its author. */
export async function fillQuestion(page: Page, question: WrittenQuestion): Promise<void> {
  const { stem, options = [], value, why, use } = question;
  await fillBoth(page, "stem", stem);
  for (const [index, { text, why: reason, right }] of options.entries()) {
    await fillBoth(page, `rows.${index}.text`, text);
    await fillBoth(page, `rows.${index}.why`, reason);
    const mark = page
      .getByRole("group", { name: say("bank.row.option", { number: index + 1 }) })
      .getByLabel(say("bank.row.isRight"));
    if (right) await mark.check();
    else if ((await mark.getAttribute("type")) === "checkbox") await mark.uncheck();
  }
  if (value !== undefined) await page.getByLabel(say("bank.field.value")).fill(value);
  if (why) await fillBoth(page, "why", why);
  for (const one of use.split(" ")) await page.locator(`[name="use"][value="${one}"]`).check();
}

/** Saves what is in the form; the question is then whole. */
export async function saveQuestion(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: say("bank.question.save") })
    .last()
    .click();
  await expect(page.getByText(say("bank.question.saved"))).toBeVisible();
}

/** Writes the objectives of a lesson over those it came with, in its list of questions. */
export async function writeObjectives(page: Page, objectives: readonly Both[]): Promise<void> {
  for (const [index, [sr, en]] of objectives.entries()) {
    const section = page
      .getByRole("region")
      .filter({ has: page.locator(`#objective-o${index + 1}`) });
    await section.getByText(say("bank.objective.edit")).click();
    await section.getByLabel(say("bank.objective.sr")).fill(sr);
    await section.getByLabel(say("bank.objective.en")).fill(en);
    await section.getByRole("button", { name: say("bank.objective.save") }).click();
    await expect(page.getByRole("heading", { name: sr })).toBeVisible();
  }
}

/** Opens the form of a new question for an objective, in its lesson's list. */
export async function newQuestion(page: Page, type: string, objective: string): Promise<void> {
  await page.getByLabel(say("bank.lesson.addType")).selectOption(type);
  const measures = page.getByLabel(say("bank.lesson.addObjective"), { exact: true });
  await measures.selectOption({ label: objective });
  await page.getByRole("button", { name: say("bank.lesson.write") }).click();
}

/** Takes questions that nobody wants out of the draft, by how they begin. */
export async function removeQuestions(page: Page, unwanted: readonly RegExp[]): Promise<void> {
  for (const name of unwanted) {
    const row = page.getByRole("listitem").filter({ has: page.getByRole("link", { name }) });
    await row.getByText(say("bank.row.more")).click();
    await row.getByRole("button", { name: say("bank.row.remove") }).click();
    await expect(row).toHaveCount(0);
  }
}

async function fillBoth(page: Page, field: string, [sr, en]: Both): Promise<void> {
  await page.locator(`[name="${field}.sr"]`).fill(sr);
  await page.locator(`[name="${field}.en"]`).fill(en);
}
