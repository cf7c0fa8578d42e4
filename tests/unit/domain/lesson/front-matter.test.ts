import { describe, expect, it } from "vitest";
import { requireFrontMatter, takeFrontMatter } from "~/domain/lesson/front-matter";

const codes = (text: string) => {
  const result = takeFrontMatter(text);
  return result.kind === "taken"
    ? "taken"
    : result.problems.map(({ line, column, code }) => `${line}:${column} ${code}`).join(", ");
};

describe("takeFrontMatter", () => {
  it("takes title and description and leaves every line where it was", () => {
    const result = takeFrontMatter(
      '---\ntitle: "A: b"\ndescription: >-\n  dug\n  tekst\n---\n\nTelo\n',
    );
    expect(result).toEqual({
      kind: "taken",
      present: true,
      values: { title: "A: b", description: "dug tekst" },
      body: "\n\n\n\n\n\n\nTelo\n",
    });
  });

  it("takes nothing from a text that begins otherwise", () => {
    expect(takeFrontMatter("Tekst\n---\n")).toMatchObject({ present: false, body: "Tekst\n---\n" });
    expect(codes("----\n")).toBe("taken");
  });

  it.each([
    ["---js\n1\n---\n", "1:4 front-matter-opening"],
    ["--- \ntitle: a\n---\n", "1:4 front-matter-opening"],
    ["---\u00A0js\n---\n", "1:4 front-matter-opening"],
    ["---constructor\n---\n", "1:4 front-matter-opening"],
    ["---\ntitle: a\n", "1:1 front-matter-unclosed"],
    ["---\n---\n", "2:1 front-matter-syntax"],
    [`---\ntitle: ${"a".repeat(4_100)}\n---\n`, "2:1 front-matter-too-large"],
    ["---\ntitle: [a\n---\n", "2:10 front-matter-syntax"],
    ["---\ntitle: &a b\n---\n", "2:1 front-matter-syntax"],
    ["---\ntitle: !!str b\n---\n", "2:1 front-matter-syntax"],
    ["---\na: &a b\ntitle: *a\n---\n", "2:1 front-matter-syntax"],
    ["---\ntitle: a\ntitle: b\n---\n", "3:1 front-matter-duplicate"],
    ["---\ntitle: a\ndate: 2026-01-01\n---\n", "3:1 front-matter-key"],
    ["---\n<<: a\n---\n", "2:1 front-matter-key"],
    ["---\ntitle: 12\n---\n", "2:1 front-matter-value"],
    ["---\ntitle: [a]\n---\n", "2:1 front-matter-value"],
    ['---\ntitle: ""\n---\n', "2:1 front-matter-value"],
    ['---\ntitle: "a\\r\\nBcc: b"\n---\n', "2:1 front-matter-value"],
    ['---\ntitle: "a\\u202Eb"\n---\n', "2:1 front-matter-value"],
    [`---\ntitle: ${"a".repeat(161)}\n---\n`, "2:1 front-matter-value"],
  ])("refuses %j", (text, expected) => {
    expect(codes(text)).toBe(expected);
  });

  it("reads lines that end as on Windows", () => {
    expect(takeFrontMatter("---\r\ntitle: a\r\n---\r\nb")).toMatchObject({
      values: { title: "a" },
      body: "\n\n\nb",
    });
  });
});

describe("requireFrontMatter", () => {
  it("names what a lesson's header lacks", () => {
    const taken = takeFrontMatter("---\ntitle: a\n---\n");
    expect(taken.kind === "taken" && requireFrontMatter(taken)).toMatchObject([
      { code: "front-matter-incomplete", params: { name: "description" } },
    ]);
  });
});
