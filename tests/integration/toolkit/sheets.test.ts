import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listRevisions, listAccounts } from "~db/queries/toolkit.server";
import { listSubmissions } from "~db/queries/fieldwork.server";
import type { ResolvedPath } from "~/domain/path/definition";
import { sketchFields } from "~/domain/toolkit/profit-sketch/form";
import { BLANK_SKETCH, DRIVERS } from "~/domain/toolkit/profit-sketch/document";
import { entryFields } from "~/domain/toolkit/selection-matrix/form";
import { sampleMatrix } from "~/domain/toolkit/selection-matrix/sample";
import { completeTool } from "~/features/learn/complete-tool.server";
import { readNotebook } from "~/features/learn/read-notebook.server";
import { submitAssignment } from "~/features/learn/submit-assignment.server";
import { readReview } from "~/features/manage/read-review.server";
import { readHandedInSheet } from "~/features/manage/read-sheet.server";
import { exportSheet } from "~/features/toolkit/export-sheet.server";
import { readAccount, readAccounts } from "~/features/toolkit/read-accounts.server";
import { readSheet } from "~/features/toolkit/read-sheet.server";
import { saveAccount } from "~/features/toolkit/save-account.server";
import { saveSheet } from "~/features/toolkit/save-sheet.server";
import { findStanding } from "~/platform/progress/standing.server";
import { openTestDatabase } from "../manage/cohort-database";
import { commandKey, GATE, publish, statusOf } from "../learn/path-database";

const AT = Date.UTC(2026, 10, 20, 9);
let close: () => void;

const PATH: ResolvedPath = {
  slug: "worked",
  title: { sr: "Put", en: "Path" },
  modules: [
    {
      id: "m1",
      title: { sr: "Prvi", en: "First" },
      after: [],
      steps: [
        {
          kind: "tool",
          id: "matrix",
          title: { sr: "Matrica", en: "Matrix" },
          minutes: 30,
          tool: "selection-matrix",
        },
        { ...GATE, sheets: ["selection-matrix", "profit-sketch"] },
      ],
    },
  ],
};

beforeEach(async () => {
  ({ close } = openTestDatabase());
  await publish(PATH, AT);
});
afterEach(() => close());

async function account(name: string, more: { disguise?: string; practise?: boolean } = {}) {
  const { disguise = "", practise = false } = more;
  const input = { account: null, name, disguise, practise, key: commandKey(), at: AT };
  const outcome = await saveAccount("ana", input);
  if (outcome.kind !== "saved") throw new Error(outcome.kind);
  return outcome.account;
}

const save = (input: Partial<Parameters<typeof saveSheet>[1]>, actor = "ana") =>
  saveSheet(actor, {
    account: "portfolio",
    tool: "selection-matrix",
    part: "criteria",
    revision: 0,
    fields: {},
    locale: "sr",
    key: commandKey(),
    at: AT,
    ...input,
  });

const WHOLE = sketchFields({
  ...BLANK_SKETCH,
  sales: 365_000,
  margin: { low: 100_000, high: 120_000 },
  costs: Object.fromEntries(DRIVERS.map((driver) => [driver, { low: 0, high: 0 }])),
  days: 100,
  capital: 100,
});

/** Five accounts of the sample, scored one after the other. */
async function wholeMatrix() {
  const sample = sampleMatrix("sr");
  for (const [index, { account: name }] of sample.entries.entries()) {
    const part = await account(name, { disguise: index === 0 ? "Kupac X" : "" });
    const fields = entryFields(sample, name);
    expect(await save({ part, revision: index, fields })).toEqual({ kind: "saved" });
  }
}

const sheet = (more: { part?: string; version?: number } = {}) =>
  readSheet(
    "ana",
    {
      account: "portfolio",
      tool: "selection-matrix",
      part: more.part ?? null,
      version: more.version ?? null,
    },
    "sr",
    AT,
  );

