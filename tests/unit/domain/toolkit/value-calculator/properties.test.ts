import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dividedBy,
  isAbove,
  minus,
  ONE,
  plus,
  ratio,
  ratioFrom,
  times,
  ZERO,
  type Ratio,
} from "~/domain/toolkit/ratio";
import { valueBar } from "~/domain/toolkit/value-calculator/bar";
import { valueResult } from "~/domain/toolkit/value-calculator/arithmetic";
import { businessCases } from "~/domain/toolkit/value-calculator/business-case";
import type { ValueCalculator } from "~/domain/toolkit/value-calculator/document";
import { anyValue } from "./arbitrary";

/** A figure that both bills make sure of. */
function sure<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("not reckoned");
  return value;
}

const priced = (sheet: ValueCalculator, price: string): ValueCalculator => ({
  ...sheet,
  offer: { ...sheet.offer, price },
});

describe("whatever is on the sheet", () => {
  it("EVC − bill is the gain, and created value is what supplier and customer keep", () => {
    fc.assert(
      fc.property(anyValue, (sheet) => {
        const { evc, bill, gain, extra, created, reference, positive, negative } =
          valueResult(sheet);
        expect(minus(sure(evc), sure(bill))).toEqual(gain);
        expect(plus(sure(extra), sure(gain))).toEqual(created);
        expect(minus(plus(sure(reference), positive), negative)).toEqual(evc);
      }),
    );
  });

  it("at the highest rational price the customer gains nothing", () => {
    fc.assert(
      fc.property(anyValue, (sheet) => {
        const { highestPrice, evc } = valueResult(sheet);
        const quantity = ratioFrom(sure(sheet.offer.quantity));
        expect(minus(sure(evc), times(sure(highestPrice), quantity))).toEqual(ZERO);
        // One hundred of something priced at a hundredth of EVC, where that can be written down.
        const offer = { ...sheet.offer, quantity: "1" };
        const { evc: value } = valueResult({ ...sheet, offer });
        const { over, under } = sure(value);
        if (under !== 1n || over < 0n) return;
        expect(valueResult(priced({ ...sheet, offer }, String(over))).gain).toEqual(ZERO);
      }),
    );
  });

  it("the share lies between 0 and 1 exactly when RV ≤ bill ≤ EVC", () => {
    fc.assert(
      fc.property(anyValue, (sheet) => {
        const { share, created, reference, bill, evc } = valueResult(sheet);
        expect(share === null).toBe(!isAbove(created));
        if (share === null) return;
        const within = !isAbove(sure(reference), sure(bill)) && !isAbove(sure(bill), sure(evc));
        expect(!isAbove(ZERO, share) && !isAbove(share, ONE)).toBe(within);
      }),
    );
  });

  it("the conservative case is never above the full one", () => {
    fc.assert(
      fc.property(anyValue, (sheet) => {
        const { positive, gain, careful } = valueResult(sheet);
        expect(isAbove(careful.positive, positive)).toBe(false);
        expect(isAbove(sure(careful.gain), sure(gain))).toBe(false);
        const cases = sure(businessCases(sheet));
        expect(isAbove(cases.careful.runRate, cases.full.runRate)).toBe(false);
      }),
    );
  });

  it("with every weight 1 and every source named both cases are one", () => {
    fc.assert(
      fc.property(anyValue, (sheet) => {
        const weights = { measured: 100, pilot: 100, estimate: 100, benchmark: 100 };
        const drivers = sheet.drivers.map((driver) => ({
          ...driver,
          source: "vaga",
          confidence: "pilot" as const,
        }));
        const { careful, positive, gain } = valueResult({ ...sheet, weights, drivers });
        expect(careful.positive).toEqual(positive);
        expect(careful.gain).toEqual(gain);
      }),
    );
  });

  it("benefits that come to the break-even leave a gain of exactly 0", () => {
    fc.assert(
      fc.property(anyValue, (sheet) => {
        const { breakEven, positive, gain } = valueResult(sheet);
        expect(minus(sure(gain), minus(positive, sure(breakEven)))).toEqual(ZERO);
      }),
    );
  });

  it("without the main driver the gain falls by what it is worth, and by no less for another", () => {
    fc.assert(
      fc.property(anyValue, (sheet) => {
        const { withoutMain, gain } = valueResult(sheet);
        if (!withoutMain) return;
        for (const { id } of sheet.drivers) {
          const drivers = sheet.drivers.filter((driver) => driver.id !== id);
          const rest = sure(valueResult({ ...sheet, drivers }).gain);
          expect(isAbove(sure(withoutMain.gain), rest)).toBe(false);
          if (id === withoutMain.driver) expect(rest).toEqual(withoutMain.gain);
        }
        expect(isAbove(sure(withoutMain.gain), sure(gain))).toBe(false);
      }),
    );
  });

  it("NPV falls, or stays, as the rate rises while the run-rate is a gain; else it rises", () => {
    fc.assert(
      fc.property(anyValue, fc.nat(400), fc.nat(400), (sheet, rate, more) => {
        const at = (tenths: number) =>
          sure(businessCases({ ...sheet, years: sheet.years ?? 3, rate: tenths })).full;
        const [low, high] = [at(rate), at(rate + more)];
        const fallen = !isAbove(sure(high.npv), sure(low.npv));
        const risen = !isAbove(sure(low.npv), sure(high.npv));
        expect(isAbove(ZERO, low.runRate) ? risen : fallen).toBe(true);
      }),
    );
  });

  it("NPV at no rate is years × run-rate − one-off, and payback pays the one-off back", () => {
    fc.assert(
      fc.property(anyValue, (sheet) => {
        const { years } = { years: sheet.years ?? 4 };
        const { npv, runRate, oneOff, payback } = sure(
          businessCases({ ...sheet, years, rate: 0 }),
        ).full;
        expect(npv).toEqual(minus(times(runRate, ratio(BigInt(years))), oneOff));
        if (payback && isAbove(oneOff))
          expect(times(payback, sure(dividedBy(runRate, ratio(12n))))).toEqual(oneOff);
      }),
    );
  });

  it("another currency scales every amount and no share", () => {
    fc.assert(
      fc.property(anyValue, fc.integer({ min: 1, max: 200 }), (sheet, factor) => {
        const by = ratio(BigInt(factor));
        const scaled = (digits: string | null) =>
          digits === null ? null : decimalOf(times(ratioFrom(digits), by));
        const other: ValueCalculator = {
          ...sheet,
          reference: { ...sheet.reference, price: scaled(sheet.reference.price) },
          offer: { ...sheet.offer, price: scaled(sheet.offer.price) },
          drivers: sheet.drivers.map((one) => ({
            ...one,
            unitValue: scaled(one.unitValue),
            amount: scaled(one.amount),
          })),
          minuses: sheet.minuses.map((one) => ({ ...one, amount: scaled(one.amount) })),
        };
        const [a, b] = [valueResult(sheet), valueResult(other)];
        const times2 = (value: Ratio | null) => value && times(value, by);
        expect(b.evc).toEqual(times2(a.evc));
        expect(b.gain).toEqual(times2(a.gain));
        expect(b.careful.gain).toEqual(times2(a.careful.gain));
        expect(b.breakEven).toEqual(times2(a.breakEven));
        expect(b.share).toEqual(a.share);
        expect(b.unitDifference).toEqual(a.unitDifference);
        const [c, d] = [sure(businessCases(sheet)).full, sure(businessCases(other)).full];
        expect(d.npv).toEqual(times2(c.npv));
        expect(d.payback).toEqual(c.payback);
        expect(d.roi).toEqual(c.roi);
      }),
    );
  });
});

/** Two decimals of an amount that has no more. */
const decimalOf = ({ over, under }: Ratio): string => {
  const cents = (over * 100n) / under;
  return `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
};

describe("the drawing", () => {
  it("stays within its width, goes on where the last difference ended, and ends at EVC", () => {
    fc.assert(
      fc.property(anyValue, (sheet) => {
        const rows = valueBar(sheet);
        const of = (kind: string) => rows.find((row) => row.kind === kind);
        for (const { from, to } of rows) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(100);
          expect(from).toBeLessThanOrEqual(to);
        }
        const differences = rows.filter(({ kind }) => kind === "plus" || kind === "minus");
        let reached = of("reference")?.to ?? 0;
        for (const { kind, from, to } of differences) {
          expect(kind === "plus" ? from : to).toBeCloseTo(reached, 1);
          reached = kind === "plus" ? to : from;
        }
        const { gain, evc } = valueResult(sheet);
        if (isAbove(sure(evc))) expect(of("evc")?.to).toBeCloseTo(reached, 1);
        expect(of("gain") !== undefined).toBe(isAbove(sure(gain)));
        expect(of("loss") !== undefined).toBe(isAbove(ZERO, sure(gain)));
      }),
    );
  });
});
