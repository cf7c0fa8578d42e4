import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { signIn, startServer } from "./server";

/** Lighthouse on its phone profile: landing, home, lesson and a question, signed in where needed. */
const PORT = 9_339;
const server = await startServer();
const reader = await signIn(server.address, "petar.zivkovic@demo.example");
const taker = await signIn(server.address, "dragana@demo.example");
const question = await startCheck(taker);
const pages = [
  { page: "landing", path: "/", cookie: "" },
  { page: "home", path: "/learn", cookie: reader },
  { page: "lesson", path: "/learn/kam-foundations/l02?part=2", cookie: reader },
  { page: "question", path: question, cookie: taker },
];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [`--remote-debugging-port=${PORT}`, "--no-sandbox", "--disable-gpu"],
});
const rows = [];
for (const { page, path, cookie } of pages) {
  const result = await lighthouse(server.address + path, {
    port: PORT,
    logLevel: "error",
    disableStorageReset: true,
    extraHeaders: { cookie },
    onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
  });
  const scores = Object.values(result?.lhr.categories ?? {}).map(({ id, score }) => [
    id,
    Math.round((score ?? 0) * 100),
  ]);
  rows.push({ page, ...Object.fromEntries(scores) });
  for (const audit of Object.values(result?.lhr.audits ?? {})) {
    if (audit.score !== null && audit.score < 0.9)
      console.log(page, audit.id, audit.displayValue ?? "");
  }
}
console.table(rows);
await browser.close();
await server.stop();

async function startCheck(cookie: string): Promise<string> {
  const response = await fetch(`${server.address}/learn/kam-foundations/l01-check/attempts`, {
    method: "POST",
    body: new URLSearchParams({ command: "lighthouse-start" }),
    headers: { cookie, Origin: server.address },
    redirect: "manual",
  });
  return response.headers.get("location") ?? "/";
}
