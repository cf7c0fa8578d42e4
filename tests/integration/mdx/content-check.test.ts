import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const run = promisify(execFile);
const LESSON = "lessons/from-selling-to-key-account-management";

const rows = z.array(
  z.strictObject({
    file: z.string(),
    ok: z.boolean(),
    problems: z.array(
      z.strictObject({ line: z.number(), column: z.number(), message: z.string() }),
    ),
  }),
);

/** Runs the command; the exit code and what it wrote. */
async function check(...options: string[]) {
  const command = ["--import", "tsx", "scripts/content-check.ts", ...options];
  try {
    const { stdout } = await run(process.execPath, command, { cwd: root });
    return { code: 0, stdout };
  } catch (error) {
    const failed = z.object({ code: z.number(), stdout: z.string() }).parse(error);
    return { code: failed.code, stdout: failed.stdout };
  }
}

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sadrzaj-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("content:check", () => {
  it("finds nothing to mend in our own programme", async () => {
    const { code, stdout } = await check("--json");
    const files = rows.parse(JSON.parse(stdout));
    expect(files.filter(({ ok }) => !ok)).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(11);
    expect(code).toBe(0);
  });

  it("prints one array of files for a folder of bare texts", async () => {
    const texts = join(folder, "tekstovi");
    cpSync(join(root, "tests/support/hostile/own"), texts, { recursive: true });
    writeFileSync(join(texts, "los.mdx"), "Volim\n\nKAM <3 i {to}\n");
    writeFileSync(join(texts, "spor.mdx"), "- a\n".repeat(60_000));
    writeFileSync(join(texts, "nije-utf8.mdx"), Buffer.from([0x61, 0xff, 0x62]));
    const { code, stdout } = await check("--json", "--lang", "en", texts);
    const files = rows.parse(JSON.parse(stdout));
    expect(code).toBe(1);
    expect(files.map(({ file, ok }) => [file.slice(texts.length + 1), ok])).toEqual([
      ["every-component.mdx", true],
      ["los.mdx", false],
      ["nije-utf8.mdx", false],
      ["plain-markdown.mdx", true],
      ["spor.mdx", false],
    ]);
    const [slip] = files[1]?.problems ?? [];
    expect(slip).toMatchObject({ line: 3, column: 5 });
    expect(slip?.message).toContain("less than");
    expect(files[4]?.problems[0]?.message).toContain("too complex");
  });

  it("prints file:line:column and message, in Serbian unless told otherwise", async () => {
    const file = join(folder, "jedan.mdx");
    writeFileSync(file, "Tekst\n\n<!-- beleška -->\n");
    const { code, stdout } = await check(file, "--lang", "sr");
    expect(stdout.split("\n")[0]).toMatch(/jedan\.mdx:3:1 Komentar/);
    expect(code).toBe(1);
  });

  it("follows what is sound with the figures of its questions and role-plays", async () => {
    const lesson = await check("--lang", "en", "content/lessons/portfolio-decisions");
    expect(lesson.code).toBe(0);
    expect(lesson.stdout).toMatch(
      /^portfolio-decisions +(?:\d+\+\d+\+\d+ +){5}\(\d × 5\) +\d × \d +\d+\/\d+\/\d+% \(\d+\) +\d+% \d+%$/m,
    );
    const talk = await check("--lang", "sr", "content/roleplays/late-delivery.yaml");
    expect(talk.code).toBe(0);
    expect(talk.stdout).toMatch(/^late-delivery +[\d.]+ +(?:e\d [\d.]+(?:, |$)){4}/m);
    expect((await check("--json", "content/roleplays")).stdout).not.toContain("late-delivery  ");
  });

  it("names what is not there", async () => {
    const { code, stdout } = await check("--json", "nema-ovoga");
    expect(rows.parse(JSON.parse(stdout))).toMatchObject([{ file: "nema-ovoga", ok: false }]);
    expect(code).toBe(1);
  });

  it("sees when languages, questions, objectives and paths do not fit", async () => {
    const content = join(folder, "content");
    cpSync(join(root, "content"), content, { recursive: true });
    const change = (file: string, from: string | RegExp, to: string) => {
      const path = join(content, file);
      const before = readFileSync(path, "utf8");
      const after = before.replace(from, to);
      expect(after).not.toBe(before);
      writeFileSync(path, after);
    };
    change(`${LESSON}/en.mdx`, 'id="two-weeks"', 'id="three-weeks"');
    change(`${LESSON}/sr.mdx`, '<Question id="practice-evidence" />', '<Question id="nema" />');
    change("paths/kam-foundations.yaml", "items: 5", "items: 50");
    change("paths/kam-foundations.yaml", "lesson: reading-the-numbers-honestly", "lesson: nema");
    rmSync(join(content, "lessons/role-and-competencies-of-a-kam/en.mdx"));
    const { code, stdout } = await check("--json", "--lang", "en", content);
    const said = rows
      .parse(JSON.parse(stdout))
      .flatMap(({ file, problems }) =>
        problems.map(({ line, message }) => `${file.slice(content.length + 1)}:${line} ${message}`),
      )
      .join("\n");
    expect(code).toBe(1);
    expect(said).toMatch(/en\.mdx:\d+ Here stands <Question id="practice-evidence" \/>/);
    expect(said).toMatch(/sr\.mdx:\d+ The questions of this lesson have no “nema”/);
    expect(said).toMatch(/kam-foundations\.yaml:\d+ The check “l01-check” draws 50 questions/);
    expect(said).toMatch(/kam-foundations\.yaml:\d+ The lesson “nema” does not exist/);
    expect(said).toContain("role-and-competencies-of-a-kam/en.mdx:1 The file en.mdx is missing.");
  });

  it("tells what the proof of a path finds, at the line of its step", async () => {
    const content = join(folder, "proof");
    cpSync(join(root, "content"), content, { recursive: true });
    const file = join(content, "paths/kam-foundations.yaml");
    const lines = readFileSync(file, "utf8").split("\n");
    const step = lines.findIndex((line) => line.trim() === "- id: m01-check") + 1;
    const wait = lines.findIndex((line, index) => index > step && line.includes("coolDownHours"));
    lines.splice(wait, 1, "          coolDownHours: 12", "          attempts: 3");
    writeFileSync(file, lines.join("\n").replace("requires: []", "requires: [{ path: nema }]"));
    const { code, stdout } = await check("--json", "--lang", "sr", content);
    const found = rows.parse(JSON.parse(stdout)).flatMap(({ problems }) => problems);
    expect(code).toBe(1);
    expect(found.map(({ message }) => message)).toEqual([
      "Ovaj put ne može da počne niko: najpre treba završiti put „nema“, a takvog puta nema.",
      expect.stringMatching(/^Ko proveru „.+“ ne položi ni iz trećeg pokušaja, ne može dalje: /),
    ]);
    expect(found[1]?.line).toBe(step);
  });
});
