import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleMDX } from "mdx-bundler";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { denyEverythingElse } from "~/platform/mdx/deny-plugin";

// The second lock by itself: what it would stop if the policy let an import through.

const CANARY = "TAJNA_U_DATOTECI_5b1e";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "brava-"));
  for (const name of ["a.json", "a.txt", "a.js"]) {
    writeFileSync(join(folder, name), JSON.stringify(CANARY));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The bundle with or without the lock; what went wrong instead. */
async function bundle(source: string, locked: boolean): Promise<string> {
  try {
    const { code } = await bundleMDX({
      source,
      cwd: folder,
      mdxOptions: () => ({ remarkPlugins: [] }),
      esbuildOptions: (base) => ({
        ...base,
        plugins: [...(locked ? [denyEverythingElse()] : []), ...(base.plugins ?? [])],
        logLevel: "silent",
      }),
    });
    return code;
  } catch (error) {
    return String(error);
  }
}

describe("the lock on esbuild", () => {
  it("lets a text through that imports nothing", async () => {
    expect(await bundle("# Naslov", true)).toContain("Naslov");
  });

  it.each([
    ["a file by its path", () => `import a from ${JSON.stringify(join(folder, "a.json"))}\n\n{a}`],
    ["a file next to it", () => "import a from './a.txt'\n\n{a}"],
    ["a glob", () => "{import(`./${props.a}.json`)}"],
    [
      "an address that holds code",
      () =>
        `import a from 'data:text/javascript,import t from ${JSON.stringify(join(folder, "a.json"))};export default t'\n\n{a}`,
    ],
  ])("stops %s, which reads without it", async (_, source) => {
    expect(await bundle(source(), false)).toContain(CANARY);
    const locked = await bundle(source(), true);
    expect(locked).not.toContain(CANARY);
    expect(locked).toContain("denied");
  });
});
