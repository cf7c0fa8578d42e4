import type { Currency } from "../amount";
import { roundedDigits } from "../ratio";
import { driverValue, minusValue, valueResult } from "./arithmetic";
import { BLANK_VALUE, type ValueCalculator, type ValueDriver } from "./document";

/** How many lines of each kind are left out because they are not agreed yet. */
export interface Pending {
  readonly bills: number;
  readonly drivers: number;
  readonly minuses: number;
}

/** A sheet as the customer may see it. */
export interface CustomerVersion {
  /** With agreed figures alone: no source, level, margin or note is in it. */
  readonly calculator: ValueCalculator;
  /** The conservative case in money, where it is agreed and can be reckoned. */
  readonly careful: {
    readonly currency: Currency;
    /** Plain digits with two decimals. */
    readonly positive: string;
    readonly gain: string;
  } | null;
  readonly pending: Pending;
}

/** What both sides agreed on, and how much is still open; everything else stays with us. */
export function customerVersion(calculator: ValueCalculator): CustomerVersion {
  const { currency, weights, carefulAgreed } = calculator;
  const years = calculator.yearsAgreed ? calculator.years : null;
  const agreed = {
    ...BLANK_VALUE,
    currency,
    reference: calculator.reference.agreed ? calculator.reference : BLANK_VALUE.reference,
    offer: calculator.offer.agreed ? calculator.offer : BLANK_VALUE.offer,
    drivers: calculator.drivers.filter((one) => one.agreed && driverValue(one) !== null),
    minuses: calculator.minuses.filter((one) => one.agreed && minusValue(one, years) !== null),
    years,
    yearsAgreed: years !== null,
    rate: calculator.rateAgreed ? calculator.rate : null,
    rateAgreed: calculator.rateAgreed,
  } satisfies ValueCalculator;
  const { careful } = valueResult({ ...agreed, weights });
  return {
    calculator: { ...agreed, drivers: agreed.drivers.map(withoutDoubts) },
    careful:
      carefulAgreed && careful.gain !== null
        ? {
            currency,
            positive: roundedDigits(careful.positive, 2),
            gain: roundedDigits(careful.gain, 2),
          }
        : null,
    pending: {
      bills: [calculator.reference, calculator.offer].filter((bill) => !bill.agreed).length,
      drivers: calculator.drivers.length - agreed.drivers.length,
      minuses: calculator.minuses.length - agreed.minuses.length,
    },
  };
}

function withoutDoubts(driver: ValueDriver): ValueDriver {
  return { ...driver, source: "", supplier: null, confidence: null };
}
