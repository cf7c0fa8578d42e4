import { expect, type Locator } from "@playwright/test";
import type { Entry } from "./check-key";
import { say } from "./lesson-words";

/** How this visitor works the screen. */
export interface Hand {
  /** Works a button, a link or a choice. */
  readonly press: (target: Locator) => Promise<void>;
  readonly fill: (target: Locator, text: string) => Promise<void>;
  /** Chooses the option at the place `index` of a list. */
  readonly select: (target: Locator, index: number) => Promise<void>;
  /** Whether the page's scripts run. */
  readonly scripts: boolean;
}

const POINTER: Omit<Hand, "scripts"> = {
  press: (target) => target.click(),
  fill: (target, text) => target.fill(text),
  select: async (target, index) => {
    await target.selectOption({ index });
  },
};
export const MOUSE: Hand = { ...POINTER, scripts: true };
export const FINGER: Hand = { ...POINTER, press: (target) => target.tap(), scripts: true };
export const NO_SCRIPTS: Hand = { ...POINTER, scripts: false };

/** Fills in the controls of one question within a form, whatever stood in them before. */
export async function enter(form: Locator, entry: Entry, hand: Hand): Promise<void> {
  switch (entry.kind) {
    case "options":
      return choose(form, entry.texts, hand);
    case "number":
      return hand.fill(form.locator("input[name=value]"), entry.value);
    case "order":
      return hand.scripts ? move(form, entry.texts, hand) : place(form, entry.texts);
    case "pairs":
      return match(form, entry.pairs, hand);
  }
}

async function choose(form: Locator, texts: readonly string[], { press }: Hand) {
  const options = form.locator(".options label");
  for (const option of await options.all()) {
    const box = option.locator("input");
    const wanted = texts.includes((await option.innerText()).trim());
    if ((await box.getAttribute("type")) === "radio" ? wanted : wanted !== (await box.isChecked()))
      await press(option);
    if (wanted) await expect(box).toBeChecked();
  }
  expect(await form.locator(".options :checked").count()).toBe(texts.length);
}

/** With the buttons: each item up until it stands in its place. */
async function move(form: Locator, texts: readonly string[], { press }: Hand) {
  const rows = form.locator("ol.rows .row__text");
  await expect(rows).toHaveCount(texts.length);
  for (const [wanted, text] of texts.entries()) {
    const button = form.getByRole("button", {
      name: say("practice.question.moveUp", { item: text }),
      exact: true,
    });
    for (let at = (await rows.allInnerTexts()).indexOf(text); at > wanted; at -= 1) {
      await press(button);
      await expect(rows.nth(at - 1)).toHaveText(text);
    }
  }
  await expect(rows).toHaveText([...texts]);
}

/** Without scripts: a place for each item. */
async function place(form: Locator, texts: readonly string[]) {
  for (const [index, text] of texts.entries())
    await form.getByLabel(text, { exact: true }).selectOption(String(index + 1));
}

async function match(form: Locator, pairs: Extract<Entry, { kind: "pairs" }>["pairs"], hand: Hand) {
  const sorting = (await form.locator("fieldset.row--sorting").count()) > 0;
  for (const [left, right] of pairs) {
    if (sorting) {
      const line = form.getByRole("group", { name: left, exact: true });
      await hand.press(line.getByText(right, { exact: true }));
      await expect(line.getByLabel(right, { exact: true })).toBeChecked();
    } else {
      // Long ones carry a letter in front: "A. …".
      const list = form.getByLabel(left, { exact: true });
      const labels = await list.locator("option").allInnerTexts();
      const index = labels.findIndex((label) => label.replace(/^[A-Z]\. /, "") === right);
      await hand.select(list, index);
    }
  }
}

/** Whether the controls show the entry, as after coming back to a question. */
export async function expectEntered(form: Locator, entry: Entry, { scripts }: Hand): Promise<void> {
  switch (entry.kind) {
    case "options":
      return expect(form.locator(".options label:has(:checked)")).toHaveText(
        // In whatever order they are shown.
        (await form.locator(".options label").allInnerTexts()).filter((text) =>
          entry.texts.includes(text),
        ),
      );
    case "number":
      return expect(form.locator("input[name=value]")).toHaveValue(entry.value);
    case "order":
      if (scripts) return expect(form.locator("ol.rows .row__text")).toHaveText([...entry.texts]);
      for (const [index, text] of entry.texts.entries())
        await expect(form.getByLabel(text, { exact: true })).toHaveValue(String(index + 1));
      return;
    case "pairs":
      for (const [left, right] of entry.pairs)
        await expect(form.getByLabel(left, { exact: true }).locator("option:checked")).toHaveText(
          new RegExp(`^([A-Z]\\. )?${escaped(right)}$`),
        );
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
