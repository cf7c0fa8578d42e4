import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Failure } from "./failure.js";
import { inProject } from "./project.js";
import { run } from "./run.js";

const STAMP = inProject("node_modules/.kljuc-install");

/**
 * Installs the packages of package-lock.json unless node_modules holds exactly them, built for
 * this Node. Throws a {@link Failure} when npm cannot.
 */
export async function install() {
  const wanted = wantedStamp();
  if (existsSync(STAMP) ? readFileSync(STAMP, "utf8") === wanted : isInstalledByHand()) {
    if (!existsSync(STAMP)) writeFileSync(STAMP, wanted);
    return;
  }
  console.log("Installing packages…");
  rmSync(STAMP, { force: true });
  const ended = await npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (!ended.ok)
    throw new Failure("Packages could not be installed: see npm's words above.", ended.output);
  writeFileSync(STAMP, wanted);
  console.log(`Packages installed in ${ended.seconds.toFixed(0)} s.`);
}

function wantedStamp() {
  const lock = createHash("sha256").update(readFileSync(inProject("package-lock.json")));
  const { platform, arch, versions } = process;
  return `${lock.digest("hex")} ${platform}-${arch}-${versions.modules}\n`;
}

/** Whether somebody ran npm themselves and the outcome is what package-lock.json says. */
function isInstalledByHand() {
  const record = inProject("node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(inProject("package-lock.json"))).every(
    ([place, { version, optional }]) =>
      place === "" || optional || installed[place]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

/** @param {readonly string[]} args */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return run(process.execPath, [script, ...args]);
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args);
}
