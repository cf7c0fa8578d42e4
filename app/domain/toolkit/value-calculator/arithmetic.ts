import {
  dividedBy,
  isAbove,
  minus,
  ONE,
  plus,
  ratio,
  ratioFrom,
  sumOf,
  times,
  ZERO,
  type Ratio,
} from "../ratio";
import type { Bill, ValueCalculator, ValueDriver, ValueMinus, Weights } from "./document";

/** Quantity × price; null while one of them is missing. */
export function billOf({ quantity, price }: Bill): Ratio | null {
  return quantity === null || price === null ? null : times(ratioFrom(quantity), ratioFrom(price));
}

/** Improvement × unit value × volume, or the plain amount; null while figures are missing. */
export function driverValue(driver: ValueDriver): Ratio | null {
  const { amount, improvement, percent, unitValue, volume } = driver;
  if (amount !== null) return ratioFrom(amount);
  if (improvement === null || unitValue === null) return null;
  const share = percent ? ratio(1n, 100n) : ONE;
  const once = times(times(ratioFrom(improvement), share), ratioFrom(unitValue));
  return volume === null ? once : times(once, ratioFrom(volume));
}

/** What a negative difference costs in a year; null while figures or the contract are missing. */
export function minusValue({ kind, amount, rate }: ValueMinus, years: number | null): Ratio | null {
  if (amount === null) return null;
  const whole = ratioFrom(amount);
  switch (kind) {
    case "yearly":
      return whole;
    case "one-off":
      return years === null ? null : dividedBy(whole, ratio(BigInt(years)));
    case "capital":
      return rate === null ? null : times(whole, tenths(rate));
  }
}

/** How much of a driver counts in the conservative case, 0–1: nothing without source or level. */
export function weightOf({ source, confidence }: ValueDriver, weights: Weights): Ratio {
  return source === "" || confidence === null ? ZERO : ratio(BigInt(weights[confidence]), 100n);
}

/** A yearly rate given in tenths of a percent. */
export const tenths = (rate: number): Ratio => ratio(BigInt(rate), 1000n);

/** What the differences come to for the customer, counted fully or conservatively. */
export interface ValueCase {
  /** PDV. */
  readonly positive: Ratio;
  /** Null while the alternative's bill is missing. */
  readonly evc: Ratio | null;
  /** EVC − our bill. */
  readonly gain: Ratio | null;
}

export interface ValueResult extends ValueCase {
  /** RV. */
  readonly reference: Ratio | null;
  readonly bill: Ratio | null;
  /** NDV. */
  readonly negative: Ratio;
  /** PDV − NDV. */
  readonly created: Ratio;
  /** EVC ÷ our quantity. */
  readonly highestPrice: Ratio | null;
  /** (our bill − RV) ÷ (PDV − NDV); null unless PDV is above NDV. */
  readonly share: Ratio | null;
  readonly careful: ValueCase;
  /** The PDV at which the customer neither gains nor loses. */
  readonly breakEven: Ratio | null;
  /** The largest driver, and the gain if it came to nothing. */
  readonly withoutMain: { readonly driver: string; readonly gain: Ratio | null } | null;
  /** Our bill − RV. */
  readonly extra: Ratio | null;
  /** How much dearer a unit is, 0.447 for 44.7 %; null unless both count in the same unit. */
  readonly unitDifference: Ratio | null;
  readonly billDifference: Ratio | null;
}

/** Everything that follows from the figures of a sheet, as far as they go, without rounding. */
export function valueResult(calculator: ValueCalculator): ValueResult {
  const { drivers, minuses, years, weights, offer } = calculator;
  const reference = billOf(calculator.reference);
  const bill = billOf(offer);
  const valued = drivers.flatMap((driver) => {
    const value = driverValue(driver);
    return value === null ? [] : [{ driver, value }];
  });
  const negative = sumOf(minuses.flatMap((one) => minusValue(one, years) ?? []));
  const caseOf = (positive: Ratio): ValueCase => {
    const evc = reference && minus(plus(reference, positive), negative);
    return { positive, evc, gain: evc && bill && minus(evc, bill) };
  };
  const full = caseOf(sumOf(valued.map(({ value }) => value)));
  const careful = caseOf(
    sumOf(valued.map(({ driver, value }) => times(value, weightOf(driver, weights)))),
  );
  const main = valued.reduce<(typeof valued)[number] | null>(
    (best, one) => (best === null || isAbove(one.value, best.value) ? one : best),
    null,
  );
  const created = minus(full.positive, negative);
  const extra = reference && bill && minus(bill, reference);
  return {
    ...full,
    reference,
    bill,
    negative,
    created,
    highestPrice:
      full.evc && offer.quantity !== null ? dividedBy(full.evc, ratioFrom(offer.quantity)) : null,
    share: extra && isAbove(created) ? dividedBy(extra, created) : null,
    careful,
    breakEven: extra && plus(extra, negative),
    withoutMain: main && {
      driver: main.driver.id,
      gain: full.gain && minus(full.gain, main.value),
    },
    extra,
    unitDifference: unitDifference(calculator),
    billDifference: extra && reference && dividedBy(extra, reference),
  };
}

function unitDifference({ reference, offer }: ValueCalculator): Ratio | null {
  const same = reference.unit.toLowerCase() === offer.unit.toLowerCase();
  if (!same || offer.unit === "" || reference.price === null || offer.price === null) return null;
  const theirs = ratioFrom(reference.price);
  return dividedBy(minus(ratioFrom(offer.price), theirs), theirs);
}
