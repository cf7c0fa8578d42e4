import { request, type APIRequestContext, type Cookie, type Page } from "@playwright/test";
import type { ProductServer } from "./server";

/** Who looks, by the first part of the demo address; null: nobody signed in. */
export type Viewer = string | null;

/** One state of one screen, and how to come to it. */
export interface Screen {
  readonly name: string;
  readonly viewer: Viewer;
  readonly to: string;
  /** What is done on the page once it is open, by plain forms, so that it works without scripts. */
  readonly then?: (page: Page) => Promise<void>;
  /** What only this state holds, so that no other one is judged in its place. */
  readonly shows?: string;
}

export const screen = (
  name: string,
  viewer: Viewer,
  to: string,
  more: Partial<Screen> = {},
): Screen => ({ name, viewer, to, ...more });

/** Attempts and results that the screens of a check need, as addresses. */
export interface Stage {
  readonly open: string;
  readonly numeric: string;
  readonly ordering: string;
  readonly failed: string;
  readonly passed: string;
  /** A conversation at its second turn, and the debriefs of one that ended badly and one well. */
  readonly talk: string;
  readonly talkLost: string;
  readonly talkWon: string;
  /** The feedback of a review, by somebody who has done today's. */
  readonly reviewed: string;
}

export const PATH = "/learn/kam-foundations";
const PASSWORD = "kljuc-demo";

/** A session for one of the demo's people. */
export async function cookiesFor(server: ProductServer, viewer: string): Promise<Cookie[]> {
  const visitor = await asPerson(server, viewer);
  const { cookies } = await visitor.storageState();
  await visitor.dispose();
  return cookies;
}

/** Brings people of the demo to what the screens show: attempts under way, a lesson half read. */
export async function setStage(server: ProductServer): Promise<Stage> {
  const open = await begin(server, "dragana", "l01-check");
  const dragana = await asPerson(server, "dragana");
  const first = await positionWith(dragana, open, 'type="radio"');
  await post(dragana, `${open}/answers/${first}`, `${open}?q=${first}`, {
    choice: "0",
    confidence: "likely",
  });
  await dragana.dispose();

  const second = await begin(server, "stefan.jankovic", "l02-check");
  const stefan = await asPerson(server, "stefan.jankovic");
  const numeric = await positionWith(stefan, second, 'name="value"');
  await stefan.dispose();

  const third = await begin(server, "sanja.lukic", "l03-check");
  const sanja = await asPerson(server, "sanja.lukic");
  const ordering = await positionWith(sanja, third, 'name="place-');
  await sanja.dispose();

  const nikola = await asPerson(server, "nikola.pavlovic");
  await post(nikola, `${PATH}/l03/place`, null, { part: "2" });
  await nikola.dispose();

  // Handed in empty just now: she waits for the next attempt.
  const failed = await resultOf(server, "marko.stankovic", "l02-check");
  const blank = await begin(server, "tamara.savic", "m01-check");
  const tamara = await asPerson(server, "tamara.savic");
  await post(tamara, `${blank}/submit`, `${blank}?q=end`, {});
  await tamara.dispose();

  const talkLost = await holdTalk(server, "luka.obradovic", "deselect", 9);
  const talk = await holdTalk(server, "luka.obradovic", "deselect", 1);

  return {
    talk,
    talkLost: `${talkLost}/debrief`,
    talkWon: await debriefOf(server, "ana.ilic", "deselect"),
    open,
    numeric: `${second}?q=${numeric}`,
    ordering: `${third}?q=${ordering}`,
    failed,
    passed: await resultOf(server, "ana.ilic", "l02-check"),
    reviewed: await reviewAll(server, "ana.ilic"),
  };
}

async function asPerson(server: ProductServer, viewer: string): Promise<APIRequestContext> {
  const { address } = server;
  const visitor = await request.newContext({
    baseURL: address,
    extraHTTPHeaders: { origin: address },
  });
  const form = { email: `${viewer}@demo.example`, password: PASSWORD };
  const answer = await visitor.post("/sign-in", { form, maxRedirects: 0 });
  if (answer.status() !== 302) throw new Error(`${viewer} was not signed in: ${answer.status()}`);
  return visitor;
}

