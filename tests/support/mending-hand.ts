import { expect, type Page } from "@playwright/test";
import { goToEnd, lessonText } from "./lesson-hand";
import { say } from "./lesson-words";

/** Blocks that name questions which are gone: the message says what to do, and their form opens. */
export async function mendBlocks(page: Page): Promise<void> {
  const list = page.getByRole("region", { name: /problem/ });
  const form = page.locator("form[aria-labelledby=block-form-title]");
  const gone = form.getByLabel(/više ne postoji/);
  await expect(list.getByRole("button")).toHaveCount(6);
  for (let turn = 0; turn < 6; turn += 1) {
    const before = await list.innerText();
    const problem = list.getByRole("button").first();
    const told = await problem.innerText();
    // Once one language is mended, the other one's problem is that the two differ.
    expect(told).toMatch(/Izaberite drugo ili uklonite blok|izostavite|stoje istim redom/);
    await problem.click();
    await expect(form).toBeVisible();
    if (await gone.isVisible()) await gone.click();
    const [named] = /pre-second|practice-first/.exec(told) ?? [];
    if (named === "practice-first") {
      const which = form.getByLabel("Koje pitanje");
      const wanted = which.getByRole("option", { name: /^(Sat pripreme|An hour)/ });
      await which.selectOption(await wanted.getAttribute("value"));
    }
    const remove = named === "pre-second" && (await form.getByLabel("Koje pitanje").isVisible());
    const action = remove ? "editor.form.remove" : "editor.form.apply";
    await form.getByRole("button", { name: say(action) }).click();
    await expect(list).not.toHaveText(before, { useInnerText: true });
  }
}

/** Two slips in the prose; what to write instead is read from the message. */
export async function slipAndMend(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: say("author.language.sr") })
    .first()
    .click();
  const text = lessonText(page, "sr");
  await goToEnd(page, "sr");
  await page.keyboard.insertText("\n\nPriprema ispod <3 minuta ne vredi.\n\nNa listu piše {cilj}.");
  const problems = page.getByRole("region", { name: /problem/ }).getByRole("button");
  for (const slip of ["<", "{"]) {
    const problem = problems.first();
    await expect(problem).toContainText(slip);
    const told = await problem.innerText();
    const line = Number(/Red (\d+)/.exec(told)?.[1]);
    expect(line).toBeGreaterThan(1);
    const instead = [...told.matchAll(/\\[<{}]/g)].map(([sign]) => sign);
    expect(instead.length).toBeGreaterThan(0);
    await problem.click();
    await expect(text).toBeFocused();
    const wrong = await text
      .locator(".cm-activeLine, .cm-line")
      .filter({ hasText: slip })
      .last()
      .innerText();
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+End");
    await page.keyboard.insertText(
      instead.reduce((words, sign) => words.replace(sign.slice(1), sign), wrong),
    );
    await expect(problems.filter({ hasText: told.split("\n")[1] ?? told })).toHaveCount(0);
  }
}
