import { describe, expect, it } from "vitest";
import { reconcile } from "~/domain/library/reconcile";

const meet = (file: string | null, published: string | null, agreed: string | null) =>
  reconcile({ kind: "lesson", slug: "a", file, published, agreed });

describe("a document that meets its file", () => {
  it("is the same when both say the same, whatever they agreed on", () => {
    expect(meet("1", "1", "1")).toBe("same");
    expect(meet("2", "2", "1")).toBe("same");
    expect(meet("2", "2", null)).toBe("same");
  });

  it("is taken when only the file is new or changed", () => {
    expect(meet("1", null, null)).toBe("take");
    expect(meet("2", "1", "1")).toBe("take");
  });

  it("is kept when only the library changed, or has it alone", () => {
    expect(meet("1", "2", "1")).toBe("keep");
    expect(meet(null, "2", "1")).toBe("keep");
    expect(meet(null, "2", null)).toBe("keep");
  });

  it("is a conflict when both changed, or both made one of the same name", () => {
    expect(meet("2", "3", "1")).toBe("conflict");
    expect(meet("2", "3", null)).toBe("conflict");
  });
});
