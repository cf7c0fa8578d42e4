import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { database } from "~db/client.server";
import { publishLibrary, type PublishOutcome } from "~/features/author/publish-library.server";
import { createLessonCompiler } from "~/platform/mdx/compile-lesson.server";
import { dangers } from "../../support/inert-html";
import { runningInGroup } from "../../support/process-group";
import { closeDatabase, openDatabase } from "~db/client.server";
import { seedFolder } from "../../support/seed";
import { ProductServer } from "../../support/server";

const FOLDER = new URL("../../support/hostile/", import.meta.url);
const CANARIES = ["root:x:0:", "NODE_ENV=", "SESSION_SECRET", "PWNED_FILE_MARKER_7f3a"];
/** Passes every check before parsing and then keeps the parser busy for as long as it may. */
const SLOWEST = `\n${"- a\n".repeat(60_000)}`;

const outcome = z.enum(["rejected", "accepted-inert", "accepted"]);
const manifest = z
  .array(z.object({ file: z.string(), expect: outcome, alsoOk: z.array(outcome).default([]) }))
  .parse(JSON.parse(readFileSync(new URL("manifest.json", FOLDER), "utf8")));

const HEADER = "---\ntitle: Naslov\ndescription: Opis\n---\n\n";
const PART = '<Part title="Deo" teaches="o1" />\n\n';
const both = (value: string) => ({ sr: value, en: value });
const QUESTIONS = {
  schema: 1,
  objectives: [{ id: "o1", text: both("Znati") }],
  questions: [
    {
      id: "pitanje",
      type: "single",
      objective: "o1",
      use: ["check"],
      stem: both("Šta je tačno?"),
      options: [
        { id: "a", right: true, text: both("Prvo"), why: both("Da.") },
        { id: "b", text: both("Drugo"), why: both("Ne.") },
      ],
    },
  ],
};

const compiler = createLessonCompiler();
const server = new ProductServer(seedFolder());
const root = mkdtempSync(join(tmpdir(), "kljuc-hostile-"));

beforeAll(async () => {
  await server.reset();
  openDatabase(server.databaseFile);
});
afterAll(async () => {
  await compiler.close();
  closeDatabase();
  await server.remove();
  rmSync(root, { recursive: true });
});

/**
 * The document as the Serbian text of a lesson that is sound in everything else. A document with a
 * header of its own keeps it; its first part begins right after it.
 */
function asLesson(document: string): string {
  if (!document.startsWith("---")) return HEADER + PART + document;
  const end = /^---[ \t]*\r?$/m.exec(document.slice(3));
  if (!end) return document;
  const at = 3 + end.index + end[0].length;
  return `${document.slice(0, at)}\n\n${PART}Tekst.${document.slice(at)}`;
}

/** Publishes a content folder that holds one lesson with this Serbian text and nothing else. */
async function publish(slug: string, sr: string): Promise<PublishOutcome> {
  const folder = mkdtempSync(join(root, "content-"));
  const lesson = join(folder, "lessons", slug);
  mkdirSync(lesson, { recursive: true });
  writeFileSync(join(lesson, "sr.mdx"), sr);
  writeFileSync(join(lesson, "en.mdx"), `${HEADER}${PART}Text.\n`);
  writeFileSync(join(lesson, "questions.yaml"), JSON.stringify(QUESTIONS));
  copyFileSync("content/glossary.yaml", join(folder, "glossary.yaml"));
  return publishLibrary(folder, compiler.compile, 0);
}

const TABLES = ["lesson", "lesson_version", "lesson_part", "question", "question_version"];
const library = () =>
  [...TABLES, "path", "path_version", "setting"].map((table) =>
    database().$client.prepare(`select * from ${table}`).all(),
  );

const storedHtml = (slug: string) =>
  z
    .array(z.string())
    .parse(
      database()
        .$client.prepare(
          "select blocks from lesson_part p join lesson l on l.current_version = p.version where l.slug = ?",
        )
        .pluck()
        .all(slug),
    )
    .flatMap((blocks) =>
      z
        .array(z.object({ kind: z.string(), html: z.string().optional() }))
        .parse(JSON.parse(blocks)),
    )
    .flatMap(({ html }) => html ?? []);

describe("publishing a hostile text", () => {
  it("accepts the frame that every document is put into", async () => {
    expect(await publish("okvir", asLesson("Tekst.\n"))).toMatchObject({ kind: "published" });
    const own = "---\ntitle: A\ndescription: B\n---\n\nTekst.\n";
    expect(await publish("okvir-2", asLesson(own))).toMatchObject({ kind: "published" });
  });

  it.each(manifest)("$file: $expect", async ({ file, expect: wanted, alsoOk }) => {
    const document = readFileSync(new URL(file, FOLDER), "utf8");
    const slug = `napad-${file
      .replace(/[^a-z0-9]+/gi, "-")
      .toLowerCase()
      .slice(0, 40)}x`;
    const before = library();
    const began = performance.now();
    const published = await publish(slug, asLesson(document));
    expect(performance.now() - began).toBeLessThan(8_000);

    const fine = new Set([wanted, ...alsoOk]);
    if (published.kind === "refused") {
      expect(fine).toContain("rejected");
      expect(library()).toEqual(before);
      const said = published.files.flatMap(({ problems }) => problems);
      expect(said.length).toBeGreaterThan(0);
      // It is this text that is at fault, and nothing else of the folder.
      expect(published.files.map((each) => each.file.endsWith("sr.mdx"))).toEqual([true]);
      for (const canary of CANARIES.filter((one) => !document.includes(one))) {
        expect(JSON.stringify(said)).not.toContain(canary);
      }
    } else {
      expect(fine.has("accepted") || fine.has("accepted-inert")).toBe(true);
      const html = storedHtml(slug);
      expect(html.length).toBeGreaterThan(0);
      expect(html.flatMap(dangers)).toEqual([]);
    }
  });

  it("leaves no trace of code that ran", () => {
    expect(Reflect.get(globalThis, "__PWNED__")).toBeUndefined();
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    const marker = join(tmpdir(), "lesson-marker");
    const names = readdirSync(tmpdir()).includes("lesson-marker") ? readdirSync(marker) : [];
    expect(names.filter((name) => name.startsWith("pwned-"))).toEqual([]);
  });

  it("holds nobody up: while the slowest is compiled, the server answers and so does this process", async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const began = performance.now();
    let running = true;
    const publishing = publish("spor", asLesson(SLOWEST)).finally(() => (running = false));
    const answers: number[] = [];
    while (running) {
      const asked = performance.now();
      const { status } = await fetch(`${server.address}/healthz`);
      expect(status).toBe(200);
      answers.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    delay.disable();
    expect((await publishing).kind).toBe("refused");
    expect(performance.now() - began).toBeGreaterThan(2_000);
    expect(answers.length).toBeGreaterThan(5);
    expect(Math.max(...answers)).toBeLessThan(1_000);
    expect(delay.max / 1e6).toBeLessThan(500);
  });

  it("leaves no process behind", async () => {
    expect(await publish("poslednji", asLesson("Kraj.\n"))).toMatchObject({ kind: "published" });
    const group = compiler.pid();
    if (group === undefined) throw new Error("no compiler runs");
    expect(runningInGroup(group).length).toBeGreaterThanOrEqual(2);
    await compiler.close();
    await vi.waitFor(() => expect(runningInGroup(group)).toEqual([]));
  });
});
