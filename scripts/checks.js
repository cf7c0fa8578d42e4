import { availableParallelism } from "node:os";
import { node } from "./prepare/run.js";

/**
 * What `npm run check` looks at, longest first: a name and what Node is to run.
 * @type {readonly (readonly [name: string, args: readonly string[]])[]}
 */
const CHECKS = [
  [
    "lint",
    [
      "node_modules/eslint/bin/eslint.js",
      "--config=scripts/eslint.config.js",
      "--cache",
      "--cache-location=.cache/eslint",
      "--cache-strategy=content",
      "--max-warnings=0",
      ".",
    ],
  ],
  ["types", ["node_modules/typescript/bin/tsc", "--noEmit", "--project", "."]],
  ["content", ["--import", "tsx", "scripts/content-check.ts"]],
  [
    "format",
    [
      "node_modules/prettier/bin/prettier.cjs",
      "--check",
      "--log-level=warn",
      "--cache",
      "--cache-location=.cache/prettier",
      ".",
    ],
  ],
  [
    "boundaries",
    [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      "--config=scripts/dependency-cruiser.config.cjs",
      "app",
      "db",
    ],
  ],
  ["dead code", ["node_modules/knip/bin/knip.js", "--config=scripts/knip.json", "--no-progress"]],
];

/**
 * Runs every check, also after one failed, and tells each when it ends, with its words when it
 * failed. Returns how many held and how many did not.
 * @param {number} [atOnce] how many run side by side
 */
export async function runChecks(atOnce = Math.min(2, availableParallelism())) {
  const waiting = [...CHECKS];
  const count = { passed: 0, failed: 0 };
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, args] = next;
      const { ok, output, seconds } = await node(args);
      if (ok) count.passed += 1;
      else count.failed += 1;
      console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds.toFixed(1)} s)`);
      if (!ok) console.log(output.trimEnd());
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return count;
}
