import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { v4 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { mp4, plainPng } from "../../support/media-samples";
import { packedZeros, rawZip } from "../../support/raw-zip";
import { openAttackWorld, type AttackWorld } from "./attack-world";
import type { Visitor } from "./visitor";

let world: AttackWorld;
let author: Visitor;

beforeAll(async () => {
  world = await openAttackWorld();
  author = await world.enter("trainer", { enrol: false });
});
afterAll(() => world.close());

const text = (value: string) => Buffer.from(value);
const ESCAPED = "napad-7f3a.mdx";
const link = { name: "lessons/one/sr.mdx", attributes: (0o120777 << 16) >>> 0 };
const many = Array.from({ length: 10_000 }, (_, index) => ({
  name: `lessons/l${index}/sr.mdx`,
  data: text("x"),
}));
const SVG = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";

const ARCHIVES: Readonly<Record<string, () => Buffer>> = {
  "a bomb": () =>
    rawZip([{ name: "lessons/one/sr.mdx", data: text("x"), packed: packedZeros(400) }]),
  "a name that leads up": () => rawZip([{ name: `lessons/../../../${ESCAPED}`, data: text("x") }]),
  "an absolute name": () => rawZip([{ name: join(tmpdir(), ESCAPED), data: text("x") }]),
  "a name of another system": () => rawZip([{ name: `..\\..\\${ESCAPED}`, data: text("x") }]),
  "a link": () => rawZip([{ ...link, data: text("/etc/passwd") }]),
  "10,000 files": () => rawZip(many),
  "another type": () => text("%PDF-1.7 no archive"),
  "an archive within": () =>
    rawZip([{ name: "lessons/one/sr.mdx", data: rawZip([{ name: "a", data: text("x") }]) }]),
  "only a drawing with a script": () => rawZip([{ name: "logo.svg", data: text(SVG) }]),
};

const MEDIA: Readonly<Record<string, () => readonly [string, Buffer]>> = {
  "a drawing with a script": () => ["a.svg", text(SVG)],
  "a drawing called a picture": () => ["a.png", text(SVG)],
  "a page called a picture": () => ["a.png", text("<!doctype html><script>1</script>")],
  "a film called a picture": () => ["a.png", mp4()],
  "a picture called a page": () => ["a.png.html", plainPng(9, 9)],
  "100 megapixels": () => ["a.png", plainPng(10_000, 10_000)],
  "a name that leads up": () => [`../../../${ESCAPED}.svg`, text(SVG)],
};

/** Sends a form with a file as a browser does, and asks the server for its health meanwhile. */
async function send(address: string, field: string, name: string, bytes: Buffer) {
  const body = new FormData();
  body.set("command", uuid());
  body.set("intent", "read");
  body.set("titleSr", "Naslov");
  body.set("titleEn", "Title");
  body.set(field, new File([new Uint8Array(bytes)], name));
  let waiting = true;
  const answering = fetch(world.server.address + address, {
    method: "POST",
    body,
    headers: { Cookie: author.cookie, Origin: world.server.address },
    redirect: "manual",
    signal: AbortSignal.timeout(20_000),
  }).finally(() => (waiting = false));
  let healthy = 0;
  while (waiting) {
    const health = await fetch(`${world.server.address}/healthz`, {
      signal: AbortSignal.timeout(5_000),
    });
    expect(health.status).toBe(200);
    healthy += 1;
  }
  expect(healthy).toBeGreaterThan(0);
  const answer = await answering;
  return { status: answer.status, said: await answer.text() };
}

/** How many rows each table holds that what is sent could end in. */
const TABLES = [
  "media",
  "media_file",
  "media_variant",
  "draft",
  "draft_file",
  "document",
  "publication",
];
const stored = () =>
  TABLES.map((table) => database().$client.prepare(`select count(*) from ${table}`).pluck().get());

/** What lies in the data and beside it, by name. */
const lying = () => {
  const { dataDir } = world.server;
  const inside = readdirSync(dataDir, { recursive: true }).map(String);
  return {
    inside: inside.filter((name) => !/^(?:kljuc\.db|uploads$)/.test(name)).sort(),
    escaped: [tmpdir(), dirname(tmpdir()), dirname(dataDir), process.cwd()].filter((folder) =>
      existsSync(join(folder, ESCAPED)),
    ),
  };
};

async function refused(sending: ReturnType<typeof send>, before: ReturnType<typeof lying>) {
  const { status, said } = await sending;
  expect(status).toBe(422);
  expect(said).not.toMatch(/root:x:0:|\.server|node_modules/);
  expect(said).not.toContain("<script>alert(1)</script>");
  expect(lying()).toEqual(before);
  return said;
}

describe("what is sent over the wire", () => {
  it.each(Object.keys(ARCHIVES))(
    "as an archive with %s is refused, nothing stored",
    async (name) => {
      const [before, rows] = [lying(), stored()];
      const bytes = ARCHIVES[name]?.() ?? Buffer.alloc(0);
      const said = await refused(send("/studio/upload", "archive", "a.zip", bytes), before);
      expect(said).toMatch(/role="alert"|aria-live|Notice|arhiv|archive/i);
      expect(stored()).toEqual(rows);
    },
  );

  it.each(Object.keys(MEDIA))("as a picture, %s is refused, nothing stored", async (name) => {
    const [before, rows] = [lying(), stored()];
    const [file, bytes] = MEDIA[name]?.() ?? ["", Buffer.alloc(0)];
    const said = await refused(send("/studio/media/new/image", "file", file, bytes), before);
    // What was typed comes back.
    expect(said).toContain("Naslov");
    expect(stored()).toEqual(rows);
  });
});
