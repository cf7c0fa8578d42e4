import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AppLoadContext } from "@remix-run/node";
import sharp from "sharp";
import { v4 as uuid } from "uuid";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { insertPerson, writeSetting } from "~db/queries/people.server";
import type { Role } from "~/domain/access/permission";
import type { MediaErrors, MediaForm } from "~/features/author/media-view";
import { mediaCatalogue } from "~/platform/media/media-catalogue.server";
import { loader as serve } from "~/routes/media";
import { loader as list } from "~/routes/studio.media";
import { loader as medium } from "~/routes/studio.media.medium";
import { action as upload } from "~/routes/studio.media.new";
import { action as retire } from "~/routes/studio.media.retire";
import { action as words } from "~/routes/studio.media.words";
import { CAPTIONS, mp3, mp4, pdf, plainPng } from "../../support/media-samples";
import { openTestDatabase, store } from "./library-database";

const folder = mkdtempSync(join(tmpdir(), "media-data-"));
process.env["DATA_DIR"] = folder;
afterAll(() => rmSync(folder, { recursive: true }));

let close: () => void;
beforeEach(async () => {
  close = openTestDatabase();
  for (const id of ["ana", "ivo"])
    await store([
      insertPerson({
        id,
        email: `${id}@example.com`,
        emailKey: `${id}@example.com`,
        name: id,
        role: "trainer",
        passwordHash: "",
        createdAt: 0,
      }),
    ]);
});
afterEach(() => close());

function asked(
  address: string,
  { role = "trainer" as Role | null, id = "ana", init = {} as RequestInit },
) {
  const actor = role && {
    id,
    name: id,
    email: `${id}@example.com`,
    role,
    language: null,
    seenAt: 0,
    sessionId: "session",
  };
  const context: AppLoadContext = { nonce: "", locale: "sr", address: "", reference: "", actor };
  return { request: new Request(`http://localhost${address}`, init), context };
}

interface Sent {
  readonly role?: Role | null;
  readonly id?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

const ALT = { titleSr: "Kriva raste", titleEn: "The curve rises" };

async function send(
  kind: string,
  file: File | null,
  { fields = {}, ...who }: Sent = {},
): Promise<Refused & { readonly to: string | null }> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ command: uuid(), ...fields })) {
    if (name.startsWith("captions")) body.set(name, new File([value], "a.vtt"));
    else body.set(name, value);
  }
  if (file) body.set("file", file);
  const address = `/studio/media/new/${kind}`;
  const answer = await upload({
    ...asked(address, { ...who, init: { method: "POST", body } }),
    params: { kind },
  });
  if (answer instanceof Response)
    return { to: answer.headers.get("Location"), errors: {}, form: null };
  return { to: null, ...refusedIn(answer) };
}

interface Refused {
  readonly errors: MediaErrors;
  readonly form: MediaForm | null;
}

function refusedIn(answer: object): Refused {
  const inside: unknown = "data" in answer ? answer.data : null;
  if (!isRefused(inside)) throw new Error("That is no refusal");
  return inside;
}

function isRefused(value: unknown): value is Refused {
  return typeof value === "object" && value !== null && "errors" in value && "form" in value;
}

const png = (name = "Kriva đaka.png", width = 800) =>
  new File([new Uint8Array(plainPng(width, 400))], name);

async function form(
  action: typeof retire | typeof words,
  slug: string,
  fields: Readonly<Record<string, string>>,
  who: Sent = {},
) {
  const body = new URLSearchParams({ command: uuid(), ...fields });
  return action({
    ...asked(`/studio/media/${slug}/x`, { ...who, init: { method: "POST", body } }),
    params: { slug },
  });
}

const get = (hash: string, role: Role | null = "learner", headers: Record<string, string> = {}) =>
  serve({ ...asked(`/media/${hash}`, { role, init: { headers } }), params: { hash } });

async function mainHash(slug: string): Promise<string> {
  const entry = (await mediaCatalogue())[slug];
  return (entry?.kind === "image" ? entry.files[0]?.hash : entry?.hash) ?? "";
}

async function thrown(doing: () => unknown): Promise<unknown> {
  try {
    await doing();
  } catch (answer) {
    return answer;
  }
  throw new Error("Nothing was thrown");
}

