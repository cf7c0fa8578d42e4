/**
 * `npm run soak`: what takes longer than `npm test` may. Mass kills while answers are written,
 * every screen in every window, load and Lighthouse as tables, then mutants of the rules of paths and questions.
 */
import { findOrInstallBrowser } from "./prepare/browser.js";
import { build } from "./prepare/build.js";
import { Failure, orTell } from "./prepare/failure.js";
import { install } from "./prepare/install.js";
import { requireNode } from "./prepare/node-version.js";
import { node } from "./prepare/run.js";

await orTell(async () => {
  requireNode();
  await install();
  await build();
  const env = { CHROMIUM: await findOrInstallBrowser(), SOAK: "1" };
  const playwright = "node_modules/@playwright/test/cli.js";
  const kills = await node([playwright, "test", "--config=tests/playwright.config.ts"], {
    env,
    show: true,
    limitSeconds: 3_600,
  });
  const measured = await node(["scripts/bench.js", "http", "lighthouse"], {
    env,
    show: true,
    limitSeconds: 3_600,
  });
  const mutants = await node(
    ["node_modules/@stryker-mutator/core/bin/stryker.js", "run", "scripts/stryker.config.json"],
    { env, show: true, limitSeconds: 4 * 3_600 },
  );
  if (!kills.ok || !measured.ok || !mutants.ok)
    throw new Failure("Something did not hold: see above.");
});
