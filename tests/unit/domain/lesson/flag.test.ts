import { describe, expect, it } from "vitest";
import { FLAG_LIMITS, readFlag } from "~/domain/lesson/flag";

const sent = { reason: "unclear", quote: "  prvih 20%  ", note: "" };

describe("a flag as it was sent", () => {
  it("is taken without the blanks around it", () => {
    expect(readFlag(sent)).toEqual({ reason: "unclear", quote: "prvih 20%", note: "" });
  });

  it("says what is missing or too long", () => {
    expect(readFlag({ ...sent, reason: "boring" })).toBe("reason");
    expect(readFlag({ ...sent, quote: " \n " })).toBe("quote");
    expect(readFlag({ ...sent, quote: "x".repeat(FLAG_LIMITS.quote + 1) })).toBe("too-long");
    expect(readFlag({ ...sent, note: "x".repeat(FLAG_LIMITS.note + 1) })).toBe("too-long");
    expect(readFlag({ ...sent, quote: "x".repeat(FLAG_LIMITS.quote) })).toMatchObject({ note: "" });
  });
});
