import { existsSync } from "node:fs";
import { Failure } from "./failure.js";
import { node, run } from "./run.js";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The Chromium of this machine: the one that the variable CHROMIUM names, a system one, or
 * Playwright's own. Null when there is none. Throws a {@link Failure} when CHROMIUM names nothing.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const wish = process.env.CHROMIUM;
  if (wish) {
    if (existsSync(wish)) return wish;
    throw new Failure(`CHROMIUM: there is no browser at ${wish}`);
  }
  const { chromium } = await import("@playwright/test");
  return [...SYSTEM, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/**
 * Finds Chromium or installs one: Debian's when we may, else Playwright's. Throws a
 * {@link Failure} when neither works.
 * @returns {Promise<string>}
 */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log("Installing a browser for the tests…");
  const tried = [await installDebian(), await installPlaywright()];
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Failure(
    "No Chromium was found and none could be installed. Install one, or name it: CHROMIUM=/path/to/chromium npm test",
    tried.join("\n"),
  );
}

async function installDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return "";
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const update = await run("apt-get", ["update"], { env, limitSeconds: 120 });
  const install = await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
    env,
    limitSeconds: 300,
  });
  return update.output + install.output;
}

async function installPlaywright() {
  if (await findBrowser()) return "";
  const cli = "node_modules/@playwright/test/cli.js";
  return (await node([cli, "install", "chromium"], { limitSeconds: 300 })).output;
}
