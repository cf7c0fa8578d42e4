import { describe, expect, it } from "vitest";
import { ratio, roundedDigits, times, type Ratio } from "~/domain/toolkit/ratio";
import { driverValue, minusValue, valueResult } from "~/domain/toolkit/value-calculator/arithmetic";
import { businessCases } from "~/domain/toolkit/value-calculator/business-case";
import { sampleValue } from "~/domain/toolkit/value-calculator/sample";

const sample = sampleValue("sr");
const result = valueResult(sample);
const cases = businessCases(sample);
const shown = (value: Ratio | null | undefined, decimals = 0) =>
  value ? roundedDigits(value, decimals) : null;
const percent = (value: Ratio | null | undefined, decimals = 1) =>
  value ? roundedDigits(times(value, ratio(100n)), decimals) : null;
const driver = (id: string) => {
  const found = sample.drivers.find((one) => one.id === id);
  return found ? shown(driverValue(found), 2) : null;
};
const minus = (id: string) => {
  const found = sample.minuses.find((one) => one.id === id);
  return found ? shown(minusValue(found, sample.years), 2) : null;
};

describe("the golden numbers of d3, stretch film at a beverage maker", () => {
  it("reference value RV is 95,760", () => expect(shown(result.reference, 2)).toBe("95760.00"));
  it("our quantity is 36,000 kg", () => expect(sample.offer.quantity).toBe("36000"));
  it("fewer damaged pallets are worth 25,500", () => expect(driver("d1")).toBe("25500.00"));
  it("less stoppage is worth 6,300", () => expect(driver("d2")).toBe("6300.00"));
  it("less packaging waste is worth 1,728", () => expect(driver("d3")).toBe("1728.00"));
  it("PDV is 33,528", () => expect(shown(result.positive, 2)).toBe("33528.00"));
  it("machine setting over three years is 1,500", () => expect(minus("n1")).toBe("1500.00"));
  it("capital in safety stock is 900", () => expect(minus("n2")).toBe("900.00"));
  it("NDV is 2,400", () => expect(shown(result.negative, 2)).toBe("2400.00"));
  it("EVC is 126,888", () => expect(shown(result.evc, 2)).toBe("126888.00"));
  it("the highest rational price is 3.52 EUR/kg", () =>
    expect(shown(result.highestPrice, 2)).toBe("3.52"));
  it("the offer at 2.75 is a bill of 99,000", () => expect(shown(result.bill, 2)).toBe("99000.00"));
  it("the customer's net gain is 27,888", () => expect(shown(result.gain, 2)).toBe("27888.00"));
  it("what is created is 31,128", () => expect(shown(result.created, 2)).toBe("31128.00"));
  it("the supplier's share is 3,240 of 31,128, 10.4 %", () => {
    expect(shown(result.extra, 2)).toBe("3240.00");
    expect(percent(result.share)).toBe("10.4");
  });
  it("the kilo price is 44.7 % higher", () => expect(percent(result.unitDifference)).toBe("44.7"));
  it("the yearly bill is 3.4 % higher", () => expect(percent(result.billDifference)).toBe("3.4"));
  it("conservative PDV is 25,278", () =>
    expect(shown(result.careful.positive, 2)).toBe("25278.00"));
  it("conservative EVC is 118,638", () => expect(shown(result.careful.evc, 2)).toBe("118638.00"));
  it("conservative gain is 19,638", () => expect(shown(result.careful.gain, 2)).toBe("19638.00"));
  it("without the main driver the gain is 2,388", () => {
    expect(result.withoutMain?.driver).toBe("d1");
    expect(shown(result.withoutMain?.gain, 2)).toBe("2388.00");
  });
  it("break-even PDV is 5,640", () => expect(shown(result.breakEven, 2)).toBe("5640.00"));
  it("run-rate gain is 29,388", () => expect(shown(cases?.full.runRate, 2)).toBe("29388.00"));
  it("4,500 comes back in 1.8 months, conservatively in 2.6", () => {
    expect(shown(cases?.full.oneOff)).toBe("4500");
    expect(shown(cases?.full.payback, 1)).toBe("1.8");
    expect(shown(cases?.careful.payback, 1)).toBe("2.6");
  });
  it("three-year NPV at 10 % is 68,584, conservatively 48,067", () => {
    expect(shown(cases?.full.npv)).toBe("68584");
    expect(shown(cases?.careful.npv)).toBe("48067");
  });
  it("first-year outlay of 8,640 returns 288 %", () =>
    expect(percent(cases?.full.roi, 0)).toBe("288"));
});

describe("the same case at other prices (lesson 20)", () => {
  const at = (price: string) => valueResult({ ...sample, offer: { ...sample.offer, price } });
  it.each([
    ["2.66", "0.0", "31128"],
    ["2.75", "10.4", "27888"],
    ["2.90", "27.8", "22488"],
    ["3.20", "62.5", "11688"],
  ])("at %s our share is %s %% and the gain %s", (price, share, gain) => {
    expect(percent(at(price).share)).toBe(share);
    expect(shown(at(price).gain)).toBe(gain);
  });
});
