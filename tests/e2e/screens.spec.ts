import Database from "better-sqlite3";
import type { Cookie } from "@playwright/test";
import { EVERY_WAY, judge, judgeWithoutScripts, LANGUAGES } from "../support/judge";
import * as screens from "../support/screen-list";
import * as studio from "../support/studio-screens";
import { cookiesFor, setStage, type Screen, type Stage, type Viewer } from "../support/screens";
import { expect, test as base } from "../support/test";

interface TestFixtures {
  /** Opens each screen in turn, as whoever sees it, and lets the caller judge the page. */
  readonly show: (
    list: readonly Screen[],
    judged: (screen: Screen) => Promise<void>,
  ) => Promise<void>;
  readonly language: (locale: string) => Promise<void>;
}

/** Sessions on this worker's own server. */
const seats = new Map<Viewer, Cookie[]>();

/** Its own fixture for each worker keeps these people and attempts away from all other tests. */
const test = base.extend<TestFixtures, { stage: Stage }>({
  stage: [async ({ server }, use) => use(await setStage(server)), { scope: "worker" }],

  show: async ({ page, context, server, stage }, use) => {
    expect(stage.open).toContain("/attempts/");
    let seated: Viewer = null;
    await use(async (list, judged) => {
      for (const screen of list) {
        if (screen.viewer !== seated) {
          await context.clearCookies({ name: "kljuc_session" });
          if (screen.viewer !== null) {
            const known = seats.get(screen.viewer) ?? (await cookiesFor(server, screen.viewer));
            seats.set(screen.viewer, known);
            await context.addCookies(known);
          }
          seated = screen.viewer;
        }
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(screen.to);
        await screen.then?.(page);
        if (screen.shows) await expect(page.locator(screen.shows).first()).toBeVisible();
        await judged(screen);
      }
    });
  },

  language: async ({ context, server }, use) => {
    await use((locale) =>
      context.addCookies([{ name: "kljuc_language", value: locale, url: server.address }]),
    );
  },
});

test.describe.configure({ mode: "parallel", timeout: EVERY_WAY ? 600_000 : 120_000 });
test.use({
  trace: "off",
  reducedMotion: "reduce",
  // Refusals and what does not exist are answered with their own status, and the browser says so.
  expectedErrors: [/responded with a status of (401|404|422|500)/],
});

const GROUPS: readonly (readonly [name: string, list: (stage: Stage) => readonly Screen[]])[] = [
  ["signed out", () => screens.OUTSIDE],
  ["home and map", () => screens.WAYS],
  ["notebook and profile", () => screens.OWN],
  ["review", screens.reviewScreens],
  ["first lesson", () => screens.LESSONS[0]],
  ["second lesson", () => screens.LESSONS[1]],
  ["third lesson", () => screens.LESSONS[2]],
  ["whole lessons", () => screens.WHOLE],
  ["refused blocks", () => screens.REFUSED],
  ["check", screens.checkScreens],
  ["conversations", screens.talkScreens],
  ["accounts", () => screens.ACCOUNTS],
  ["value calculator", () => screens.VALUES],
  ["tool examples", () => screens.EXAMPLES],
  ["field work", () => screens.FIELDWORK],
  ["look back", () => screens.FOLLOW_UPS],
  ["studio", () => studio.STUDIO],
  ["cohort", () => screens.OTHERS],
  ["studio: library @soak", () => studio.STUDIO_LIBRARY],
  ["studio: questions @soak", () => studio.STUDIO_QUESTIONS],
  ["studio: media @soak", () => studio.STUDIO_MEDIA],
];

/** What only scripts lead to. */
const SCRIPTED: typeof GROUPS = [["studio: editors @soak", () => studio.STUDIO_EDITORS]];

for (const locale of LANGUAGES) {
  for (const [name, list] of [...GROUPS, ...SCRIPTED]) {
    test(`${name}, ${locale}: fits its windows, and axe finds nothing`, async ({
      page,
      stage,
      show,
      language,
    }) => {
      await language(locale);
      await show(list(stage), async (screen) => {
        expect.soft(await judge(page, screen.name, locale), screen.name).toEqual([]);
      });
    });
  }

  test(`failure, ${locale}: fits its windows, and axe finds nothing`, async ({
    page,
    show,
    language,
    server,
  }) => {
    await language(locale);
    const database = new Database(server.databaseFile);
    database.exec("ALTER TABLE plan RENAME TO plan_away");
    const notebook: Screen = { name: "failure", viewer: "dragana", to: "/notebook" };
    try {
      await show([notebook], async ({ name }) => {
        await expect(page.locator("meta[name=reference]")).toHaveCount(1);
        expect(await judge(page, name, locale)).toEqual([]);
      });
    } finally {
      database.exec("ALTER TABLE plan_away RENAME TO plan");
      database.close();
    }
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, list] of GROUPS) {
    test(`${name}: fits`, async ({ page, stage, show }) => {
      await show(list(stage), async (screen) => {
        expect.soft(await judgeWithoutScripts(page, screen.name), screen.name).toEqual([]);
      });
    });
  }
});
