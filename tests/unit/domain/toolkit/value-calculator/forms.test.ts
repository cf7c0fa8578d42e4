import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fields } from "~/domain/toolkit/fields";
import { parseToolDocument } from "~/domain/toolkit/tool-document.schema";
import { BLANK_VALUE, type ValueCalculator } from "~/domain/toolkit/value-calculator/document";
import {
  billFields,
  ownFields,
  readBills,
  readOwn,
  readTerms,
  termFields,
} from "~/domain/toolkit/value-calculator/form";
import {
  driverFields,
  DRIVER_SLOTS,
  freeSlot,
  minusFields,
  readDriver,
  readMinus,
} from "~/domain/toolkit/value-calculator/form-lines";
import { sampleValue } from "~/domain/toolkit/value-calculator/sample";
import { anyValue } from "./arbitrary";

const LOCALES = ["sr", "en"] as const;
const sample = sampleValue("sr");

function read(result: ReturnType<typeof readBills>): ValueCalculator {
  if (result.kind === "invalid") throw new Error(JSON.stringify(result.errors));
  return result.document;
}

const errorsOf = (result: ReturnType<typeof readBills>) =>
  result.kind === "invalid" ? result.errors : null;

/** Drivers as a form can hold them: an amount, or factors. */
const formed = (sheet: ValueCalculator): ValueCalculator => ({
  ...sheet,
  drivers: sheet.drivers.map((one) => ({
    ...one,
    improvement: one.amount === null ? plain(one.improvement) : null,
    percent: one.percent && one.amount === null && one.improvement !== null,
    unitValue: one.amount === null ? plain(one.unitValue) : null,
    volume: one.amount === null ? one.volume : null,
    amount: plain(one.amount),
  })),
  minuses: sheet.minuses.map((one) => ({
    ...one,
    amount: plain(one.amount),
    rate: one.kind === "capital" ? one.rate : null,
  })),
  reference: { ...sheet.reference, price: plain(sheet.reference.price) },
  offer: { ...sheet.offer, price: plain(sheet.offer.price) },
});

const plain = (digits: string | null) =>
  digits &&
  digits.replace(/\.?0+$/, (end) => (end.startsWith(".") ? "" : digits.includes(".") ? "" : end));

describe("a calculator shown in its forms and read again", () => {
  it("is the same, part by part, in both languages, also from the database", () => {
    fc.assert(
      fc.property(anyValue.map(formed), fc.constantFrom(...LOCALES), (sheet, locale) => {
        expect(read(readBills(sheet, billFields(sheet, locale), locale))).toEqual(sheet);
        expect(read(readTerms(sheet, termFields(sheet, locale)))).toEqual(sheet);
        expect(read(readOwn(sheet, ownFields(sheet, locale)))).toEqual(sheet);
        for (const { id } of sheet.drivers)
          expect(read(readDriver(sheet, id, driverFields(sheet, id, locale), locale))).toEqual(
            sheet,
          );
        for (const { id } of sheet.minuses)
          expect(read(readMinus(sheet, id, minusFields(sheet, id, locale), locale))).toEqual(sheet);
        expect(parseToolDocument(JSON.stringify(sheet))).toEqual(sheet);
      }),
      { numRuns: 60 },
    );
  });

  it("is entered from nothing as the sample", () => {
    for (const locale of LOCALES) {
      let sheet = read(readBills(BLANK_VALUE, billFields(sample, locale), locale));
      for (const { id } of sample.drivers)
        sheet = read(readDriver(sheet, id, driverFields(sample, id, locale), locale));
      for (const { id } of sample.minuses)
        sheet = read(readMinus(sheet, id, minusFields(sample, id, locale), locale));
      sheet = read(readTerms(sheet, termFields(sample, locale)));
      expect(sheet).toEqual(sample);
    }
  });

  it("shows a decimal comma in Serbian and a percent where one was typed", () => {
    expect(driverFields(sample, "d1", "sr")).toMatchObject({
      improvement: "0,25%",
      volume: "120.000",
    });
    expect(termFields(sample, "sr")).toMatchObject({ "weight-pilot": "0,8", rate: "10" });
    expect(billFields(sample, "en")).toMatchObject({ "offer-price": "2.75" });
  });
});

