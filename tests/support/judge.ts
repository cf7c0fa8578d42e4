import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { faultsOf, measure } from "./probe";

export const LANGUAGES = ["sr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

type Window = { readonly width: number; readonly height: number };

const NARROW: Window = { width: 320, height: 640 };
const PHONE: Window = { width: 360, height: 740 };
const DESK: Window = { width: 1280, height: 800 };
const LANDSCAPE = { width: 740, height: 360 };
/** Too low for sticky bars: what scrolls under one counts as obscured to axe. */
const LOW = 600;
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Where pictures for contact sheets go, when somebody wants to look. */
const PICTURES = process.env.SCREEN_PICTURES;

/** Every window in both schemes takes long: `npm run soak`. Otherwise each is seen once. */
export const EVERY_WAY = process.env.SOAK === "1";

interface Look {
  readonly window: Window;
  readonly scheme: "light" | "dark";
}

/** Serbian, whose words are longer, is seen in every window; each scheme is seen in both languages. */
const LOOKS: Readonly<Record<Language, readonly Look[]>> = {
  sr: [
    { window: NARROW, scheme: "light" },
    { window: PHONE, scheme: "light" },
    { window: DESK, scheme: "dark" },
  ],
  en: [
    { window: NARROW, scheme: "dark" },
    { window: DESK, scheme: "light" },
  ],
};
const EVERY_LOOK = (["light", "dark"] as const).flatMap((scheme) =>
  [NARROW, PHONE, DESK].map((window): Look => ({ window, scheme })),
);

/**
 * Judges the open page in its windows, light and dark, with large text, with everything unfolded,
 * and by axe. Returns one line for each fault.
 */
export async function judge(page: Page, name: string, language: Language): Promise<string[]> {
  await page.waitForFunction(() => document.fonts.status === "loaded");
  const faults: string[] = [];
  for (const { window, scheme } of EVERY_WAY ? EVERY_LOOK : LOOKS[language]) {
    await page.emulateMedia({ colorScheme: scheme });
    faults.push(...(await probe(page, window, scheme)));
    if (PICTURES && window !== NARROW) {
      const file = `${name.replaceAll(" ", "-")}.${language}.${scheme}.${String(window.width)}.png`;
      await page.screenshot({ path: join(PICTURES, file), fullPage: true });
    }
  }
  if (EVERY_WAY || language === "sr") {
    faults.push(...(await probe(page, LANDSCAPE, "landscape")));
    faults.push(...(await enlarged(page)));
  }
  await unfold(page);
  faults.push(...(await probe(page, DESK, "unfolded")));
  faults.push(...(await probe(page, PHONE, "unfolded")));
  // Each language is read in one scheme, and in both when every way is taken.
  const [light, dark] = language === "sr" ? [PHONE, DESK] : [DESK, PHONE];
  if (EVERY_WAY || language === "sr") faults.push(...(await axe(page, light, "light")));
  if (EVERY_WAY || language === "en") faults.push(...(await axe(page, dark, "dark")));
  return faults;
}

/** The same page where no script runs: on a phone, folded and unfolded. */
export async function judgeWithoutScripts(page: Page, name: string): Promise<string[]> {
  const folded = await probe(page, PHONE, `${name} without scripts`, false);
  await unfold(page);
  return [...folded, ...(await probe(page, PHONE, `${name} without scripts, unfolded`, false))];
}

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
