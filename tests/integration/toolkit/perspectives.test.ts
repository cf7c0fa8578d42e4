import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listAccounts, listRevisions } from "~db/queries/toolkit.server";
import { listSubmissions } from "~db/queries/fieldwork.server";
import type { ResolvedPath } from "~/domain/path/definition";
import { personFields } from "~/domain/toolkit/perspective-sheet/form";
import { samplePerspectives } from "~/domain/toolkit/perspective-sheet/sample";
import { submitAssignment } from "~/features/learn/submit-assignment.server";
import { readHandedInSheet } from "~/features/manage/read-sheet.server";
import { exportSheet } from "~/features/toolkit/export-sheet.server";
import { readAccount } from "~/features/toolkit/read-accounts.server";
import { readSheet } from "~/features/toolkit/read-sheet.server";
import { saveAccount } from "~/features/toolkit/save-account.server";
import { saveSheet } from "~/features/toolkit/save-sheet.server";
import { findStanding } from "~/platform/progress/standing.server";
import { openTestDatabase } from "../manage/cohort-database";
import { commandKey, GATE, publish } from "../learn/path-database";

const AT = Date.UTC(2026, 10, 20, 9);
const TOOL = "perspective-sheet";
let close: () => void;
let account: string;

const PATH: ResolvedPath = {
  slug: "worked",
  title: { sr: "Put", en: "Path" },
  modules: [
    {
      id: "m1",
      title: { sr: "Prvi", en: "First" },
      after: [],
      steps: [{ ...GATE, sheets: [TOOL] }],
    },
  ],
};

beforeEach(async () => {
  ({ close } = openTestDatabase());
  await publish(PATH, AT);
  const input = { account: null, name: "Agro Sever", disguise: "Kupac A", practise: true };
  await saveAccount("ana", { ...input, key: commandKey(), at: AT });
  account = (await listAccounts("ana"))[0]?.id ?? "";
});
afterEach(() => close());

const SAMPLE = samplePerspectives("sr");
const FIRST = personFields(SAMPLE, "p1");

const save = (input: Partial<Parameters<typeof saveSheet>[1]>, actor = "ana") =>
  saveSheet(actor, {
    account,
    tool: TOOL,
    part: "p1",
    revision: 0,
    fields: FIRST,
    locale: "sr",
    key: commandKey(),
    at: AT,
    ...input,
  });

const sheet = (more: { part?: string; version?: number } = {}, actor = "ana") =>
  readSheet(
    actor,
    { account, tool: TOOL, part: more.part ?? null, version: more.version ?? null },
    "sr",
    AT,
  );

describe("a perspective sheet", () => {
  it("is filled in person by person and keeps every revision", async () => {
    expect(await save({ fields: { name: "Nabavka, N. S." } })).toEqual({ kind: "saved" });
    expect(await sheet()).toMatchObject({ complete: false, revision: 1 });
    expect(await save({ revision: 1 })).toEqual({ kind: "saved" });
    const fields = personFields(SAMPLE, "p2");
    expect(await save({ part: "p2", revision: 2, fields })).toEqual({ kind: "saved" });
    expect(await sheet()).toMatchObject({ complete: true, document: SAMPLE });
    expect(await sheet({ part: "p2" })).toMatchObject({ fields });
    expect(await sheet({ version: 1 })).toMatchObject({
      earlier: 1,
      document: { people: [{ name: "Nabavka, N. S.", answers: { goal: { text: "" } } }] },
    });
    expect(await listRevisions({ person: "ana", account, tool: TOOL }, 9)).toHaveLength(3);
    const row = (await readAccount("ana", account))?.sheets.find(({ tool }) => tool === TOOL);
    expect(row?.state).toBe("complete");
  });

  it("has the next free place and no other", async () => {
    expect(await sheet({ part: "p1" })).toMatchObject({ fields: {}, part: { name: "" } });
    expect(await sheet({ part: "p2" })).toBeNull();
    expect(await save({ part: "p3" })).toEqual({ kind: "missing" });
    expect(await save({ part: "people" })).toEqual({ kind: "missing" });
  });

  it("gives back what it cannot take", async () => {
    const fields = { ...FIRST, name: "", "check-on": "juče" };
    expect(await save({ fields })).toEqual({
      kind: "invalid",
      errors: { name: "empty", "check-on": "not-a-day" },
    });
    expect(await sheet()).toMatchObject({ revision: 0 });
  });

  it("is nobody else's, not even the manager's", async () => {
    await save({});
    expect(await save({}, "boss")).toEqual({ kind: "missing" });
    expect(await sheet({}, "boss")).toBeNull();
    const wish = { account, tool: TOOL, locale: "sr" as const, at: AT };
    expect(await exportSheet("boss", wish)).toBeNull();
    const exported = await exportSheet("ana", wish);
    expect(exported?.name).toBe("perspective-sheet-2026-11-20");
    expect(exported?.file).toContain("Nabavka, N. S.;Merilo;vrednost zaliha 31. 12.;pretpostavka");
  });
});

describe("handed in with field work", () => {
  it("is shown to the reviewer as it was then, and only so", async () => {
    await save({});
    const work = { path: "worked", step: "fa1", text: "Zaključak.", files: [], draft: false };
    expect(await submitAssignment("ana", { ...work, key: commandKey(), at: AT })).toEqual({
      kind: "submitted",
    });
    await save({ revision: 1, fields: { ...FIRST, goal: "nešto drugo" } });
    const standing = await findStanding("ana", "worked");
    const [submission] = await listSubmissions(standing?.enrolment ?? "", "fa1");
    const address = { cohort: "c1", submission: submission?.id ?? "", tool: TOOL };
    expect(await readHandedInSheet("boss", address)).toMatchObject({
      account: "Kupac A",
      document: { people: [SAMPLE.people[0]] },
    });
    expect(await readHandedInSheet("other", address)).toBeNull();
  });
});