describe("what people type", () => {
  it("is read as meant", () => {
    const fields: Fields = {
      currency: "RSD",
      "reference-name": "  Ručno   motanje ",
      "reference-quantity": "1",
      "reference-price": "1.250.000,50 din",
      "offer-quantity": "36 000",
      "offer-price": "325,5",
      "offer-agreed": "1",
    };
    const { reference, offer, currency } = read(readBills(BLANK_VALUE, fields, "sr"));
    expect(currency).toBe("RSD");
    expect(reference).toMatchObject({ name: "Ručno motanje", price: "1250000.5", agreed: false });
    expect(offer).toMatchObject({ quantity: "36000", price: "325.5", agreed: true });
  });

  it("is refused field by field when it is no figure", () => {
    expect(
      errorsOf(
        readBills(
          sample,
          {
            "reference-quantity": "NaN",
            "reference-price": "-5",
            "offer-quantity": "1e9",
            "offer-price": "x".repeat(1_000_000),
            "offer-name": "x".repeat(1_000_000),
          },
          "sr",
        ),
      ),
    ).toEqual({
      "reference-quantity": "not-a-number",
      "reference-price": "out-of-range",
      "offer-quantity": "not-a-number",
      "offer-price": "too-long",
      "offer-name": "too-long",
    });
    expect(errorsOf(readTerms(sample, { years: "0", rate: "-1", "weight-pilot": "1,5" }))).toEqual({
      years: "out-of-range",
      rate: "out-of-range",
      "weight-pilot": "out-of-range",
    });
    expect(errorsOf(readTerms(sample, { years: "2,5" }))).toEqual({ years: "not-a-number" });
    expect(errorsOf(readOwn(sample, { margin: "puno", note: "x".repeat(2001) }))).toEqual({
      margin: "not-a-number",
      note: "too-long",
    });
  });

  it("of a driver is either a product or an amount, and has a name", () => {
    const both = { what: "Zastoj", improvement: "15", "unit-value": "420", amount: "6300" };
    expect(errorsOf(readDriver(sample, "d4", both, "sr"))).toEqual({ amount: "either-or" });
    expect(errorsOf(readDriver(sample, "d4", { amount: "6300" }, "sr"))).toEqual({ what: "empty" });
    expect(errorsOf(readDriver(sample, "d4", { source: "vaga" }, "sr"))).toEqual({ what: "empty" });
    expect(errorsOf(readMinus(sample, "n3", { amount: "10" }, "sr"))).toEqual({ what: "empty" });
  });

  it("takes nothing chosen for what was not offered", () => {
    const odd = {
      what: "Zastoj",
      confidence: "sure",
      supplier: "them",
      effect: "magic",
      kind: "never",
    };
    expect(read(readDriver(BLANK_VALUE, "d1", odd, "sr")).drivers).toMatchObject([
      { confidence: null, supplier: null, effect: null, agreed: false },
    ]);
    expect(read(readMinus(BLANK_VALUE, "n1", odd, "sr")).minuses).toMatchObject([
      { kind: "yearly", rate: null },
    ]);
  });

  it("an emptied or removed line leaves the sheet, and its place is free again", () => {
    const emptied = read(readDriver(sample, "d2", {}, "sr"));
    expect(emptied.drivers.map(({ id }) => id)).toEqual(["d1", "d3"]);
    expect(freeSlot(DRIVER_SLOTS, emptied.drivers)).toBe("d2");
    const removed = { ...driverFields(sample, "d1", "sr"), remove: "1", "unit-value": "puno" };
    expect(read(readDriver(sample, "d1", removed, "sr")).drivers).toHaveLength(2);
    const again = read(readDriver(emptied, "d2", { what: "Nova" }, "sr"));
    expect(again.drivers.map(({ id }) => id)).toEqual(["d1", "d2", "d3"]);
    expect(read(readMinus(sample, "n1", {}, "sr")).minuses).toHaveLength(1);
  });

  it("no fields at all is a sheet with nothing in that part", () => {
    expect(read(readBills(BLANK_VALUE, {}, "sr"))).toEqual(BLANK_VALUE);
    expect(read(readTerms(BLANK_VALUE, {}))).toEqual(BLANK_VALUE);
  });
});