describe("accounts", () => {
  it("are one's own, each name once", async () => {
    const id = await account("Agro Sever", { disguise: "Kupac A" });
    const twice = { account: null, name: " Agro Sever ", disguise: "", practise: false };
    expect(await saveAccount("ana", { ...twice, key: commandKey(), at: AT })).toEqual({
      kind: "invalid",
      error: { field: "name", code: "known" },
    });
    expect(await readAccount("boss", id)).toBeNull();
    const foreign = { account: id, name: "Moj", disguise: "", practise: true };
    expect(await saveAccount("boss", { ...foreign, key: commandKey(), at: AT })).toEqual({
      kind: "missing",
    });
    expect(await listAccounts("ana")).toMatchObject([{ name: "Agro Sever", disguise: "Kupac A" }]);
  });

  it("on the list alone are not practised on", async () => {
    await account("Prvi");
    const id = await account("Drugi", { practise: true });
    const { accounts } = await readAccounts("ana");
    expect(accounts.map(({ name, practised }) => [name, practised])).toEqual([
      ["Drugi", true],
      ["Prvi", false],
    ]);
    const rename = { account: id, name: "Drugi d.o.o.", disguise: "", practise: false };
    await saveAccount("ana", { ...rename, key: commandKey(), at: AT });
    expect(await readAccount("ana", id)).toMatchObject({ name: "Drugi d.o.o.", practised: true });
  });
});

describe("a sheet", () => {
  it("keeps every revision, and the same command saves once", async () => {
    const part = await account("Agro Sever");
    const key = commandKey();
    const first = { part, fields: { "attractiveness-a1": "3" }, key };
    expect(await save(first)).toEqual({ kind: "saved" });
    expect(await save(first)).toEqual({ kind: "saved" });
    expect(await save({ part, revision: 1, fields: { "attractiveness-a1": "5" } })).toEqual({
      kind: "saved",
    });
    const key2 = { person: "ana", account: "portfolio", tool: "selection-matrix" as const };
    expect(await listRevisions(key2, 9)).toMatchObject([{ revision: 2 }, { revision: 1 }]);
    expect(await sheet({ version: 1 })).toMatchObject({
      earlier: 1,
      document: { entries: [{ attractiveness: { a1: 3 } }] },
    });
    expect(await sheet()).toMatchObject({
      earlier: null,
      document: { entries: [{ attractiveness: { a1: 5 } }] },
    });
    expect(await sheet({ version: 7 })).toBeNull();
  });

  it("saved elsewhere in the meantime is told, and nothing is written over", async () => {
    const part = await account("Agro Sever");
    await save({ part, fields: { "attractiveness-a1": "3" } });
    expect(await save({ part, fields: { "attractiveness-a1": "1" } })).toEqual({
      kind: "stale",
      revision: 1,
    });
    expect(await sheet()).toMatchObject({ document: { entries: [{ attractiveness: { a1: 3 } }] } });
  });

  it("refuses what it cannot read, field by field", async () => {
    const part = await account("Agro Sever");
    expect(await save({ part, fields: { sales: "mnogo", "own-s1": "9" } })).toEqual({
      kind: "invalid",
      errors: { sales: "not-an-amount", "own-s1": "out-of-range" },
    });
    expect(await sheet()).toMatchObject({ revision: 0 });
  });

  it("thirty at once become one revision", async () => {
    const part = await account("Agro Sever");
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        save({ part, fields: { "attractiveness-a1": String((index % 5) + 1) } }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === "saved")).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === "stale")).toHaveLength(29);
    expect(await sheet()).toMatchObject({ revision: 1 });
  });

  it("of somebody else, of a wrong place or part does not exist", async () => {
    const id = await account("Agro Sever");
    const missing = { kind: "missing" };
    expect(await save({ account: id, tool: "profit-sketch", part: "figures" }, "boss")).toEqual(
      missing,
    );
    expect(await save({ account: id, tool: "selection-matrix" })).toEqual(missing);
    expect(await save({ tool: "profit-sketch", part: "figures" })).toEqual(missing);
    expect(await save({ part: "figures" })).toEqual(missing);
    expect(await save({ tool: "calculator" })).toEqual(missing);
  });

  it("comes as a CSV that a spreadsheet reads, and runs no formula", async () => {
    const part = await account('=HYPERLINK("x")');
    expect(await exportSheet("ana", at())).toBeNull();
    await save({ part, fields: entryFields(sampleMatrix("sr"), "Agro Sever") });
    const exported = await exportSheet("ana", at());
    expect(exported?.name).toBe("selection-matrix-2026-11-20");
    expect(exported?.file.startsWith("\uFEFFKupac;")).toBe(true);
    expect(exported?.file).toContain(`"'=HYPERLINK(""x"")"`);
    expect(exported?.file).toContain("3,75;2,85;3,65;-0,80;");
  });
});

