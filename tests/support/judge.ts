import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { faultsOf, measure } from "./probe";

export const LANGUAGES = ["sr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const WINDOWS = [{ width: 320, height: 640 }, PHONE, DESK];
const LANDSCAPE = { width: 740, height: 360 };
/** Too low for sticky bars: what scrolls under one counts as obscured to axe. */
const LOW = 600;
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Where pictures for contact sheets go, when somebody wants to look. */
const PICTURES = process.env.SCREEN_PICTURES;

/**
 * Judges the open page in every window, light and dark, with large text, with everything unfolded,
 * and by axe. Returns one line for each fault.
 */
export async function judge(page: Page, name: string, language: Language): Promise<string[]> {
  await page.waitForFunction(() => document.fonts.status === "loaded");
  const faults: string[] = [];
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const window of WINDOWS) {
      faults.push(...(await probe(page, window, scheme)));
      if (PICTURES && window.width !== 320) {
        const file = `${name.replaceAll(" ", "-")}.${language}.${scheme}.${window.width}.png`;
        await page.screenshot({ path: join(PICTURES, file), fullPage: true });
      }
    }
  }
  faults.push(...(await probe(page, LANDSCAPE, "landscape")));
  faults.push(...(await enlarged(page)));
  await unfold(page);
  faults.push(...(await probe(page, DESK, "unfolded")));
  // Each language is read in both schemes, each scheme in both windows.
  const [light, dark] = language === "sr" ? [PHONE, DESK] : [DESK, PHONE];
  faults.push(...(await axe(page, dark, "dark")));
  faults.push(...(await axe(page, light, "light")));
  faults.push(...(await probe(page, PHONE, "unfolded")));
  return faults;
}

/** The same page where no script runs: on a phone, folded and unfolded. */
export async function judgeWithoutScripts(page: Page, name: string): Promise<string[]> {
  const folded = await probe(page, PHONE, `${name} without scripts`, false);
  await unfold(page);
  return [...folded, ...(await probe(page, PHONE, `${name} without scripts, unfolded`, false))];
}

type Window = { readonly width: number; readonly height: number };

async function probe(page: Page, window: Window, how: string, scripted = true): Promise<string[]> {
  await page.setViewportSize(window);
  if (scripted) await settled(page);
  const faults = faultsOf(await page.evaluate(measure), window.width);
  return faults.map((fault) => `${window.width} ${how}: ${fault}`);
}

/** What fits itself to its room has heard of the new size and is drawn in it. No frame is told where no script runs. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

/** With text at twice its size on a phone. */
async function enlarged(page: Page): Promise<string[]> {
  const size = (value: string) =>
    page.evaluate((given) => {
      document.documentElement.style.fontSize = given;
    }, value);
  await size("200%");
  const faults = await probe(page, PHONE, "text at 200%");
  await size("");
  return faults;
}

function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
}

async function axe(page: Page, window: Window, scheme: "light" | "dark"): Promise<string[]> {
  await page.setViewportSize({ width: window.width, height: LOW });
  await page.emulateMedia({ colorScheme: scheme });
  const { violations } = await new AxeBuilder({ page })
    .withTags(WCAG)
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.replace(/\s+/g, " ") ?? "";
      return `${window.width} ${scheme}: axe ${id} at ${String(target)}: ${why}`;
    }),
  );
}
