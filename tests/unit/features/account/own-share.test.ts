import { describe, expect, it } from "vitest";
import { ownShare } from "~/features/account/own-share";

describe("ownShare", () => {
  it("adds what is typed to what is pasted", () => {
    const share = ownShare(["1.000", "", "500"], "300\n200\n100");
    expect(share.outcome).toEqual({
      kind: "read",
      concentration: { kind: "share", tenths: 476, topCount: 1, count: 5, total: 2100 },
    });
    expect(share.revenues).toEqual(["1.000", "", "500"]);
  });

  it("says what it cannot read, and when there is too little or too much", () => {
    expect(ownShare(["mnogo"], "").outcome).toEqual({ kind: "unreadable", piece: "mnogo" });
    expect(ownShare(["5"], "").outcome).toMatchObject({ concentration: { kind: "too-few" } });
    expect(ownShare([], "1\n".repeat(11)).outcome).toEqual({ kind: "too-many", count: 11 });
  });

  it("takes no more than the form can send", () => {
    const share = ownShare(Array<string>(5000).fill("1"), "9".repeat(100_000));
    expect(share.revenues).toHaveLength(10);
    expect(share.pasted).toHaveLength(4000);
  });
});
