import { describe, expect, it } from "vitest";
import { remindedOf } from "~/domain/path/reminder";

describe("a reminder of field work that waits", () => {
  it.each([
    ["2026-11-02", "2026-11-07", "nobody"],
    ["2026-11-02", "2026-11-08", "reviewer"],
    ["2026-11-02", "2026-11-09", "reviewer"],
    ["2026-11-02", "2026-11-10", "owner"],
    ["2026-12-28", "2027-01-05", "owner"],
  ] as const)("handed in on %s, on %s it has come to: %s", (handedIn, today, reminded) => {
    expect(remindedOf([6, 8], handedIn, today)).toBe(reminded);
    expect(remindedOf([8, 6], handedIn, today)).toBe(reminded);
  });

  it("comes to the owner only where a second day is set, and to nobody where none is", () => {
    expect(remindedOf([6], "2026-11-02", "2026-12-02")).toBe("reviewer");
    expect(remindedOf([], "2026-11-02", "2026-12-02")).toBe("nobody");
    expect(remindedOf([0], "2026-11-02", "2026-11-02")).toBe("reviewer");
  });
});
