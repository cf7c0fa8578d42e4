import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { database } from "~db/client.server";
import { commit } from "~db/commit.server";
import { insertDocumentVersion } from "~db/queries/library.server";
import { placeUpload } from "~/features/author/place-upload.server";
import { previewPublication } from "~/features/author/preview-publication.server";
import { publishDraft } from "~/features/author/publish-draft.server";
import { readUpload } from "~/features/author/read-upload.server";
import { restoreVersion } from "~/features/author/restore-version.server";
import { saveDraft } from "~/features/author/save-draft.server";
import { settleDraft } from "~/features/author/settle-draft.server";
import { documentVersionId, storedFiles } from "~/platform/library/stored-files.server";
import type { CompileResult } from "~/platform/mdx/compile-lesson.server";
import { writeArchive } from "~/platform/archive/write-archive.server";
import { smallLesson, smallLibrary, writeFiles } from "../../support/generated-library";
import {
  asLesson,
  canariesIn,
  hostileDocuments,
  type HostileDocument,
} from "../../support/hostile-documents";
import { dangers } from "../../support/inert-html";
import { ExchangeWorld } from "../author/exchange-world";

const LESSON = { kind: "lesson", slug: "meta" } as const;
const world = new ExchangeWorld();
let author = "";

/** What was compiled, so that each text is compiled once however many doors it goes through. */
const compiled = new Map<string, Promise<CompileResult>>();
let asked = 0;
const compile: typeof world.compiler.compile = (source, options) => {
  asked += 1;
  const key = `${options.locale} ${source}`;
  const known = compiled.get(key) ?? world.compiler.compile(source, options);
  compiled.set(key, known);
  return known;
};

beforeAll(async () => {
  world.anew();
  writeFiles(world.content, smallLibrary({ meta: "Tekst." }));
  expect((await world.take()).kind).toBe("published");
  author = await world.author();
});
afterAll(() => world.close());

const rows = (sql: string) => database().$client.prepare(sql).all();
/** What readers are served from. */
const library = () =>
  JSON.stringify(
    ["lesson", "lesson_version", "lesson_part", "question", "document", "publication"].map(
      (table) => rows(`select * from ${table}`),
    ),
  );

const blocks = z.array(z.object({ kind: z.string(), html: z.string().default("") }));
const servedHtml = () =>
  rows(
    "select blocks from lesson_part p join lesson l on l.current_version = p.version where l.slug = 'meta'",
  )
    .map((row) => z.object({ blocks: z.string() }).parse(row).blocks)
    .flatMap((json) => blocks.parse(JSON.parse(json)))
    .map(({ html }) => html);

/** Publishes a draft that holds the document; whether it was taken. What is refused is placed. */
async function publish(document: HostileDocument, draft: string): Promise<boolean> {
  const { file } = document;
  const input = { ...LESSON, draft, at: world.next() };
  const before = library();
  const calls = asked;
  const look = { ...input, choice: "keep", locale: "sr" } as const;
  const view = await previewPublication(author, look, compile);
  expect(asked, file).toBeGreaterThan(calls);
  const send = { ...input, note: "", seen: view?.seen ?? "", key: view?.command ?? "" };
  const { kind } = await publishDraft(author, send, compile);
  const problems = view?.problems ?? [];
  expect(canariesIn(JSON.stringify(problems), document), file).toEqual([]);
  if (kind === "published") {
    expect(problems, file).toEqual([]);
    expect(document.mayBeTaken, file).toBe(true);
    expect(servedHtml().flatMap(dangers), file).toEqual([]);
    return true;
  }
  expect(kind, file).toBe("refused");
  expect(document.mayBeRefused, file).toBe(true);
  expect(library(), file).toBe(before);
  expect(problems.length, file).toBeGreaterThan(0);
  for (const problem of problems) {
    expect(problem, file).toMatchObject({ file: "sr.mdx" });
    expect(problem.line, file).toBeGreaterThan(0);
    expect(Math.min(problem.message.sr.length, problem.message.en.length)).toBeGreaterThan(10);
  }
  await settleDraft(author, { ...LESSON, draft }, "discard", world.next());
  return false;
}

/** A draft that holds the text, by the door of the editor. */
async function saved(text: string): Promise<string> {
  const input = { ...LESSON, draft: "", file: "sr.mdx", revision: 0, text, at: world.next() };
  const outcome = await saveDraft(author, input);
  if (outcome?.kind !== "saved") throw new Error(outcome?.kind ?? "missing");
  return outcome.draft;
}

/** A draft that holds the text, by the door of an older version of the lesson. */
async function restored(text: string): Promise<string> {
  const files = { ...smallLesson(), "sr.mdx": text };
  const id = documentVersionId({ ...LESSON, files });
  const row = { ...LESSON, id, files: storedFiles(files), createdAt: 0 };
  expect(await commit([insertDocumentVersion(row)])).toBe("committed");
  const draft = await restoreVersion(author, { ...LESSON, version: id, at: world.next() });
  if (draft === null) throw new Error("not restored");
  return draft;
}

/** A draft that holds the text, by the door of an archive; null: the archive's text is none. */
async function unpacked(bytes: Buffer): Promise<string | null> {
  const archive = await writeArchive(new Map([["lessons/meta/sr.mdx", bytes]]));
  const outcome = await readUpload(author, archive, compile, world.next());
  if (outcome.kind !== "read") throw new Error(outcome.kind);
  const { token, unfit } = outcome.view;
  if (unfit.length > 0) return null;
  const chosen = ["lessons/meta"];
  const placed = await placeUpload(author, { token, chosen, at: world.next() });
  if (placed.kind !== "placed" || placed.documents[0]?.how === "same") return null;
  const open = rows("select id from draft where closed_at is null");
  return z.object({ id: z.string() }).parse(open[0]).id;
}

it.each(hostileDocuments())(
  "$file may wait in a draft; published from it, from an archive or an old version, it is harmless",
  async (document) => {
    const text = asLesson(document.text);
    const taken = await publish(document, await saved(text));
    // Something else is published meanwhile, so that each door brings a change.
    if (taken) await world.edit(author, { ...LESSON, files: smallLesson(`Posle ${asked}.`) });
    expect(await publish(document, await restored(text))).toBe(taken);
    if (taken) await world.edit(author, { ...LESSON, files: smallLesson(`Posle ${asked}.`) });
    const draft = await unpacked(Buffer.from(text));
    if (draft !== null) expect(await publish(document, draft)).toBe(taken);
  },
);

it("leaves no trace of code that ran", () => {
  expect(Reflect.get(globalThis, "__PWNED__")).toBeUndefined();
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

it("brings back what an older policy let through only as it is compiled now", async () => {
  const text = asLesson("Bilo je dozvoljeno: <script>alert(1)</script>\n");
  const draft = await restored(text);
  const client = database().$client;
  client
    .prepare(
      "insert into lesson_version (id, slug, policy_version, outline, source, published_at) select 'staro', slug, 0, outline, ?, 0 from lesson_version limit 1",
    )
    .run(JSON.stringify({ sr: text, en: "" }));
  const html = JSON.stringify([{ kind: "prose", html: "<script>alert(1)</script>" }]);
  client.prepare("insert into lesson_part values ('staro', 'sr', 0, ?)").run(html);
  const document = { file: "old", bytes: Buffer.from(text), text, mayBeRefused: true };
  expect(await publish({ ...document, mayBeTaken: false }, draft)).toBe(false);
  expect(servedHtml().flatMap(dangers)).toEqual([]);
});
