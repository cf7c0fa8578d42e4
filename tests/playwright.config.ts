import { defineConfig } from "@playwright/test";
import { findBrowser } from "../scripts/prepare/browser";

const asRoot = process.getuid?.() === 0;
/** What takes longer runs by itself, and with it every screen in every window: `npm run soak`. */
const soak = process.env.SOAK === "1";

/** Browser tests: the built product, one server and one copy of the seeded database per worker. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  globalSetup: "./support/seed.ts",
  globalTimeout: (soak ? 60 : 13) * 60_000,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  ...(soak ? { grep: /@soak|fits its windows/ } : { grepInvert: /@soak/ }),
  reporter: "list",
  use: {
    locale: "sr-Latn-RS",
    timezoneId: "Europe/Belgrade",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: (await findBrowser()) ?? undefined,
      args: [
        ...(asRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
