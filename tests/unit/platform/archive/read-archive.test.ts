import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArchive } from "~/platform/archive/read-archive.server";
import { writeArchive } from "~/platform/archive/write-archive.server";
import { packedZeros, rawZip, type RawEntry } from "../../../support/raw-zip";

const bytes = (text: string) => Buffer.from(text);

/** What is said of a refused archive, and how long the answer took; throws when it was taken. */
async function refusal(archive: Buffer) {
  const start = performance.now();
  const result = await readArchive(archive);
  expect(performance.now() - start).toBeLessThan(3_000);
  if (result.kind !== "refused") throw new Error(`taken: ${[...result.files.keys()].join(", ")}`);
  expect(result.problem.sr).not.toBe("");
  return result.problem.en;
}

const refusalOf = (...entries: RawEntry[]) => refusal(rawZip(entries));

describe("an archive of ours", () => {
  it("comes back as it was packed, and packs the same every time", async () => {
    const files = { "lessons/a/sr.mdx": "Šta je ključ?", "glossary.yaml": "schema: 1\n" };
    const packed = await writeArchive(Object.entries(files));
    const again = await writeArchive(Object.entries(files).reverse());
    expect(again.equals(packed)).toBe(true);
    const result = await readArchive(packed);
    if (result.kind !== "read") throw new Error(result.problem.en);
    expect([...result.files].map(([name, data]) => [name, data.toString()])).toEqual([
      ["glossary.yaml", "schema: 1\n"],
      ["lessons/a/sr.mdx", "Šta je ključ?"],
    ]);
  });

  it("is read from a file, with folders and what systems add left out", async () => {
    const folder = mkdtempSync(join(tmpdir(), "archive-"));
    const file = join(folder, "a.zip");
    const names = ["a/", "a/b.txt", "__MACOSX/a/._b.txt", "a/.DS_Store"];
    writeFileSync(
      file,
      rawZip(names.map((name) => ({ name, data: bytes(name.endsWith("/") ? "" : "x") }))),
    );
    const result = await readArchive(file);
    expect(result.kind === "read" && [...result.files.keys()]).toEqual(["a/b.txt"]);
    expect(readdirSync(folder)).toEqual(["a.zip"]);
    rmSync(folder, { recursive: true });
  });

  it("may be empty", async () => {
    expect(await readArchive(rawZip([]))).toEqual({ kind: "read", files: new Map() });
  });
});

describe("names", () => {
  it.each([
    "../x",
    "a/../../x",
    "/etc/passwd",
    "C:\\x",
    "C:/x",
    "a\\..\\x",
    "..\\x",
    "a\0.txt",
    "a//b",
    "./a",
    "a/..",
    "a\u202etxt.exe",
    "a.",
    "a ",
    "\ufeffa",
    "con:x",
    "a\nb",
    "x".repeat(300),
  ])("%j is refused", async (name) => {
    expect(await refusalOf({ name, data: bytes("x") })).toMatch(/leads out|not allowed/);
  });

  it("that are no UTF-8 are refused", async () => {
    expect(await refusalOf({ name: Buffer.from([0xff, 0xfe, 0x61]) })).toMatch(/not allowed/);
  });

  it("may hold our letters and `..` inside", async () => {
    const result = await readArchive(rawZip([{ name: "šta..je/đak.txt", data: bytes("x") }]));
    expect(result.kind === "read" && [...result.files.keys()]).toEqual(["šta..je/đak.txt"]);
  });

  it.each([
    ["a.txt", "a.txt"],
    ["A.txt", "a.TXT"],
    ["\u0161", "s\u030c"],
    ["a", "a/"],
  ])("%j and %j are the same", async (one, two) => {
    expect(await refusalOf({ name: one, data: bytes("1") }, { name: two })).toMatch(/twice/);
  });
});

describe("what an archive may not hold", () => {
  it("links and devices", async () => {
    for (const kind of [0o120777, 0o060644, 0o020644, 0o010644])
      expect(
        await refusalOf({ name: "a", data: bytes("/etc/passwd"), attributes: kind * 65_536 }),
      ).toMatch(/link/);
  });

  it("encrypted files", async () => {
    expect(await refusalOf({ name: "a", data: bytes("x"), flags: 0x801 })).toMatch(/password/);
  });

  it("unknown ways of packing", async () => {
    expect(await refusalOf({ name: "a", data: bytes("x"), method: 12 })).toMatch(/do not know/);
  });

  it("archives, by name or by content", async () => {
    const inner = rawZip([{ name: "b", data: bytes("x") }]);
    expect(await refusalOf({ name: "a.zip", data: bytes("x") })).toMatch(/inside/);
    expect(await refusalOf({ name: "a.txt", data: inner })).toMatch(/inside/);
    expect(await refusalOf({ name: "a", data: Buffer.from([0x1f, 0x8b, 8, 0]) })).toMatch(/inside/);
  });

  it("files that share their bytes", async () => {
    const data = bytes("shared");
    expect(
      await refusalOf({ name: "a", data }, { name: "b", data, at: 0 }, { name: "c", data, at: 0 }),
    ).toMatch(/shares/);
  });
});

describe("archives that grow", () => {
  const bomb = packedZeros(10_000);

  it("to 10 GB as they say are refused", async () => {
    expect(bomb.length).toBeGreaterThan(9_000_000);
    expect(await refusalOf({ name: "a", packed: bomb, declared: 4_294_967_294 })).toMatch(/25 MB/);
  });

  it("to 10 GB without saying so are refused", async () => {
    const before = process.memoryUsage().rss;
    expect(await refusalOf({ name: "a", packed: bomb, declared: 900_000 })).toMatch(/sound|grows/);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it("by a thousand are refused long before the limit", async () => {
    const packed = packedZeros(20);
    expect(await refusalOf({ name: "a", packed, declared: 20_000_000 })).toMatch(/grows/);
  });

  it("in many files to more than 50 MB are refused", async () => {
    const data = Buffer.alloc(900_000, "a");
    const entries = Array.from({ length: 60 }, (_, index) => ({ name: `f${index}`, data }));
    expect(await refusal(rawZip(entries))).toMatch(/50 MB/);
  });

  it("in many lying files are refused", async () => {
    const packed = packedZeros(1);
    const entries = Array.from({ length: 60 }, (_, index) => ({
      name: `f${index}`,
      packed,
      declared: 10,
    }));
    expect(await refusal(rawZip(entries))).not.toBe("");
  });
});

describe("archives that are not sound", () => {
  it("with 10,000 files are refused; one that hides how many it has gives no more than it said", async () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => ({ name: `f${index}` }));
    expect(await refusal(rawZip(entries))).toMatch(/2000 files/);
    const hiding = await readArchive(rawZip(entries, 5));
    expect(hiding.kind === "read" ? hiding.files.size : 0).toBeLessThanOrEqual(5);
  });

  it("are refused when cut short, empty or something else", async () => {
    const sound = rawZip([{ name: "a", data: bytes("hello") }]);
    for (const broken of [
      sound.subarray(0, -5),
      sound.subarray(10),
      Buffer.alloc(0),
      bytes("text"),
    ])
      expect(await refusal(broken)).toMatch(/not a sound/);
  });

  it("are refused when a byte of the content is changed", async () => {
    const sound = rawZip([{ name: "a", data: bytes("hello hello hello"), method: 0 }]);
    const changed = Buffer.from(sound);
    changed.writeUInt8(0x58, 33);
    expect(await refusal(changed)).toMatch(/not a sound/);
  });
});