describe("an upload", () => {
  it("of a picture is kept in its widths and served to whoever is signed in", async () => {
    const { to } = await send("image", png(), { fields: ALT });
    expect(to).toBe("/studio/media/kriva-djaka?added");
    expect((await mediaCatalogue())["kriva-djaka"]).toMatchObject({
      kind: "image",
      alt: { sr: "Kriva raste", en: "The curve rises" },
      files: [{ width: 800 }, { width: 640 }],
    });
    const answer = await get(await mainHash("kriva-djaka"));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "private, max-age=31536000, immutable",
      "content-security-policy": "default-src 'none'; sandbox",
    });
    const seen = await sharpWidth(Buffer.from(await answer.arrayBuffer()));
    expect(seen).toBe(800);
    expect(readdirSync(join(folder, "uploads"))).toEqual([]);
  });

  it("without words is refused by field, and what was typed comes back", async () => {
    const missing = await send("image", png(), { fields: { titleSr: "Nešto" } });
    expect(Object.keys(missing.errors)).toEqual(["titleEn"]);
    expect(missing.form?.titleSr).toBe("Nešto");
    expect(Object.keys((await send("image", png())).errors)).toEqual(["titleSr", "titleEn"]);
    expect((await send("image", png(), { fields: { decorative: "1" } })).to).not.toBeNull();
    expect(Object.keys((await send("image", null, { fields: ALT })).errors)).toEqual(["file"]);
    const sound = new File([new Uint8Array(mp3())], "a.mp3");
    expect(Object.keys((await send("audio", sound, { fields: ALT })).errors)).toEqual([
      "transcriptSr",
      "transcriptEn",
    ]);
    const film = new File([new Uint8Array(mp4())], "a.mp4");
    const fields = { ...ALT, captionsSr: CAPTIONS, captionsEn: "WEBVTT\n\nnothing" };
    expect(Object.keys((await send("video", film, { fields })).errors)).toEqual(["captionsEn"]);
    const typed = { titleSr: "Samo ovo", titleEn: "" };
    expect((await send("image", png("a.svg"), { fields: typed })).form?.titleSr).toBe("Samo ovo");
  });

  it("of SVG, a page or 100 megapixels is refused quickly, with what to do", async () => {
    const hostile = [
      [
        new File(["<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"], "a.svg"),
        /PNG/,
      ],
      [new File(["<!doctype html><script>1</script>"], "a.png"), /web page/],
      [new File([new Uint8Array(plainPng(10, 10))], "a.png.html"), /Rename/],
      [new File([new Uint8Array(plainPng(10_000, 10_000))], "a.png"), /100 megapixels/],
    ] as const;
    for (const [file, message] of hostile) {
      const start = performance.now();
      const { errors } = await send("image", file, { fields: ALT });
      expect(performance.now() - start).toBeLessThan(2_000);
      expect(errors["file"]?.en).toMatch(message);
    }
    expect(await mediaCatalogue()).toEqual({});
  });

  it("beyond a quota is refused with what is left", async () => {
    await store([writeSetting("media-day", "1500")]);
    expect((await send("image", png(), { fields: ALT })).to).not.toBeNull();
    const photo = await noise();
    const { errors } = await send("image", photo, { fields: ALT });
    expect(errors["file"]?.en).toMatch(/Today you can upload another 0 MB/);
    await store([writeSetting("media-all", "1000")]);
    expect((await send("image", photo, { fields: ALT, id: "ivo" })).errors["file"]?.en).toMatch(
      /left for media/,
    );
    await store([writeSetting("media-image", "100")]);
    expect((await send("image", photo, { fields: ALT })).errors["file"]?.en).toMatch(/larger than/);
  });

  it("under a taken or unfit name is refused; sent twice it is one", async () => {
    const fields = { ...ALT, slug: "kriva", command: uuid() };
    expect((await send("image", png(), { fields })).to).toBe("/studio/media/kriva?added");
    expect((await send("image", png(), { fields })).to).toBe("/studio/media/kriva?added");
    const again = { ...ALT, slug: "kriva" };
    expect((await send("image", png(), { fields: again })).errors).toHaveProperty("slug");
    expect(
      (await send("image", png(), { fields: { ...ALT, slug: "../x" } })).errors,
    ).toHaveProperty("slug");
    expect(Object.keys(await mediaCatalogue())).toEqual(["kriva"]);
    expect((await send("image", png("kriva.png"), { fields: ALT })).to).toBe(
      "/studio/media/kriva-2?added",
    );
  });
});

describe("who may", () => {
  it.each(["learner", "manager"] as const)("a %s has no studio of media", async (role) => {
    const page = asked("/studio/media", { role });
    for (const doing of [
      () => list({ ...page, params: {} }),
      () => medium({ ...page, params: { slug: "a" } }),
      () => send("image", png(), { role, fields: ALT }),
      () => form(words, "a", ALT, { role }),
      () => form(retire, "a", { intent: "retire" }, { role }),
    ])
      expect(await thrown(doing)).toMatchObject({ init: { status: 404 } });
    expect(await mediaCatalogue()).toEqual({});
  });

  it("neither what is guessed nor, to the anonymous, anything at all is there", async () => {
    await send("image", png(), { fields: ALT });
    const hash = await mainHash("kriva-djaka");
    expect((await get(hash, null)).status).toBe(404);
    for (const guess of [
      "0".repeat(64),
      hash.slice(0, -1),
      hash.toUpperCase(),
      "../kljuc.db",
      "%2e%2e%2fkljuc.db",
      "",
    ])
      expect((await get(guess)).status, guess).toBe(404);
  });
});

