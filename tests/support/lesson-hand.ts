import { expect, type Page } from "@playwright/test";
import type { Locale } from "~/domain/text";
import { say } from "./lesson-words";

/** A lesson's text in its editor. */
export const lessonText = (page: Page, language: Locale) =>
  page.getByRole("textbox", { name: say("editor.text.label", { language }) });

/** Writes over every prompt that the new lesson asks with: in its block's form, or in the text. */
export async function answerPrompts(
  page: Page,
  language: Locale,
  answer: (prompt: string) => string,
): Promise<number> {
  const description = page.locator(`#description-${language}`);
  await description.fill(answer(await description.inputValue()));
  const text = lessonText(page, language);
  const asking = text.locator(".lesson-prompt").or(text.locator(".lesson-tag", { hasText: "[[" }));
  let answered = 1;
  while ((await asking.count()) > 0) {
    const first = asking.first();
    const words = await first.innerText();
    await first.click();
    if (answered > 40) throw new Error(`Asked without end: ${words}`);
    const form = page.locator("form[aria-labelledby=block-form-title]");
    if (await form.isVisible()) {
      const fields = form.locator("input:not([type=checkbox]), textarea");
      for (const field of await fields.all()) {
        const prompt = await field.inputValue();
        if (prompt.includes("[[")) await field.fill(answer(prompt));
      }
      await form.getByRole("button", { name: say("editor.form.apply") }).click();
      await expect(form).toHaveCount(0);
    } else await page.keyboard.insertText(answer(words));
    answered += 1;
  }
  return answered;
}

/** Puts in a block from the menu, after what is chosen; its form waits to be filled in. */
export async function openBlockForm(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: say("editor.toolbar.insert") }).click();
  await page.getByRole("combobox", { name: say("editor.insert.label") }).fill(name);
  await page.keyboard.press("Enter");
  await expect(page.locator("#block-form-title")).toBeVisible();
}

/** Takes the block that is filled in into the text. */
export async function putIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: say("editor.form.insert"), exact: true }).click();
  await expect(page.locator("#block-form-title")).toHaveCount(0);
}

/** Puts the cursor behind everything that is written. */
export async function goToEnd(page: Page, language: Locale): Promise<void> {
  await lessonText(page, language).focus();
  await page.keyboard.press("Control+End");
}
