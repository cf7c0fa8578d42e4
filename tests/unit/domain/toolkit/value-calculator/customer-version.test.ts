import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { customerVersion } from "~/domain/toolkit/value-calculator/customer-version";
import { valueResult } from "~/domain/toolkit/value-calculator/arithmetic";
import { BLANK_VALUE } from "~/domain/toolkit/value-calculator/document";
import { sampleValue } from "~/domain/toolkit/value-calculator/sample";
import { roundedDigits } from "~/domain/toolkit/ratio";
import { anyValue } from "./arbitrary";

const sample = sampleValue("sr");

describe("what the customer may see", () => {
  it("is the whole sample where everything is agreed, without sources, levels and notes", () => {
    const weights = { ...sample.weights, benchmark: 17 };
    const sheet = { ...sample, weights, margin: 283, note: "Ispod 2,70 ne idemo." };
    const { calculator, careful, pending } = customerVersion(sheet);
    expect(pending).toEqual({ bills: 0, drivers: 0, minuses: 0 });
    expect(careful).toEqual({ currency: "EUR", positive: "25278.00", gain: "19638.00" });
    const { evc } = valueResult(calculator);
    expect(evc && roundedDigits(evc, 0)).toBe("126888");
    const told = JSON.stringify({ calculator, careful, pending });
    for (const secret of ["283", "2,70", "Jelena", "Proba na", "17}"])
      expect(told, secret).not.toContain(secret);
  });

  it("holds nothing that is not agreed, and says only how much is left out", () => {
    const drivers = sample.drivers.map((one) => ({ ...one, agreed: one.id === "d1" }));
    const version = customerVersion({ ...sample, drivers, carefulAgreed: false });
    expect(version.calculator.drivers.map(({ what }) => what)).toEqual(["Manje oštećenih paleta"]);
    expect(version.pending).toEqual({ bills: 0, drivers: 2, minuses: 0 });
    expect(version.careful).toBeNull();
    expect(JSON.stringify(version)).not.toContain("zastoj");
  });

  it("lacks a one-off cost until the contract it is spread over is agreed", () => {
    const version = customerVersion({ ...sample, yearsAgreed: false });
    expect(version.calculator.minuses.map(({ id }) => id)).toEqual(["n2"]);
    expect(version.pending.minuses).toBe(1);
    expect(version.calculator.years).toBeNull();
  });

  it("has no bill that is not agreed, so neither value nor gain", () => {
    const reference = { ...sample.reference, agreed: false };
    const version = customerVersion({ ...sample, reference });
    expect(version.calculator.reference).toEqual(BLANK_VALUE.reference);
    expect(version.careful).toBeNull();
    expect(valueResult(version.calculator)).toMatchObject({ evc: null, gain: null });
    const offer = { ...sample.offer, agreed: false };
    const other = customerVersion({ ...sample, offer });
    expect(valueResult(other.calculator).gain).toBeNull();
    expect(JSON.stringify(other)).not.toContain("2.75");
  });

  it("never holds a line that is not agreed, whatever the sheet, nor anything of our own", () => {
    fc.assert(
      fc.property(anyValue, (sheet) => {
        const secret = { ...sheet, margin: 987, note: "TAJNA" };
        const { calculator, pending } = customerVersion(secret);
        const known = (id: string) =>
          [...sheet.drivers, ...sheet.minuses].find((one) => one.id === id);
        for (const { id } of [...calculator.drivers, ...calculator.minuses])
          expect(known(id)?.agreed).toBe(true);
        for (const { source, confidence, supplier } of calculator.drivers)
          expect([source, confidence, supplier]).toEqual(["", null, null]);
        expect(pending.drivers).toBe(sheet.drivers.length - calculator.drivers.length);
        expect(calculator).toMatchObject({ margin: null, note: "" });
        expect(JSON.stringify(calculator)).not.toMatch(/TAJNA|"margin":987/);
      }),
    );
  });
});
