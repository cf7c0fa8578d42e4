import { describe, expect, it } from "vitest";
import { STATUS } from "~/platform/app-error";
import { readFailure } from "~/ui/page/failure";

describe("readFailure", () => {
  it.each([403, 404, 405])("hides whether something exists behind %d", (status) => {
    expect(readFailure({ status, data: { reference: "7F3A" } })).toEqual({ kind: "not-found" });
  });

  it("has words for every refusal the product knows", () => {
    for (const [code, status] of Object.entries(STATUS)) {
      const hidden = code === "not-found" || code === "forbidden";
      expect(readFailure({ status, data: { code } })).toEqual(
        hidden ? { kind: "not-found" } : { kind: "refused", code },
      );
    }
  });

  it.each([
    [{ reference: "7F3A" }, "7F3A"],
    [{ reference: 7 }, undefined],
    ["Internal", undefined],
    [null, undefined],
  ])("reads the reference from %j", (data, reference) => {
    expect(readFailure({ status: 500, data })).toEqual({ kind: "failed", reference });
  });

  it("is our fault when a page broke by itself", () => {
    expect(readFailure(null)).toEqual({ kind: "failed", reference: undefined });
  });
});
