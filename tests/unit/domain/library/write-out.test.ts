import { describe, expect, it } from "vitest";
import { writeOut } from "~/domain/library/write-out";

const name = { kind: "lesson", slug: "one" } as const;
const no = { force: false, known: false };

describe("what an export does with a document", () => {
  it.each([
    ["is as it is published", { file: "b", published: "b", agreed: "a" }, no, "same"],
    ["is not there", { file: null, published: "b", agreed: "a" }, no, "write"],
    [
      "is as agreed, and the library moved on",
      { file: "a", published: "b", agreed: "a" },
      no,
      "write",
    ],
    ["changed alone", { file: "c", published: "a", agreed: "a" }, no, "differs"],
    ["changed as well", { file: "c", published: "b", agreed: "a" }, no, "differs"],
    ["was never agreed on", { file: "c", published: "b", agreed: null }, no, "differs"],
    [
      "changed, by force",
      { file: "c", published: "b", agreed: "a" },
      { ...no, force: true },
      "write",
    ],
    [
      "is an older copy",
      { file: "c", published: "b", agreed: "a" },
      { ...no, known: true },
      "write",
    ],
  ] as const)("when the file %s", (_, versions, options, what) => {
    expect(writeOut({ ...name, ...versions }, options)).toBe(what);
  });
});