/** Sends a form with the command that the page at `seen` offers. Returns where it leads. */
async function post(
  visitor: APIRequestContext,
  action: string,
  seen: string | null,
  fields: Record<string, string>,
): Promise<string> {
  const html = seen === null ? "" : await (await visitor.get(seen)).text();
  const command = /name="command" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const answer = await visitor.post(action, { form: { command, ...fields }, maxRedirects: 0 });
  const to = answer.headers()["location"];
  if (!to) throw new Error(`${action} answered ${answer.status()}`);
  return to;
}

/** Starts an attempt; its address. */
async function begin(server: ProductServer, viewer: string, step: string): Promise<string> {
  const visitor = await asPerson(server, viewer);
  const to = await post(visitor, `${PATH}/${step}/attempts`, `${PATH}/${step}`, {});
  await visitor.dispose();
  if (!to.includes("/attempts/")) throw new Error(`${viewer} could not begin: ${to}`);
  return to;
}

/** Begins a conversation and says the first thing offered so many times; its address. */
async function holdTalk(server: ProductServer, viewer: string, step: string, turns: number) {
  const visitor = await asPerson(server, viewer);
  const door = `${PATH}/${step}`;
  const run = await post(visitor, `${door}/runs`, door, {});
  const said: string[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const page = await visitor.get(run, { maxRedirects: 0 });
    if (page.status() !== 200) break;
    await post(visitor, `${run}/turns`, run, { said: said.join(" "), choice: "0" });
    said.push("0");
  }
  await visitor.dispose();
  return run;
}

async function debriefOf(server: ProductServer, viewer: string, step: string): Promise<string> {
  const visitor = await asPerson(server, viewer);
  const html = await (await visitor.get(`${PATH}/${step}`)).text();
  await visitor.dispose();
  const to = /href="([^"]+\/debrief)"/.exec(html)?.[1];
  if (!to) throw new Error(`${viewer} has no debrief of ${step}`);
  return to;
}

/** The first question, from 1, whose page holds this markup. */
async function positionWith(visitor: APIRequestContext, attempt: string, markup: string) {
  for (let number = 1; number <= 8; number += 1)
    if ((await (await visitor.get(`${attempt}?q=${number}`)).text()).includes(markup))
      return number;
  throw new Error(`No question of ${attempt} holds ${markup}`);
}

/** Answers everything that review asks today, whatever its form; the address of the first feedback. */
async function reviewAll(server: ProductServer, viewer: string): Promise<string> {
  const visitor = await asPerson(server, viewer);
  const answers = Object.fromEntries(
    [...Array(16).keys()].flatMap((row) => [
      [`place-${row}`, String(row + 1)],
      [`match-${row}`, "0"],
    ]),
  );
  const given = { ...answers, choice: "0", value: "5", confidence: "likely" };
  const seen: string[] = [];
  for (;;) {
    const html = await (await visitor.get("/review")).text();
    const hidden = html.matchAll(/name="(lesson|family|turn|version)" value="([^"]+)"/g);
    const card = [...hidden].map(([, name = "", value = ""]) => [name, value] as const);
    if (card.length === 0) break;
    const form = { ...given, ...Object.fromEntries(card) };
    seen.push(await post(visitor, "/review/answers", "/review", form));
  }
  await visitor.dispose();
  const [first] = seen;
  if (!first?.includes("turn=")) throw new Error(`Review took no answer: ${first}`);
  return first;
}

async function resultOf(server: ProductServer, viewer: string, step: string): Promise<string> {
  const visitor = await asPerson(server, viewer);
  const html = await (await visitor.get(`${PATH}/${step}`)).text();
  await visitor.dispose();
  const to = /href="([^"]+\/attempts\/[^"]+)"/.exec(html)?.[1];
  if (!to) throw new Error(`${viewer} has no result of ${step}`);
  return to;
}
