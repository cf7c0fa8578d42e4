/**
 * `npm test`: from a fresh clone to one line `N passed, N failed`. Installs, finds a browser,
 * checks, builds once and runs unit, integration and browser tests.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChecks } from "./checks.js";
import { findOrInstallBrowser } from "./prepare/browser.js";
import { build } from "./prepare/build.js";
import { Failure, orTell } from "./prepare/failure.js";
import { install } from "./prepare/install.js";
import { requireNode } from "./prepare/node-version.js";
import { node } from "./prepare/run.js";
import { countPlaywright, countVitest } from "./test-reports.js";

const FAILED = { passed: 0, failed: 1 };
const started = performance.now();

await orTell(async () => {
  requireNode();
  await install();
});
const reports = mkdtempSync(join(tmpdir(), "kljuc-test-"));
process.once("exit", () => rmSync(reports, { recursive: true, force: true }));

const browser = told(findOrInstallBrowser);
const built = told(build);
const [checks, unit] = await Promise.all([runChecks(1), built.then(unitAndIntegration)]);
const executable = await browser;
const inBrowser =
  executable !== null && (await built) !== null ? await browserTests(executable) : FAILED;

const counts = [checks, unit, inBrowser];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`Took ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function unitAndIntegration() {
  const file = join(reports, "vitest.json");
  const ended = await node(
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--config=tests/vitest.config.ts",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    { limitSeconds: 540 },
  );
  const count = countVitest(file, ended.ok);
  tell("unit and integration tests", count, ended.seconds);
  if (count.failed > 0) console.log(ended.output.trimEnd());
  return count;
}

/** @param {string} executable */
async function browserTests(executable) {
  const file = join(reports, "playwright.json");
  const ended = await node(
    [
      "node_modules/@playwright/test/cli.js",
      "test",
      "--config=tests/playwright.config.ts",
      "--reporter=list,json",
    ],
    {
      env: { CHROMIUM: executable, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      show: true,
      limitSeconds: 840,
    },
  );
  const count = countPlaywright(file, ended.ok);
  tell("browser tests", count, ended.seconds);
  return count;
}

/**
 * The outcome of a job, or null when it failed: told, and the rest goes on.
 * @template Outcome
 * @param {() => Promise<Outcome>} job
 * @returns {Promise<Outcome | null>}
 */
async function told(job) {
  try {
    return await job();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(`FAILED ${error.message}\n${error.output.trimEnd()}`);
    return null;
  }
}

/**
 * @param {string} name
 * @param {{ passed: number, failed: number }} count
 * @param {number} seconds
 */
function tell(name, { passed, failed }, seconds) {
  const outcome = failed === 0 ? "ok    " : "FAILED";
  console.log(`${outcome} ${name}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
}
