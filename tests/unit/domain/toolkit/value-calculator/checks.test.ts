import { describe, expect, it } from "vitest";
import { roundedDigits } from "~/domain/toolkit/ratio";
import {
  isValueComplete,
  valueChecks,
  type ValueCheck,
} from "~/domain/toolkit/value-calculator/checks";
import {
  BLANK_VALUE,
  type ValueCalculator,
  type ValueDriver,
} from "~/domain/toolkit/value-calculator/document";
import { sampleValue } from "~/domain/toolkit/value-calculator/sample";

const sample = sampleValue("sr");

/** The sample with one driver changed. */
const changed = (id: string, change: Partial<ValueDriver>): ValueCalculator => ({
  ...sample,
  drivers: sample.drivers.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

const found = <Kind extends ValueCheck["kind"]>(sheet: ValueCalculator, kind: Kind) =>
  valueChecks(sheet).filter((check) => check.kind === kind);

describe("what the calculator says about itself", () => {
  it("is nothing about the sample", () => expect(valueChecks(sample)).toEqual([]));

  it("tells what is missing, and only the first time that nothing was entered", () => {
    expect(found(BLANK_VALUE, "missing")).toEqual([
      { kind: "missing", what: ["reference", "offer", "drivers", "years"] },
    ]);
    expect(found({ ...sample, years: null }, "missing")).toEqual([
      { kind: "missing", what: ["years"] },
    ]);
    const unnamed = { ...sample, reference: { ...sample.reference, name: "" } };
    expect(found(unnamed, "missing")).toEqual([{ kind: "missing", what: ["reference"] }]);
  });

  it("names lines without a figure, which are not in the sum", () => {
    const sheet = changed("d2", { unitValue: null });
    expect(found(sheet, "unvalued")).toEqual([{ kind: "unvalued", lines: ["d2"] }]);
    const capital = sample.minuses.map((one) => ({ ...one, rate: null }));
    expect(found({ ...sample, minuses: capital }, "unvalued")).toEqual([
      { kind: "unvalued", lines: ["n2"] },
    ]);
  });

  it("calls a driver without source an assumption", () =>
    expect(found(changed("d1", { source: "" }), "assumption")).toEqual([
      { kind: "assumption", lines: ["d1"] },
    ]));

  it("warns of one metric used twice, however it is written", () => {
    const sheet = changed("d3", { metric: " SATI  zastoja, sa 26 na 11 " });
    expect(found(sheet, "same-metric")).toMatchObject([{ lines: ["d2", "d3"] }]);
    expect(found(changed("d3", { metric: "" }), "same-metric")).toEqual([]);
  });

  it("finds the material saving that is counted again by its amount: 14,400 × 1.90", () => {
    const sheet = changed("d3", {
      what: "Ušteda",
      metric: "",
      improvement: "14400",
      unitValue: "1.90",
    });
    expect(found(sheet, "consumption")).toEqual([
      { kind: "consumption", line: "d3", certain: true },
    ]);
  });

  it("finds it by its type, and by its name as a question", () => {
    expect(found(changed("d3", { effect: "consumption" }), "consumption")).toEqual([
      { kind: "consumption", line: "d3", certain: true },
    ]);
    for (const what of ["Manja potrošnja folije", "Ušteda folije", "Less film", "Material saving"])
      expect(found(changed("d3", { what }), "consumption"), what).toEqual([
        { kind: "consumption", line: "d3", certain: false },
      ]);
  });

  it("does not, where we sell no less than the alternative", () => {
    const offer = { ...sample.offer, quantity: sample.reference.quantity };
    const sheet = { ...changed("d3", { what: "Manja potrošnja energije" }), offer };
    expect(found(sheet, "consumption")).toEqual([]);
  });

  it("asks to explain benefits above the alternative's bill", () => {
    const [check] = found(changed("d2", { unitValue: "8000" }), "beyond-reference");
    if (check?.kind !== "beyond-reference") throw new Error("not told");
    expect(roundedDigits(check.share, 2)).toBe("1.54");
    expect(found(changed("d2", { unitValue: "4000" }), "beyond-reference")).toEqual([]);
  });

  it("asks whether everything is really measured, also where weights were raised to 1", () => {
    const drivers = sample.drivers.map((one) => ({ ...one, confidence: "measured" as const }));
    expect(found({ ...sample, drivers }, "all-measured")).toHaveLength(1);
    const weights = { measured: 100, pilot: 100, estimate: 100, benchmark: 30 };
    expect(found({ ...sample, weights }, "all-measured")).toHaveLength(1);
    expect(found({ ...sample, drivers: [] }, "all-measured")).toHaveLength(0);
  });

  it("marks a unit value that we supplied", () =>
    expect(found(changed("d2", { supplier: "us" }), "our-value")).toEqual([
      { kind: "our-value", lines: ["d2"] },
    ]));

  it("misses negative differences, and tells of a price above the highest", () => {
    expect(found({ ...sample, minuses: [] }, "no-minus")).toHaveLength(1);
    const offer = { ...sample.offer, price: "3.60" };
    const [check] = found({ ...sample, offer }, "loss");
    if (check?.kind !== "loss") throw new Error("not told");
    expect(roundedDigits(check.amount, 0)).toBe("2712");
  });
});

describe("a whole sheet", () => {
  it("is the sample, and no sheet that lacks a figure or a level", () => {
    expect(isValueComplete(sample)).toBe(true);
    expect(isValueComplete({ ...sample, minuses: [] })).toBe(true);
    expect(isValueComplete(BLANK_VALUE)).toBe(false);
    expect(isValueComplete({ ...sample, years: null })).toBe(false);
    expect(isValueComplete({ ...sample, drivers: [] })).toBe(false);
    expect(isValueComplete(changed("d1", { confidence: null }))).toBe(false);
    expect(isValueComplete(changed("d1", { improvement: null }))).toBe(false);
  });
});
