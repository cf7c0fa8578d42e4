import fc from "fast-check";
import {
  BLANK_VALUE,
  CONFIDENCES,
  MINUS_KINDS,
  type ValueCalculator,
} from "~/domain/toolkit/value-calculator/document";

/** A money amount or quantity with cents, as stored. */
const exact = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, "0")}`);
const quantity = fc.integer({ min: 1, max: 500_000 }).map(String);

const driver = fc.record({
  effect: fc.constant(null),
  improvement: fc.option(exact),
  percent: fc.boolean(),
  unitValue: fc.option(exact),
  volume: fc.option(quantity),
  amount: fc.option(exact),
  source: fc.constantFrom("", "dnevnik"),
  supplier: fc.constant(null),
  confidence: fc.option(fc.constantFrom(...CONFIDENCES)),
  agreed: fc.boolean(),
});

const minus = fc.record({
  kind: fc.constantFrom(...MINUS_KINDS),
  amount: fc.option(exact),
  rate: fc.option(fc.integer({ min: 0, max: 300 })),
  agreed: fc.boolean(),
});

const bill = fc.record({
  name: fc.constant("Folija"),
  quantity,
  unit: fc.constant("kg"),
  price: exact,
  agreed: fc.boolean(),
});

/** Any sheet with both bills. */
export const anyValue: fc.Arbitrary<ValueCalculator> = fc
  .record({
    reference: bill,
    offer: bill,
    drivers: fc.array(driver, { maxLength: 8 }),
    minuses: fc.array(minus, { maxLength: 6 }),
    years: fc.option(fc.integer({ min: 1, max: 15 })),
    rate: fc.option(fc.integer({ min: 0, max: 1000 })),
    weights: fc.record({
      measured: fc.integer({ min: 0, max: 100 }),
      pilot: fc.integer({ min: 0, max: 100 }),
      estimate: fc.integer({ min: 0, max: 100 }),
      benchmark: fc.integer({ min: 0, max: 100 }),
    }),
    yearsAgreed: fc.boolean(),
    rateAgreed: fc.boolean(),
    carefulAgreed: fc.boolean(),
  })
  .map(({ drivers, minuses, ...rest }) => ({
    ...BLANK_VALUE,
    ...rest,
    drivers: drivers.map((one, index) => ({
      ...one,
      id: `d${index + 1}`,
      what: `Korist ${index + 1}`,
      metric: "",
    })),
    minuses: minuses.map((one, index) => ({
      ...one,
      id: `n${index + 1}`,
      what: `Minus ${index + 1}`,
    })),
  }));
