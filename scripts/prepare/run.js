import { spawn } from "node:child_process";
import { root } from "./project.js";

/**
 * How a command ended. `output` is everything it printed, unless it was shown at once.
 * @typedef {{ readonly ok: boolean, readonly output: string, readonly seconds: number }} Ended
 */

/** How long a command that was asked to end may take before it is killed, in milliseconds. */
const GRACE = 8_000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Runs a command in the project's folder to its end and never outlives it: SIGINT and SIGTERM end
 * the command too. A command over its limit is ended and counts as failed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean, limitSeconds?: number }} [options]
 * @returns {Promise<Ended>}
 */
export function run(command, args, { env = {}, show = false, limitSeconds = 1_200 } = {}) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    const limit = setTimeout(() => {
      output += `\nended after ${limitSeconds} s\n`;
      end(child);
    }, limitSeconds * 1_000);
    let over = false;
    /** @param {boolean} ok */
    const done = (ok) => {
      if (over) return;
      over = true;
      clearTimeout(limit);
      forget(child);
      resolve({ ok, output, seconds: (performance.now() - started) / 1_000 });
    };
    child.once("error", (error) => {
      output += `${command}: ${error.message}\n`;
      done(false);
    });
    child.once("close", (code) => done(code === 0));
    remember(child);
  });
}

/**
 * Runs a JavaScript file of the project with this Node.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const node = (args, options) => run(process.execPath, args, options);

/** @param {import("node:child_process").ChildProcess} child */
function remember(child) {
  if (running.size === 0) {
    process.on("SIGINT", onSignal);
    process.on("SIGTERM", onSignal);
  }
  running.add(child);
}

/** @param {import("node:child_process").ChildProcess} child */
function forget(child) {
  running.delete(child);
  if (running.size > 0) return;
  process.off("SIGINT", onSignal);
  process.off("SIGTERM", onSignal);
}

/** @param {NodeJS.Signals} signal */
function onSignal(signal) {
  const ended = [...running].map((child) => new Promise((done) => child.once("close", done)));
  for (const child of running) end(child);
  void Promise.all(ended).then(() => process.exit(signal === "SIGINT" ? 130 : 143));
}

/** @param {import("node:child_process").ChildProcess} child */
function end(child) {
  child.kill("SIGINT");
  setTimeout(() => child.kill("SIGKILL"), GRACE).unref();
}