describe("what is served", () => {
  it("of film comes in parts, with captions beside it", async () => {
    const film = new File([new Uint8Array(mp4())], "a.mp4");
    const { to } = await send("video", film, {
      fields: { ...ALT, captionsSr: CAPTIONS, captionsEn: CAPTIONS },
    });
    expect(to).toBe("/studio/media/a?added");
    const hash = await mainHash("a");
    const part = await get(hash, "learner", { Range: "bytes=4-7" });
    expect([part.status, part.headers.get("content-range"), await part.text()]).toEqual([
      206,
      `bytes 4-7/${mp4().length}`,
      "ftyp",
    ]);
    expect((await get(hash, "learner", { Range: "bytes=999999-" })).status).toBe(416);
    const entry = (await mediaCatalogue())["a"];
    const captions = await get(entry?.kind === "video" ? entry.captions.sr : "");
    expect(captions.headers.get("content-type")).toMatch(/^text\/vtt/);
    expect(await captions.text()).toContain("Dobar dan.");
  });

  it("of a large file is read from beside the database, and the same", async () => {
    const big = Buffer.concat([
      mp4(),
      Buffer.from([0, 0x0f, 0x42, 0x48]),
      Buffer.from("mdat"),
      Buffer.alloc(1_000_000, 9),
    ]);
    const film = new File([new Uint8Array(big)], "b.mp4");
    await send("video", film, { fields: { ...ALT, captionsSr: CAPTIONS, captionsEn: CAPTIONS } });
    const hash = await mainHash("b");
    for (const count of [1, 2]) {
      const end = await get(hash, "learner", { Range: "bytes=-3" });
      expect(Buffer.from(await end.arrayBuffer())).toEqual(Buffer.alloc(3, 9));
      expect(readdirSync(join(folder, "media-cache")), `${count}`).toEqual([hash]);
    }
  });

  it("of a PDF is a download under its name", async () => {
    await send("document", new File([new Uint8Array(pdf())], "Obrazac č.pdf"), { fields: ALT });
    const answer = await get(await mainHash("obrazac-c"));
    expect(answer.headers.get("content-disposition")).toBe(
      "attachment; filename*=UTF-8''Obrazac%20%C4%8D.pdf",
    );
  });
});

describe("a medium", () => {
  it("gets other words, and none that are missing", async () => {
    await send("image", png(), { fields: ALT });
    const changed = await form(words, "kriva-djaka", { titleSr: "Novo", titleEn: "New" });
    expect(changed instanceof Response && changed.status).toBe(303);
    expect((await mediaCatalogue())["kriva-djaka"]).toMatchObject({
      alt: { sr: "Novo", en: "New" },
    });
    expect(await form(words, "kriva-djaka", { titleSr: "", titleEn: "New" })).toMatchObject({
      data: { form: { titleEn: "New" } },
    });
  });

  it("is found without marks, and goes out of use only while nothing names it", async () => {
    await send("image", png(), { fields: ALT });
    const found = async (q: string) => {
      const page = await list({
        ...asked(`/studio/media?q=${encodeURIComponent(q)}`, {}),
        params: {},
      });
      return page.list.items.length;
    };
    expect([await found("djaka"), await found("КРИВА"), await found("nema")]).toEqual([1, 1, 0]);
    const client = database().$client;
    client
      .prepare(
        "insert into draft (id, kind, slug, owner, shared, created_at, touched_at) values ('d', 'lesson', 'prva', 'ivo', 0, 0, 0)",
      )
      .run();
    client
      .prepare(
        "insert into draft_file values ('d', 'sr.mdx', 1, '<Figure media=\"kriva-djaka\" />', 'ivo', 0)",
      )
      .run();
    const page = asked("/studio/media/kriva-djaka", {});
    const shown = await medium({ ...page, params: { slug: "kriva-djaka" } });
    expect(shown.medium).toMatchObject({ usedIn: [], hidden: 1, uses: 1 });
    const refused = await form(retire, "kriva-djaka", { intent: "retire" });
    expect(refused instanceof Response && refused.headers.get("Location")).toMatch(/\?used$/);
    client.prepare("update draft set closed_at = 1, closed_as = 'discarded'").run();
    const hash = await mainHash("kriva-djaka");
    await form(retire, "kriva-djaka", { intent: "retire" });
    expect(await mediaCatalogue()).toEqual({});
    expect((await get(hash)).status).toBe(200);
    await form(retire, "kriva-djaka", { intent: "restore" });
    expect(Object.keys(await mediaCatalogue())).toEqual(["kriva-djaka"]);
  });
});

async function noise(): Promise<File> {
  const bytes = await sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 120, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], "sum.jpg");
}

/** Width in the head of extended or simple WebP, as the browser reads it. */
async function sharpWidth(bytes: Buffer): Promise<number | undefined> {
  return (await sharp(bytes).metadata()).width;
}
