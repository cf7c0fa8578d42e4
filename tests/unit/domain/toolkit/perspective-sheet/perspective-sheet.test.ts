import { describe, expect, it } from "vitest";
import { checkBlanks } from "~/domain/toolkit/exercise";
import { isPerspectiveComplete, missingOf } from "~/domain/toolkit/perspective-sheet/checks";
import { BLANK_PERSPECTIVES } from "~/domain/toolkit/perspective-sheet/document";
import { freeSlot, personFields, readPerson } from "~/domain/toolkit/perspective-sheet/form";
import { halfNotes, halfPerspectiveBlanks } from "~/domain/toolkit/perspective-sheet/half";
import { halfPerspectives, samplePerspectives } from "~/domain/toolkit/perspective-sheet/sample";
import { parseToolDocument } from "~/domain/toolkit/tool-document.schema";

const TODAY = "2026-11-23";
const WHOLE = {
  name: "Nabavka, N. S.",
  goal: "manje zaliha",
  pressure: "pregled svakog meseca",
  measure: "vrednost zaliha",
  worry: "da linija stane",
  "check-with": "naš dispečer",
  "check-on": "2026-11-20",
};

function read(fields: Readonly<Record<string, string>>, sheet = BLANK_PERSPECTIVES, person = "p1") {
  return readPerson(sheet, { person, today: TODAY }, fields);
}

function sheetOf(fields: Readonly<Record<string, string>>) {
  const result = read(fields);
  if (result.kind !== "read") throw new Error("refused");
  return result.document;
}

describe("a person of a perspective sheet", () => {
  it.each(["sr", "en"] as const)("is the same shown in its form and read again: %s", (locale) => {
    const sample = samplePerspectives(locale);
    for (const { id } of sample.people)
      expect(read(personFields(sample, id), sample, id)).toEqual({
        kind: "read",
        document: sample,
      });
    expect(parseToolDocument(JSON.stringify(sample))).toEqual(sample);
    expect(personFields(sample, "p4")).toEqual({});
  });

  it("takes the next free place, up to five, and leaves it when nothing remains", () => {
    let sheet = BLANK_PERSPECTIVES;
    for (const slot of ["p1", "p2", "p3", "p4", "p5"]) {
      expect(freeSlot(sheet)).toBe(slot);
      const result = read({ name: slot }, sheet, slot);
      if (result.kind !== "read") throw new Error("refused");
      sheet = result.document;
    }
    expect(freeSlot(sheet)).toBeNull();
    const without = read({ name: " ", goal: "" }, sheet, "p2");
    expect(without).toMatchObject({
      document: { people: [{ id: "p1" }, { id: "p3" }, { id: "p4" }, { id: "p5" }] },
    });
  });

  it("keeps paragraphs and refuses what cannot be taken, field by field", () => {
    expect(sheetOf({ ...WHOLE, goal: " prvo\r\n\r\ndrugo " }).people[0]?.answers.goal.text).toBe(
      "prvo\n\ndrugo",
    );
    expect(read({ goal: "a".repeat(501), "goal-source": "b".repeat(121) })).toEqual({
      kind: "invalid",
      errors: { goal: "too-long", "goal-source": "too-long", name: "empty" },
    });
    expect(read({ ...WHOLE, "check-on": "2026-11-24" })).toEqual({
      kind: "invalid",
      errors: { "check-on": "in-the-future" },
    });
    expect(read({ ...WHOLE, "check-with": "" })).toEqual({
      kind: "invalid",
      errors: { "check-with": "empty" },
    });
  });
});

describe("what is missing", () => {
  it("is nothing once four answers stand and a check is noted; a good week may stay open", () => {
    const sheet = sheetOf(WHOLE);
    expect(isPerspectiveComplete(sheet)).toBe(true);
    expect(isPerspectiveComplete(samplePerspectives("sr"))).toBe(true);
  });

  it.each([
    [{ goal: "", worry: "" }, ["goal", "worry"]],
    [{ "check-on": "" }, ["check"]],
    [{ "check-with": "", "check-on": "" }, ["check"]],
    [{ pressure: " ", measure: "", "check-on": "" }, ["pressure", "measure", "check"]],
  ])("is told: %j", (less, missing) => {
    const sheet = sheetOf({ ...WHOLE, ...less });
    expect(sheet.people.map(missingOf)).toEqual([missing]);
    expect(isPerspectiveComplete(sheet)).toBe(false);
  });

  it("is everything on a blank sheet", () => {
    expect(isPerspectiveComplete(BLANK_PERSPECTIVES)).toBe(false);
  });
});

describe("the half-filled example", () => {
  it("is finished from its notes", () => {
    const [person] = halfPerspectives("en").people;
    expect(person && missingOf(person)).toEqual(["measure", "worry", "check"]);
    const blanks = halfPerspectiveBlanks();
    const letters = halfNotes("sr").map(({ id }) => id);
    expect(new Set(blanks.map(({ expected }) => expected))).toEqual(new Set(letters));
    expect(checkBlanks(blanks, { measure: "c", worry: "e", private: "b" })).toEqual({
      measure: "right",
      worry: "right",
      goodWeek: "empty",
      private: "wrong",
      aboutUs: "empty",
    });
  });
});
