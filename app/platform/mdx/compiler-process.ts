import { stop as stopEsbuild } from "esbuild";
import { Worker } from "node:worker_threads";
import { problem } from "~/domain/lesson/problem";
import { compileSource } from "~/platform/mdx/compile-source";
import { jobSchema, type Job, type Reply } from "~/platform/mdx/compiler-messages.schema";

// Entry of the compiler's own process: forked detached, so that it leads a process group to which
// esbuild's service belongs too. It answers one job after another and ends with its parent.

/** Ends this process and esbuild's, whatever the main thread is busy with, once the parent is gone. */
const WATCH_PARENT = `
const { workerData } = require("node:worker_threads");
setInterval(() => {
  if (process.ppid !== workerData.parent) process.kill(workerData.group, "SIGKILL");
}, 500);
`;

const REAP_MS = 50;

/** Ends esbuild's process first and waits for it, so that not even a zombie stays. */
function endInOrder(): void {
  void stopEsbuild();
  setTimeout(endGroup, REAP_MS);
}

function endGroup(): void {
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
    process.exit();
  }
}

function reply(message: Reply): void {
  process.send?.(message);
}

async function answer({ job, source, ...options }: Job): Promise<void> {
  try {
    reply({ job, result: await compileSource(source, options) });
  } catch {
    // The error may quote the text or a file; the author gets our own words.
    const problems = [problem("internal", { line: 1, column: 1 })];
    reply({ job, result: { kind: "refused", problems } });
  }
}

process.on("disconnect", endInOrder);
process.on("message", (message) => {
  const job = jobSchema.safeParse(message);
  if (job.success) void answer(job.data);
});

if (process.platform !== "win32") {
  const workerData = { parent: process.ppid, group: -process.pid };
  new Worker(WATCH_PARENT, { eval: true, execArgv: [], workerData }).unref();
}

/** Goes once through everything a lesson needs, so that the first real one is not slow. */
const WARM_UP = `<Part title="a" />\n\n## a\n\n**a** <Term id="a">a</Term> [a](https://a.example)\n\n| a |\n| - |\n| a |\n\n<Reflection id="a" prompt="a" />\n`;
const entry = { term: { sr: "a", en: "a" }, meaning: { sr: "a", en: "a" } };
await compileSource(WARM_UP, { locale: "sr", form: "body", glossary: { a: entry }, media: {} });
reply({ ready: true });
