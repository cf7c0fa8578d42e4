import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmount } from "~/domain/toolkit/amount";
import {
  linkFields,
  peopleFields,
  readLinks,
  readPeople,
} from "~/domain/toolkit/contact-matrix/form";
import { BLANK_CONTACTS } from "~/domain/toolkit/contact-matrix/document";
import { SAMPLE_DAY, sampleContacts } from "~/domain/toolkit/contact-matrix/sample";
import { decimalDigits } from "~/domain/toolkit/fields";
import { BLANK_SKETCH, DRIVERS } from "~/domain/toolkit/profit-sketch/document";
import { readSketch, sketchFields } from "~/domain/toolkit/profit-sketch/form";
import {
  criteriaFields,
  entryFields,
  readCriteria,
  readEntry,
} from "~/domain/toolkit/selection-matrix/form";
import { matrixToBegin, sampleMatrix } from "~/domain/toolkit/selection-matrix/sample";
import { parseToolDocument } from "~/domain/toolkit/tool-document.schema";

describe("a sheet shown in its form and read again", () => {
  it("is the same matrix, its criteria and each account", () => {
    const sample = sampleMatrix("en");
    expect(readCriteria(sample, criteriaFields(sample))).toEqual({
      kind: "read",
      document: sample,
    });
    for (const { account } of sample.entries)
      expect(readEntry(sample, account, entryFields(sample, account))).toEqual({
        kind: "read",
        document: sample,
      });
  });

  it("is the same contact matrix", () => {
    const sample = sampleContacts("sr");
    expect(readPeople(sample, peopleFields(sample))).toEqual({ kind: "read", document: sample });
    const read = readLinks(sample, { role: "t3", today: SAMPLE_DAY }, linkFields(sample, "t3"));
    if (read.kind !== "read") throw new Error("refused");
    expect(new Set(read.document.links)).toEqual(new Set(sample.links));
  });

  it("is the same sketch, whatever the figures", () => {
    const amount = fc.integer({ min: 0, max: 10 ** 9 });
    const range = fc
      .tuple(amount, amount)
      .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.record({
          sales: fc.option(amount),
          margin: fc.option(range),
          days: fc.option(fc.integer({ min: 0, max: 730 })),
          capital: fc.option(fc.integer({ min: 0, max: 1000 })),
          cost: range,
          driver: fc.constantFrom(...DRIVERS),
        }),
        ({ cost, driver, ...figures }) => {
          const sketch = { ...BLANK_SKETCH, ...figures, costs: { [driver]: cost } };
          const read = readSketch(sketchFields(sketch));
          expect(read).toEqual({ kind: "read", document: sketch });
          expect(parseToolDocument(JSON.stringify(sketch))).toEqual(sketch);
        },
      ),
    );
  });
});

describe("what people type", () => {
  it("is read as meant", () => {
    const read = readSketch({
      currency: "RSD",
      sales: "1.200.000,50 din",
      "margin-low": "118 000",
      "margin-high": "130.000",
      days: "90",
      capital: "7,5",
      "returns-low": "0",
    });
    expect(read).toEqual({
      kind: "read",
      document: {
        ...BLANK_SKETCH,
        currency: "RSD",
        sales: 1_200_001,
        margin: { low: 118_000, high: 130_000 },
        days: 90,
        capital: 75,
        costs: { returns: { low: 0, high: 0 } },
      },
    });
  });

  it("is refused field by field, all at once", () => {
    const read = readSketch({
      sales: "mnogo",
      "margin-low": "5000",
      "margin-high": "4000",
      days: "9000",
      capital: "7,55",
    });
    expect(read).toEqual({
      kind: "invalid",
      errors: {
        sales: "not-an-amount",
        "margin-high": "reversed",
        days: "out-of-range",
        capital: "not-a-number",
      },
    });
  });

  it("of a criterion: a weight needs a name, and a name keeps its place", () => {
    const matrix = matrixToBegin("sr");
    const fields = criteriaFields(matrix);
    expect(readCriteria(matrix, { ...fields, "a7-weight": "10" })).toEqual({
      kind: "invalid",
      errors: { "a7-name": "empty" },
    });
    const without = readCriteria(matrix, { ...fields, "a2-name": "", "a2-weight": "" });
    if (without.kind !== "read") throw new Error("refused");
    expect(without.document.attractiveness.map(({ id }) => id)).toEqual([
      "a1",
      "a3",
      "a4",
      "a5",
      "a6",
    ]);
  });

  it("of an account without any figure takes it off the matrix", () => {
    const sample = sampleMatrix("sr");
    const read = readEntry(sample, "TransKop", {});
    if (read.kind !== "read") throw new Error("refused");
    expect(read.document.entries.map(({ account }) => account)).not.toContain("TransKop");
  });

  it("of a contact: no day to come, and a day needs a strength", () => {
    const sample = sampleContacts("sr");
    const at = { role: "t1", today: SAMPLE_DAY };
    expect(readLinks(sample, at, { "o1-strength": "2", "o1-last": "2026-12-24" })).toEqual({
      kind: "invalid",
      errors: { "o1-last": "in-the-future" },
    });
    expect(readLinks(sample, at, { "o2-last": "2026-11-01" })).toEqual({
      kind: "invalid",
      errors: { "o2-strength": "empty" },
    });
    expect(readLinks(sample, at, { "o2-strength": "1", "o2-last": "juče" })).toEqual({
      kind: "invalid",
      errors: { "o2-last": "not-a-day" },
    });
  });

  it("takes the links of people who leave the sheet along", () => {
    const sample = sampleContacts("sr");
    const read = readPeople(sample, { ...peopleFields(sample), o1: "" });
    if (read.kind !== "read") throw new Error("refused");
    expect(read.document.links.every(({ ours }) => ours !== "o1")).toBe(true);
    expect(read.document.theirs.every(({ owner }) => owner === null)).toBe(true);
    expect(readPeople(BLANK_CONTACTS, {})).toEqual({ kind: "read", document: BLANK_CONTACTS });
  });
});

describe("numbers of a sheet", () => {
  it("written with their decimals", () => {
    expect(decimalDigits(375, 2)).toBe("3.75");
    expect(decimalDigits(-80, 2)).toBe("-0.80");
    expect(decimalDigits(5, 2)).toBe("0.05");
    expect(decimalDigits(42, 0)).toBe("42");
  });

  it.each([
    ["€ 1.250", 1250],
    ["1 250,4 EUR", 1250],
    ["1,250.5", 1251],
    ["0", 0],
    ["-5", null],
    ["1.2.3", null],
    ["12345678901234", null],
  ])("%s as an amount", (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });
});
