import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { BLANK_SKETCH } from "~/domain/toolkit/profit-sketch/document";
import { sketchFields } from "~/domain/toolkit/profit-sketch/form";
import { discardDraft } from "~/features/toolkit/discard-draft.server";
import { keepDraft } from "~/features/toolkit/keep-draft.server";
import { readSheet } from "~/features/toolkit/read-sheet.server";
import { openTestDatabase } from "../manage/cohort-database";
import { GATED, publish } from "../learn/path-database";
import { AT, newAccount, savePart } from "./toolkit-world";

let close: () => void;
let account: string;

beforeEach(async () => {
  ({ close } = openTestDatabase());
  await publish(GATED, AT);
  account = await newAccount("ana", "Izvor Plus");
});
afterEach(() => close());

const rows = () => database().$client.prepare("select * from sheet_draft").all();

const keep = (more: Partial<Parameters<typeof keepDraft>[1]> = {}, person = "ana") =>
  keepDraft(person, {
    account,
    tool: "profit-sketch",
    part: "figures",
    revision: 0,
    fields: { currency: "EUR", sales: "600.000" },
    locale: "sr",
    at: AT,
    ...more,
  });

const read = (part: string | null = "figures", tool = "profit-sketch", person = "ana") =>
  readSheet(person, { account, tool, part, version: null }, "sr", AT);

const save = (revision: number, fields: Readonly<Record<string, string>>) =>
  savePart("ana", { account, tool: "profit-sketch", part: "figures", revision, fields });

describe("a draft", () => {
  it("is kept as typed, one per part, readable or not, and comes back with its time", async () => {
    expect(await keep()).toEqual({ kind: "kept" });
    expect(await keep({ fields: { sales: "mnogo" }, at: AT + 60_000 })).toEqual({ kind: "kept" });
    expect(rows()).toHaveLength(1);
    expect(await read()).toMatchObject({ fields: { sales: "mnogo" }, draftAt: AT + 60_000 });
    expect(await read(null)).toMatchObject({
      revision: 0,
      drafts: [
        {
          to: `/accounts/${account}/profit-sketch?part=figures`,
          part: { kind: "figures" },
          at: AT + 60_000,
        },
      ],
    });
  });

  it("stands for every tool", async () => {
    const parts = [
      ["portfolio", "selection-matrix", "criteria", { threshold: "3,4" }],
      [account, "contact-matrix", "people", { o1: "Milica, KAM" }],
      [account, "value-calculator", "d1", { what: "Manje loma" }],
      [account, "value-calculator", "n1", { what: "Obuka" }],
    ] as const;
    for (const [on, tool, part, fields] of parts)
      expect(await keep({ account: on, tool, part, fields })).toEqual({ kind: "kept" });
    expect(rows()).toHaveLength(parts.length);
    expect(await read("d1", "value-calculator")).toMatchObject({
      fields: { what: "Manje loma" },
      draftAt: AT,
    });
    expect(await read("n1", "value-calculator")).toMatchObject({ fields: { what: "Obuka" } });
    expect(await read("bills", "value-calculator")).toMatchObject({ draftAt: null });
  });

  it("goes with the save, also one that changes nothing, and by its button", async () => {
    await keep();
    expect(await save(0, { sales: "700.000" })).toEqual({ kind: "saved" });
    expect(rows()).toEqual([]);
    await keep({ revision: 1 });
    expect(await save(1, { sales: "700.000" })).toEqual({ kind: "saved" });
    expect(rows()).toEqual([]);
    await keep({ revision: 1 });
    const address = { account, tool: "profit-sketch", part: "figures", locale: "sr" as const };
    expect(await discardDraft("ana", address)).toBe(true);
    expect(await discardDraft("ana", address)).toBe(true);
    expect(await read()).toMatchObject({ fields: { sales: "700000" }, draftAt: null });
  });

  it("stays when what was to be saved is refused", async () => {
    await keep({ fields: { sales: "mnogo" } });
    expect(await save(0, { sales: "mnogo" })).toMatchObject({ kind: "invalid" });
    expect(rows()).toHaveLength(1);
  });

  it("is none when it reads as what was saved", async () => {
    await keep();
    expect(await keep({ fields: sketchFields(BLANK_SKETCH) })).toEqual({ kind: "kept" });
    expect(rows()).toEqual([]);
  });

  it("that arrives after the save of its part is not kept; after another part's save it is", async () => {
    await save(0, { sales: "700.000" });
    expect(await keep({ revision: 0 })).toEqual({ kind: "stale" });
    expect(rows()).toEqual([]);
    expect(await keep({ revision: 9 })).toEqual({ kind: "stale" });

    const value = { account, tool: "value-calculator" };
    await savePart("ana", { ...value, part: "own", revision: 0, fields: { note: "Naše" } });
    const late = { ...value, part: "bills", revision: 0, fields: { "offer-name": "Folija" } };
    expect(await keep(late)).toEqual({ kind: "kept" });
  });

  it("is its owner's alone, and of a part that is there", async () => {
    await keep();
    for (const other of ["boss", "other"]) {
      expect(await keep({}, other)).toEqual({ kind: "missing" });
      const address = { account, tool: "profit-sketch", part: "figures", locale: "sr" as const };
      expect(await discardDraft(other, address)).toBe(false);
      expect(await read("figures", "profit-sketch", other)).toBeNull();
    }
    const missing = { kind: "missing" };
    expect(await keep({ part: "people" })).toEqual(missing);
    expect(await keep({ tool: "calculator" })).toEqual(missing);
    expect(await keep({ account: "portfolio" })).toEqual(missing);
    expect(rows()).toHaveLength(1);
  });

  it("of a shared portfolio address is each person's own", async () => {
    const matrix = { account: "portfolio", tool: "selection-matrix", part: "criteria" };
    await keep({ ...matrix, fields: { threshold: "3,4" } });
    await keep({ ...matrix, fields: { threshold: "2,2" } }, "boss");
    const mine = await readSheet("ana", { ...matrix, version: null }, "sr", AT);
    expect(mine).toMatchObject({ fields: { threshold: "3,4" } });
    const theirs = await readSheet("boss", { ...matrix, version: null }, "sr", AT);
    expect(theirs).toMatchObject({ fields: { threshold: "2,2" } });
  });

  it("is refused when it is larger than any form, or tells no revision", async () => {
    await expect(keep({ fields: { note: "x".repeat(60_001) } })).rejects.toThrow("too-large");
    await expect(keep({ revision: NaN })).rejects.toThrow("bad-form");
    await expect(keep({ revision: -1 })).rejects.toThrow("bad-form");
    expect(rows()).toEqual([]);
  });

  it("kept thirty times at once is one", async () => {
    const fields = (index: number) => ({ sales: String(index + 1) });
    await Promise.all(Array.from({ length: 30 }, (_, index) => keep({ fields: fields(index) })));
    expect(rows()).toHaveLength(1);
  });
});
