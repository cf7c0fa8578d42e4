import { execFileSync } from "node:child_process";
import { chromium } from "@playwright/test";
import { z } from "zod";
import { signIn, startServer } from "./server";

const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
});

/**
 * Lighthouse on its phone profile: landing, home, lesson and a question, signed in where needed.
 * It is fetched for the occasion: as a dependency it would bring packages without fixed versions.
 */
const LIGHTHOUSE = "lighthouse@12.8.2";
const PORT = 9_339;
const server = await startServer();
const reader = await signIn(server.address, "petar.zivkovic@demo.example");
const taker = await signIn(server.address, "dragana@demo.example");
const pages = [
  { page: "landing", path: "/", cookie: "" },
  { page: "home", path: "/learn", cookie: reader },
  { page: "lesson", path: "/learn/kam-foundations/l02?part=2", cookie: reader },
  { page: "question", path: await startCheck(taker), cookie: taker },
];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [`--remote-debugging-port=${PORT}`, "--no-sandbox", "--disable-gpu"],
});
const rows = [];
for (const { page, path, cookie } of pages) {
  const headers = JSON.stringify({ cookie });
  const printed = execFileSync(
    "npx",
    [
      "--yes",
      LIGHTHOUSE,
      server.address + path,
      `--port=${PORT}`,
      "--quiet",
      "--output=json",
      "--disable-storage-reset",
      `--extra-headers=${headers}`,
    ],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const report = reportSchema.parse(JSON.parse(printed));
  const scores = Object.entries(report.categories).map(([id, { score }]) => [
    id,
    Math.round((score ?? 0) * 100),
  ]);
  rows.push({ page, ...Object.fromEntries(scores) });
}
console.table(rows);
await browser.close();
await server.stop();

/** The address of a new attempt at the first check. */
async function startCheck(cookie: string): Promise<string> {
  const response = await fetch(`${server.address}/learn/kam-foundations/l01-check/attempts`, {
    method: "POST",
    body: new URLSearchParams({ command: "lighthouse-start" }),
    headers: { cookie, Origin: server.address },
    redirect: "manual",
  });
  return response.headers.get("location") ?? "/";
}
