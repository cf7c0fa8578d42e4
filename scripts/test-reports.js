import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ readonly passed: number, readonly failed: number }} Count */

/**
 * Counts of Vitest's JSON report. A file that could not be loaded, and a run that failed without a
 * failing test, count as one failure.
 * @param {string} file
 * @param {boolean} ok whether the run itself ended well
 * @returns {Count}
 */
export function countVitest(file, ok) {
  const report = readJson(file);
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
      result.status === "failed" && result.assertionResults.length === 0,
  ).length;
  return settle(report.numPassedTests, report.numFailedTests + broken, ok);
}

/**
 * Counts of Playwright's JSON report. A run that failed without a failing test counts as one
 * failure.
 * @param {string} file
 * @param {boolean} ok whether the run itself ended well
 * @returns {Count}
 */
export function countPlaywright(file, ok) {
  const report = readJson(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return settle(expected + flaky, unexpected, ok);
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {boolean} ok
 * @returns {Count}
 */
function settle(passed, failed, ok) {
  return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
}

/** @param {string} file */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
