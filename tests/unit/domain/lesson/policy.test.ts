import { describe, expect, it } from "vitest";
import { checkTree } from "~/domain/lesson/policy";
import type { SyntaxNode } from "~/domain/lesson/syntax-tree";

const options = { form: "body", knowsTerm: () => false, mediaKind: () => undefined } as const;
const root = (...children: SyntaxNode[]): SyntaxNode => ({ type: "root", children });
const text = (value: string): SyntaxNode => ({ type: "text", value });
const paragraph = (...children: SyntaxNode[]): SyntaxNode => ({ type: "paragraph", children });
const codes = (tree: SyntaxNode) => checkTree(tree, options).map(({ code }) => code);

/** `inner` inside so many block quotes. */
function quoted(levels: number, inner: SyntaxNode): SyntaxNode {
  let node = inner;
  for (let level = 0; level < levels; level += 1) node = { type: "blockquote", children: [node] };
  return node;
}

describe("checkTree", () => {
  it("knows only what is listed", () => {
    for (const type of ["html", "yaml", "toml", "math", "containerDirective", "constructor"]) {
      expect(codes(root({ type, value: "a" }))).toEqual(["not-allowed"]);
    }
    expect(codes(root(paragraph(text("a"))))).toEqual([]);
  });

  it("places what the parser gave no place by what is around it", () => {
    const place = { start: { line: 3, column: 2 }, end: { line: 3, column: 9 } };
    const link: SyntaxNode = { type: "link", url: "javascript:a", children: [] };
    const tree = root({ type: "paragraph", position: place, children: [link] });
    expect(checkTree(tree, options)).toMatchObject([{ line: 3, column: 2, code: "link-address" }]);
  });

  it("bounds depth, also far beyond what a stack would hold", () => {
    expect(codes(root(quoted(29, paragraph(text("a")))))).toEqual([]);
    expect(codes(root(quoted(32, paragraph(text("a")))))).toEqual(["too-nested"]);
    expect(codes(root(quoted(100_000, text("a"))))).toEqual(["too-nested"]);
  });

  it("bounds the number of nodes", () => {
    const many = Array.from({ length: 20_001 }, () => text("a"));
    expect(codes(root(paragraph(...many)))).toEqual(["too-complex"]);
  });

  it("bounds a table by its widest row times its rows", () => {
    const row = (cells: number): SyntaxNode => ({
      type: "tableRow",
      children: Array.from({ length: cells }, () => ({ type: "tableCell", children: [] })),
    });
    const table = (width: number, rows: number): SyntaxNode => ({
      type: "table",
      children: [row(width), ...Array.from({ length: rows - 1 }, () => row(1))],
    });
    expect(codes(root(table(50, 100)))).toEqual([]);
    expect(codes(root(table(51, 100)))).toEqual(["table-too-large"]);
  });

  it("bounds what references repeat", () => {
    const reference: SyntaxNode = { type: "linkReference", identifier: "a", children: [] };
    const definition: SyntaxNode = {
      type: "definition",
      url: "https://a.example",
      title: "t".repeat(2_100),
    };
    const times = (count: number) => paragraph(...Array.from({ length: count }, () => reference));
    expect(codes(root(times(900), definition))).toEqual([]);
    expect(codes(root(times(1_000), definition))).toEqual(["too-many-references"]);
  });

  it("tells an author no more than can be mended at once", () => {
    const many = Array.from({ length: 100 }, () => ({ type: "html", value: "a" }));
    expect(codes(root(...many)).length).toBe(30);
  });
});
