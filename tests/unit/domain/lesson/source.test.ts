import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { checkSource, decodeSource, MAX_BYTES, MAX_LINE, placeAt } from "~/domain/lesson/source";

const first = (source: string) => {
  const result = checkSource(source);
  if (result.kind === "text") return "text";
  const [found] = result.problems;
  return `${found?.line}:${found?.column} ${found?.code}`;
};

describe("checkSource", () => {
  it("drops one byte order mark and keeps the rest as it is", () => {
    expect(checkSource("\uFEFFa\r\nb\tč\u00A0đ")).toEqual({
      kind: "text",
      text: "a\r\nb\tč\u00A0đ",
    });
  });

  it("counts bytes, not characters", () => {
    const cyrillic = `${"ж".repeat(999)}\n`.repeat(131);
    expect(cyrillic.length).toBeLessThan(MAX_BYTES);
    expect(first(cyrillic)).toBe("text");
    expect(first(cyrillic.repeat(2))).toBe("1:1 too-large");
  });

  it("allows a line as long as the limit and no longer", () => {
    expect(first("a".repeat(MAX_LINE))).toBe("text");
    expect(first(`a\n${"a".repeat(MAX_LINE + 1)}`)).toBe("2:1 line-too-long");
  });

  it.each([
    ["a\nb\u0000", "2:2 control-character"],
    ["\u001b[31m", "1:1 control-character"],
    ["a\u202Eb", "1:2 control-character"],
    ["a\u2067b", "1:2 control-character"],
    ["a\u0085", "1:2 control-character"],
    ["a\n\uD800b", "2:1 not-utf8"],
    ["\uDC00", "1:1 not-utf8"],
  ])("refuses %j at %s", (source, expected) => {
    expect(first(source)).toBe(expected);
  });

  it("lets emoji, joiners and line separators be", () => {
    expect(first("👩‍👧 a\u2028b")).toBe("text");
  });

  it("refuses what nests deeper than any honest text", () => {
    expect(first(`a\n${"![".repeat(65)}`)).toBe("2:130 too-nested");
    expect(first("- ".repeat(65) + "a")).toBe("1:1 too-nested");
    expect(first(">".repeat(65))).toBe("1:1 too-nested");
    expect(first(`${"(".repeat(64)}${")".repeat(64)}`.repeat(20))).toBe("text");
    expect(first(`${"(".repeat(40)}\n\n${"(".repeat(40)}`)).toBe("text");
    expect(first("- - - - - - - - - -")).toBe("text");
  });
});

describe("decodeSource", () => {
  it("reads UTF-8 and refuses anything else", () => {
    expect(decodeSource(new TextEncoder().encode("čćžšđ"))).toEqual({
      kind: "text",
      text: "čćžšđ",
    });
    expect(decodeSource(Uint8Array.of(0x61, 0xff))).toMatchObject({
      kind: "refused",
      problems: [{ line: 1, code: "not-utf8" }],
    });
  });
});

test.prop([fc.array(fc.constantFrom("a", "\n", "\r\n", "\r", "č")), fc.nat()])(
  "placeAt counts lines as editors do",
  (pieces, at) => {
    const text = pieces.join("");
    const index = at % (text.length + 1);
    const { line, column } = placeAt(text, index);
    const before = text.slice(0, index).replace(/\r\n/g, "\n").replace(/\r/g, "\n");
    expect(line).toBe(before.length - before.replaceAll("\n", "").length + 1);
    expect(column).toBe(before.length - before.lastIndexOf("\n"));
  },
);
