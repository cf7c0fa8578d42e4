import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium, type BrowserContext, type Cookie, type Page } from "@playwright/test";
import Database from "better-sqlite3";
import { findBrowser } from "../../scripts/prepare/browser";
import { say } from "../support/lesson-words";
import { temporaryFolder, type ProductServer } from "../support/server";
import { expect, test } from "../support/test";

const LESSON = "/studio/lessons/economic-value-to-the-customer";
const SAVED = /^Sačuvano u \d\d:\d\d$/;
const KILLS = 30;
/** Words that may be lost with a browser that dies at once: what it had not yet put on its disk. */
const UNWRITTEN = 10;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** A moment within so many milliseconds that no two rounds share. */
const moment = (round: number, within: number) => (round * 7919) % within;

/** A browser as a person has it: its profile outlives it, and its process can be killed. */
class OwnBrowser {
  #process: ChildProcess | null = null;
  #context: BrowserContext | null = null;

  constructor(private readonly profile: string) {}

  /** Opens a lesson, ready to be typed in; starts the browser when it does not run. */
  async open(address: string, cookies: readonly Cookie[]): Promise<Page> {
    this.#context ??= await this.#start(cookies);
    const page = await this.#context.newPage();
    await page.goto(address);
    await expect(textOf(page)).toBeVisible();
    return page;
  }

  async #start(cookies: readonly Cookie[]): Promise<BrowserContext> {
    const told = join(this.profile, "DevToolsActivePort");
    rmSync(told, { force: true });
    const flags = [
      "--headless=new",
      "--no-first-run",
      "--disable-gpu",
      "--remote-debugging-port=0",
    ];
    if (process.getuid?.() === 0) flags.push("--no-sandbox");
    const own = [...flags, `--user-data-dir=${this.profile}`, "about:blank"];
    const executable = (await findBrowser()) ?? "chromium";
    this.#process = spawn(executable, own, { detached: true, stdio: "ignore" });
    const port = () => (existsSync(told) ? readFileSync(told, "utf8").split("\n") : []);
    await expect.poll(() => port().length).toBeGreaterThan(1);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port()[0] ?? ""}`);
    const [context] = browser.contexts();
    if (!context) throw new Error("the browser has no window");
    await context.addCookies([...cookies]);
    await context.setExtraHTTPHeaders({ "Accept-Language": "sr" });
    return context;
  }

  /** Ends every process of the browser as power failure would. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    this.#context = null;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    process.kill(-child.pid, "SIGKILL");
    await ended;
  }
}

const textOf = (page: Page) =>
  page.getByRole("textbox", { name: say("editor.text.label", { language: "sr" }) });

/** The newest text that the server has of the lesson. */
function draftText(server: ProductServer): string {
  const database = new Database(server.databaseFile, { readonly: true });
  const newest = database
    .prepare<[], { text: string }>(
      "SELECT text FROM draft_file WHERE file = 'sr.mdx' ORDER BY revision DESC LIMIT 1",
    )
    .get();
  database.close();
  return newest?.text ?? "";
}

/** How far a text of this round goes: the words are numbered. */
function reached(text: string, round: number): number {
  const found = [...text.matchAll(new RegExp(`r${round}n(\\d+)k`, "g"))];
  return Math.max(-1, ...found.map(([, one]) => Number(one)));
}

interface Written {
  typed: number;
  acknowledged: number;
}

/** Opens the lesson and types until the page is gone; how far that went is told as it goes. */
async function write(page: Page, round: number, written: Written): Promise<void> {
  page.on("response", (answer) => {
    const asked = answer.request();
    if (!answer.ok() || !asked.url().endsWith("/draft")) return;
    const sent = new URLSearchParams(asked.postData() ?? "").get("text") ?? "";
    written.acknowledged = Math.max(written.acknowledged, reached(sent, round));
  });
  await textOf(page).focus();
  await page.keyboard.press("Control+End");
  for (let count = 0; !page.isClosed(); count += 1) {
    await page.keyboard.type(`r${round}n${count}k `, { delay: 4 });
    written.typed = count;
    if (count % 8 === 7) await pause(900);
  }
}

interface Cut {
  readonly how: "killed" | "closed";
  readonly typed: number;
  /** How far the server's text goes once the author is back and took what was offered. */
  readonly kept: number;
  readonly offered: boolean;
}

/** Types until the browser is killed, or the page closed, and comes back with a new one. */
async function cut(
  round: number,
  { server, cookies, profile }: Desk,
  how: "killed" | "closed",
): Promise<Cut> {
  const browser = new OwnBrowser(profile);
  const page = await browser.open(server.address + LESSON, cookies);
  const written: Written = { typed: -1, acknowledged: -1 };
  const writing = write(page, round, written).catch((error: unknown) => {
    if (!(error instanceof Error) || !/clos|crash|disconnect/i.test(error.message)) throw error;
  });
  await expect.poll(() => written.typed).toBeGreaterThan(2);
  await pause(moment(round, 4_000));
  if (how === "closed") await page.close();
  else await browser.kill();
  await writing;
  expect(reached(draftText(server), round)).toBeGreaterThanOrEqual(written.acknowledged);

  const next = how === "closed" ? browser : new OwnBrowser(profile);
  const again = await next.open(server.address + LESSON, cookies);
  const offer = again.getByRole("button", { name: say("editor.left.restore") });
  const offered = await offer.isVisible();
  if (offered) {
    await offer.click();
    // The browser's disk may be behind the server: then its author chooses, and nothing is replaced.
    const status = again.getByRole("status");
    const older = status.filter({ hasText: say("editor.conflict.explain") });
    await expect(status.filter({ hasText: SAVED }).or(older)).toBeVisible();
  }
  await next.kill();
  const kept = reached(draftText(server), round);
  expect(kept).toBeGreaterThanOrEqual(written.acknowledged);
  return { how, typed: written.typed, kept, offered };
}

interface Desk {
  readonly server: ProductServer;
  readonly cookies: readonly Cookie[];
  readonly profile: string;
}

async function cutOften(rounds: number, desk: Desk): Promise<void> {
  const cuts: Cut[] = [];
  for (let round = 0; round < rounds; round += 1)
    cuts.push(await cut(round, desk, round % 3 === 2 ? "closed" : "killed"));
  const lost = cuts.map(({ typed, kept }) => Math.max(0, typed - kept));
  const offered = cuts.filter((one) => one.offered).length;
  const words = cuts.reduce((sum, { typed }) => sum + typed + 1, 0);
  const told = `${rounds} cuts, ${words} words typed, offered back ${offered} times, words lost: ${lost.join(" ")}`;
  test.info().annotations.push({ type: "cuts", description: told });
  console.log(told);
  // A page that is closed takes nothing with it; a browser that dies, what was on no disk yet.
  cuts.forEach(({ how }, index) =>
    expect(lost[index], told).toBeLessThanOrEqual(how === "closed" ? 0 : UNWRITTEN),
  );
}

test.describe("a browser that dies while somebody types", () => {
  let profile = "";
  test.beforeEach(() => {
    profile = temporaryFolder();
  });
  test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  test(`leaves a draft no older than its last save, ${KILLS} times, and offers the rest @soak`, async ({
    context,
    server,
    signIn,
  }) => {
    test.setTimeout(KILLS * 40_000);
    await signIn("trainer");
    await cutOften(KILLS, { server, profile, cookies: await context.cookies(server.address) });
  });
});