const at = () => ({
  account: "portfolio",
  tool: "selection-matrix",
  locale: "sr" as const,
  at: AT,
});

describe("the notebook", () => {
  it("holds one's own sheets, newest first, and nobody else's", async () => {
    await wholeMatrix();
    const practice = await account("Kupac za vežbu", { practise: true });
    const sketch = { account: practice, tool: "profit-sketch", part: "figures" };
    await save({ ...sketch, fields: { sales: "1" }, at: AT + 1 });
    const { sheets, empty } = await readNotebook("ana", "sr");
    expect(empty).toBe(false);
    expect(sheets).toEqual([
      {
        tool: "profit-sketch",
        to: `/accounts/${practice}/profit-sketch`,
        account: "Kupac za vežbu",
        complete: false,
        at: AT + 1,
      },
      {
        tool: "selection-matrix",
        to: "/accounts/portfolio/selection-matrix",
        account: null,
        complete: true,
        at: AT,
      },
    ]);
    expect((await readNotebook("boss", "sr")).sheets).toEqual([]);
  });
});

describe("a tool step", () => {
  const complete = () =>
    completeTool("ana", { path: "worked", step: "matrix", key: commandKey(), at: AT });

  it("counts once the learner's own sheet is complete", async () => {
    expect(await complete()).toEqual({ kind: "incomplete" });
    await wholeMatrix();
    expect(await complete()).toEqual({ kind: "done" });
    expect(await complete()).toEqual({ kind: "done" });
    expect((await statusOf("worked", AT)).here?.step.id).toBe("fa1");
  });
});

describe("field work with sheets", () => {
  const work = () =>
    submitAssignment("ana", {
      path: "worked",
      step: "fa1",
      text: "Zaključak.",
      files: [],
      draft: false,
      key: commandKey(),
      at: AT,
    });

  it("waits for them to be complete, then takes them along as they are", async () => {
    await wholeMatrix();
    await completeTool("ana", { path: "worked", step: "matrix", key: commandKey(), at: AT });
    expect(await work()).toEqual({ kind: "invalid", problem: "sheets" });

    const practice = await account("Kupac za vežbu", { practise: true });
    const sketch = { account: practice, tool: "profit-sketch", part: "figures" };
    await save({ ...sketch, fields: WHOLE });
    expect(await work()).toEqual({ kind: "submitted" });
    await save({ ...sketch, revision: 1, fields: { ...WHOLE, sales: "1" } });

    const standing = await findStanding("ana", "worked");
    const [submission] = await listSubmissions(standing?.enrolment ?? "", "fa1");
    const id = submission?.id ?? "";
    expect((await readReview("boss", "c1", id, "sr"))?.sheets.map(({ tool }) => tool)).toEqual([
      "profit-sketch",
      "selection-matrix",
    ]);
    const address = { cohort: "c1", submission: id };
    const seen = await readHandedInSheet("boss", { ...address, tool: "profit-sketch" });
    expect(seen).toMatchObject({ account: "Kupac za vežbu", document: { sales: 365_000 } });
    const matrix = await readHandedInSheet("boss", { ...address, tool: "selection-matrix" });
    expect(Object.values(matrix?.names ?? {})).toContain("Kupac X");
    expect(Object.values(matrix?.names ?? {})).not.toContain("Izvor Plus");

    expect(await readHandedInSheet("other", { ...address, tool: "profit-sketch" })).toBeNull();
    expect(await readHandedInSheet("ana", { ...address, tool: "profit-sketch" })).toBeNull();
    expect(await readHandedInSheet("boss", { ...address, tool: "contact-matrix" })).toBeNull();
  });
});
