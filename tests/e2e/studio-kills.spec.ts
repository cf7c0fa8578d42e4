import Database from "better-sqlite3";
import type { APIRequestContext } from "@playwright/test";
import type { ProductServer } from "../support/server";
import { expect, test } from "../support/test";

const LESSON = "economic-value-to-the-customer";
const STUDIO = `/studio/lessons/${LESSON}`;
const SAVES = 25;
const PUBLISHES = 25;
const TEXT = /^<Part [^>]*\/>$/m;

/** A moment within so many milliseconds that no two rounds share. */
const moment = (round: number, within: number) => (round * 7919) % within;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const gone = (error: unknown) =>
  error instanceof Error && /ECONNRE|socket hang up|closed/.test(error.message);

interface Saved {
  readonly draft: string;
  readonly revision: number;
}

async function save(
  request: APIRequestContext,
  address: string,
  text: string,
  { draft, revision }: Saved,
): Promise<Saved> {
  const answer = await request.post(`${address}${STUDIO}/draft`, {
    form: { draft, file: "sr.mdx", revision: String(revision), text },
    headers: { origin: address },
  });
  expect(answer.status()).toBe(200);
  return (await answer.json()) as Saved;
}

const open = (server: ProductServer) => new Database(server.databaseFile, { readonly: true });

test("a draft is never older than the last acknowledged save, whenever the server dies @soak", async ({
  context: { request },
  server,
  signIn,
}) => {
  test.setTimeout(SAVES * 15_000);
  await server.reset();
  await signIn("trainer");
  let at: Saved = { draft: "", revision: 0 };
  for (let round = 0; round < SAVES; round += 1) {
    let acknowledged = -1;
    const typing = (async () => {
      for (let count = 0; ; count += 1) {
        try {
          at = await save(request, server.address, `runda ${round} tekst ${count}`, at);
          acknowledged = count;
        } catch (error) {
          if (gone(error)) return;
          throw error;
        }
      }
    })();
    await pause(150 + moment(round, 400));
    await server.kill();
    await typing;
    expect(acknowledged).toBeGreaterThanOrEqual(0);
    const database = open(server);
    const newest = database
      .prepare<[], { text: string; revision: number }>(
        "SELECT text, max(revision) AS revision FROM draft_file WHERE file = 'sr.mdx'",
      )
      .get();
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    database.close();
    const kept = Number(/tekst (\d+)$/.exec(newest?.text ?? "")?.[1]);
    expect(newest?.text).toContain(`runda ${round} `);
    expect(kept).toBeGreaterThanOrEqual(acknowledged);
    at = { ...at, revision: newest?.revision ?? 0 };
    await server.start();
  }
});

test("a publication is whole or absent, whenever the server dies @soak", async ({
  context: { request },
  server,
  signIn,
}) => {
  test.setTimeout(PUBLISHES * 20_000);
  await server.reset();
  await signIn("trainer");
  const source = publishedText(server);
  let whole = 0;
  let takes = 1_500;
  for (let round = 0; round < PUBLISHES; round += 1) {
    const { address } = server;
    const undisturbed = round === 0;
    const before = standing(server);
    const sentence = `Rečenica broj ${round}.`;
    const text = source.replace(TEXT, (part) => `${part}\n\n${sentence}`);
    const open = before.draft ?? { draft: "", revision: 0 };
    const { draft } = await save(request, address, text, open);
    const page = await (await request.get(`${address}${STUDIO}/publish?draft=${draft}`)).text();
    const seen = /name="seen" value="([0-9a-f]+)"/.exec(page)?.[1] ?? "";
    const began = Date.now();
    const form = { command: `soak-publish-${round}`, draft, seen, choice: "keep", note: "" };
    const publishing = request
      .post(`${address}${STUDIO}/publish`, {
        form,
        headers: { origin: address },
        maxRedirects: 0,
      })
      .then((answer) => answer.status())
      .catch((error: unknown) => {
        if (gone(error)) return null;
        throw error;
      });
    // The first one tells how long it takes; the others are cut off before, within and after that.
    if (undisturbed) {
      await publishing;
      takes = Date.now() - began;
    } else await pause(moment(round, Math.ceil(takes * 1.5)));
    await server.kill();
    const status = await publishing;
    const after = standing(server);
    const published = after.publications === before.publications + 1;
    expect(after.publications - before.publications).toBeLessThanOrEqual(1);
    expect(after.text.includes(sentence)).toBe(published);
    expect(after.html.includes(sentence)).toBe(published);
    expect(after.draft === null).toBe(published);
    if (status === 302 || status === 303) expect(published).toBe(true);
    whole += published && !undisturbed ? 1 : 0;
    await server.start();
  }
  // Both outcomes were met: the moments were not all too early or all too late.
  expect(whole).toBeGreaterThan(0);
  expect(whole).toBeLessThan(PUBLISHES - 1);
});

function publishedText(server: ProductServer): string {
  return standing(server).text;
}

/** What the database says of the lesson: its published text and parts, the trail, the open draft. */
function standing(server: ProductServer) {
  const database = open(server);
  const one = <Row>(sql: string) => database.prepare<[], Row>(sql).get();
  const document = one<{ files: string }>(
    `SELECT files FROM document_version v JOIN document d ON d.version = v.id WHERE d.slug = '${LESSON}'`,
  );
  const html = one<{ blocks: string }>(
    `SELECT group_concat(blocks) AS blocks FROM lesson_part p JOIN lesson l ON l.current_version = p.version WHERE l.slug = '${LESSON}' AND locale = 'sr'`,
  );
  const trail = one<{ count: number }>(
    `SELECT count(*) AS count FROM publication WHERE slug = '${LESSON}'`,
  );
  const draft = one<Saved>(
    `SELECT draft, max(revision) AS revision FROM draft_file f JOIN draft d ON d.id = f.draft WHERE d.closed_at IS NULL AND file = 'sr.mdx'`,
  );
  const files = JSON.parse(document?.files ?? "{}") as Readonly<Record<string, string>>;
  expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
  database.close();
  return {
    text: files["sr.mdx"] ?? "",
    html: html?.blocks ?? "",
    publications: trail?.count ?? 0,
    draft: draft?.draft ? draft : null,
  };
}
