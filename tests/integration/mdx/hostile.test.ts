import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { problemMessage } from "~/domain/lesson/problem";
import { createLessonCompiler, type CompileResult } from "~/platform/mdx/compile-lesson.server";
import { GLOSSARY } from "../../support/glossary";
import { dangers } from "../../support/inert-html";

const FOLDER = new URL("../../support/hostile/", import.meta.url);
const MARKERS = join(tmpdir(), "lesson-marker");
const SECRET = "TAJNA_IZ_OKRUZENJA_91c2";
const CANARIES = ["PWNED_FILE_MARKER_7f3a", "root:x:0:", "NODE_ENV=", "SESSION_SECRET", SECRET];

const outcome = z.enum(["rejected", "accepted-inert", "accepted"]);
const manifest = z
  .array(
    z.object({
      file: z.string(),
      expect: outcome,
      alsoOk: z.array(outcome).default([]),
      maxMs: z.number().default(5_000),
    }),
  )
  .parse(JSON.parse(readFileSync(new URL("manifest.json", FOLDER), "utf8")));

const compiler = createLessonCompiler();

/** Files that the documents try to read or run. */
function makeMarkers(): void {
  rmSync(MARKERS, { recursive: true, force: true });
  mkdirSync(MARKERS, { recursive: true });
  const canary = "PWNED_FILE_MARKER_7f3a";
  const files = {
    "secret.json": `{"secret":"${canary}"}`,
    "secret.txt": canary,
    ".env": `API_KEY=${canary}`,
    secret: `${canary}: x`,
    "secret.js": `export const answer="${canary}"; globalThis.__PWNED__="localjs"`,
    "other.mdx": `# Other lesson\n\n${canary}\n`,
    "secret.css": `body{color:${canary}}`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(MARKERS, name), text);
}

const said = (result: CompileResult): string =>
  result.kind === "compiled"
    ? JSON.stringify(result)
    : result.problems
        .flatMap((each) => [problemMessage(each, "sr"), problemMessage(each, "en")])
        .join("\n");

const prose = (result: CompileResult): readonly string[] =>
  result.kind === "compiled"
    ? result.lesson.parts.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "prose" ? [block.html] : [])),
      )
    : [];

beforeAll(async () => {
  process.env["SESSION_SECRET"] = SECRET;
  makeMarkers();
  await compiler.compile("# a", { locale: "sr", glossary: GLOSSARY, media: {}, form: "body" });
});

afterAll(async () => {
  await compiler.close();
  delete process.env["SESSION_SECRET"];
  rmSync(MARKERS, { recursive: true, force: true });
});

describe("hostile, malformed and benign documents", () => {
  it.each(manifest)("$file: $expect", async ({ file, expect: wanted, alsoOk, maxMs }) => {
    const source = readFileSync(new URL(file, FOLDER), "utf8");
    const began = performance.now();
    const result = await compiler.compile(source, {
      locale: "sr",
      glossary: GLOSSARY,
      media: {},
      form: "body",
    });
    expect(performance.now() - began).toBeLessThan(maxMs);

    const fine = new Set([wanted, ...alsoOk]);
    if (result.kind === "refused") {
      expect(fine).toContain("rejected");
      expect(result.problems.length).toBeGreaterThan(0);
      for (const { line, column } of result.problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(source.split("\n").length);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    } else {
      expect(fine.has("accepted") || fine.has("accepted-inert")).toBe(true);
    }
    expect(prose(result).flatMap(dangers)).toEqual([]);
    // A document may quote a canary itself; nothing else may say one.
    for (const canary of CANARIES.filter((each) => !source.includes(each))) {
      expect(said(result)).not.toContain(canary);
    }
  });

  it("leaves no trace of code that ran", () => {
    expect(readdirSync(MARKERS).filter((name) => name.startsWith("pwned-"))).toEqual([]);
    expect(Reflect.get(globalThis, "__PWNED__")).toBeUndefined();
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});
