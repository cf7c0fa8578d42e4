import type { Locator } from "@playwright/test";
import type { Hand } from "./check-entry";

const MOST_STOPS = 250;

/** Whoever cannot use a pointer: everything is reached by Tab and worked by keys. */
export const KEYBOARD: Hand = {
  press: async (target) => {
    const control = await reach(target);
    const ticked = await control.evaluate(
      (element) => element instanceof HTMLInputElement && /radio|checkbox/.test(element.type),
    );
    await control.page().keyboard.press(ticked ? "Space" : "Enter");
  },
  fill: async (target, text) => {
    const { keyboard } = (await reach(target)).page();
    await keyboard.press("ControlOrMeta+a");
    await keyboard.insertText(text);
  },
  select: async (target, index) => {
    const { keyboard } = (await reach(target)).page();
    await keyboard.press("Home");
    for (let at = 0; at < index; at += 1) await keyboard.press("ArrowDown");
  },
  scripts: true,
};

/** Tabs to the control behind the target and answers with it; within a group of radios, arrows. */
async function reach(target: Locator): Promise<Locator> {
  const control = await controlOf(target);
  const { keyboard } = target.page();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const at = await control.evaluate(whereFocusIs);
    if (at === "there") return control;
    await keyboard.press(at === "in its group" ? "ArrowDown" : "Tab");
  }
  throw new Error(`The keyboard does not reach ${target.toString()}`);
}

async function controlOf(target: Locator): Promise<Locator> {
  const within = target.locator("input");
  if ((await within.count()) > 0) return within.first();
  const labelled = await target.evaluate((element) => element.closest("label") !== null);
  return labelled ? target.locator("xpath=ancestor-or-self::label").locator("input") : target;
}

function whereFocusIs(element: Element): "there" | "in its group" | "elsewhere" {
  const focused = document.activeElement;
  if (focused === element) return "there";
  const radios = [element, focused].every(
    (one) => one instanceof HTMLInputElement && one.type === "radio",
  );
  const same = radios && element.getAttribute("name") === focused?.getAttribute("name");
  const form = (one: Element | null) => one?.closest("form");
  return same && form(element) === form(focused) ? "in its group" : "elsewhere";
}
