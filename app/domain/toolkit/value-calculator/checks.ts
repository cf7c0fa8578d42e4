import { foldText } from "~/domain/quiz/fold-text";
import { dividedBy, isAbove, minus, ratioFrom, times, type Ratio } from "../ratio";
import { driverValue, minusValue, valueResult } from "./arithmetic";
import type { ValueCalculator, ValueDriver } from "./document";

/** What the sheet says about itself (curriculum d3, checks), by the places of its lines. */
export type ValueCheck =
  /** Figures without which nothing, or not everything, can be reckoned. */
  | { readonly kind: "missing"; readonly what: readonly MissingFigure[] }
  | { readonly kind: "unvalued"; readonly lines: readonly string[] }
  /** No source: an assumption, left out of the conservative case. */
  | { readonly kind: "assumption"; readonly lines: readonly string[] }
  | { readonly kind: "same-metric"; readonly metric: string; readonly lines: readonly string[] }
  /** Less of the compared material: it lies inside the two bills already. */
  | { readonly kind: "consumption"; readonly line: string; readonly certain: boolean }
  /** PDV ÷ RV is above 1. */
  | { readonly kind: "beyond-reference"; readonly share: Ratio }
  | { readonly kind: "all-measured" }
  | { readonly kind: "our-value"; readonly lines: readonly string[] }
  | { readonly kind: "no-minus" }
  /** The customer would lose: by so much. */
  | { readonly kind: "loss"; readonly amount: Ratio };

export type MissingFigure = "reference" | "offer" | "drivers" | "years";

/** A saving of the same material, named in either language. */
const CONSUMPTION =
  /potrosnj|usted\w* (?:na )?(?:materijal|foli|sirovin)|manje (?:materijal|foli|sirovin)|consumption|(?:material|film) sav|less (?:material|film)|sav\w* (?:of |on )?(?:material|film)/;

export function valueChecks(calculator: ValueCalculator): readonly ValueCheck[] {
  const { drivers, minuses } = calculator;
  const result = valueResult(calculator);
  const valued = drivers.filter((driver) => driverValue(driver) !== null);
  const lines = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const missing = missingFigures(calculator);
  const unvalued = [
    ...drivers.filter((driver) => driverValue(driver) === null),
    ...minuses.filter((one) => minusValue(one, calculator.years ?? 1) === null),
  ];
  const assumed = drivers.filter(({ source }) => source === "");
  const ours = drivers.filter(({ supplier }) => supplier === "us");
  const beyond =
    result.reference && isAbove(result.positive, result.reference)
      ? dividedBy(result.positive, result.reference)
      : null;
  const begun = missing.length === 0;
  return [
    ...(missing.length > 0 ? [{ kind: "missing" as const, what: missing }] : []),
    ...(unvalued.length > 0 ? [{ kind: "unvalued" as const, lines: lines(unvalued) }] : []),
    ...(result.gain && isAbove({ over: 0n, under: 1n }, result.gain)
      ? [{ kind: "loss" as const, amount: minus({ over: 0n, under: 1n }, result.gain) }]
      : []),
    ...drivers.flatMap((driver) => inside(calculator, driver)),
    ...sameMetrics(drivers),
    ...(assumed.length > 0 ? [{ kind: "assumption" as const, lines: lines(assumed) }] : []),
    ...(ours.length > 0 ? [{ kind: "our-value" as const, lines: lines(ours) }] : []),
    ...(beyond ? [{ kind: "beyond-reference" as const, share: beyond }] : []),
    ...(valued.length > 0 && valued.every(({ confidence }) => isFull(calculator, confidence))
      ? [{ kind: "all-measured" as const }]
      : []),
    ...(begun && minuses.length === 0 ? [{ kind: "no-minus" as const }] : []),
  ];
}

/** Whether the sheet is whole: both bills, a driver with its level, no figure left out. */
export function isValueComplete(calculator: ValueCalculator): boolean {
  const { drivers, minuses, years } = calculator;
  return (
    missingFigures(calculator).length === 0 &&
    drivers.every((driver) => driverValue(driver) !== null && driver.confidence !== null) &&
    minuses.every((one) => minusValue(one, years) !== null)
  );
}

function missingFigures(calculator: ValueCalculator): readonly MissingFigure[] {
  const { reference, bill } = valueResult(calculator);
  return [
    ...(reference === null || calculator.reference.name === "" ? (["reference"] as const) : []),
    ...(bill === null ? (["offer"] as const) : []),
    ...(calculator.drivers.length === 0 ? (["drivers"] as const) : []),
    ...(calculator.years === null ? (["years"] as const) : []),
  ];
}

function isFull({ weights }: ValueCalculator, confidence: ValueDriver["confidence"]): boolean {
  return confidence !== null && weights[confidence] === 100;
}

/** A driver that counts again what the lower quantity in our bill shows already. */
function inside(calculator: ValueCalculator, driver: ValueDriver): readonly ValueCheck[] {
  const { reference, offer } = calculator;
  const value = driverValue(driver);
  if (reference.quantity !== null && offer.quantity !== null) {
    const saved = minus(ratioFrom(reference.quantity), ratioFrom(offer.quantity));
    if (!isAbove(saved)) return [];
    const worth = reference.price === null ? null : times(saved, ratioFrom(reference.price));
    const same = worth !== null && value !== null && isSame(worth, value);
    if (same) return [{ kind: "consumption", line: driver.id, certain: true }];
  }
  if (driver.effect === "consumption")
    return [{ kind: "consumption", line: driver.id, certain: true }];
  const named = CONSUMPTION.test(foldText(`${driver.what} ${driver.metric}`));
  return named ? [{ kind: "consumption", line: driver.id, certain: false }] : [];
}

const isSame = (a: Ratio, b: Ratio): boolean => a.over === b.over && a.under === b.under;

function sameMetrics(drivers: readonly ValueDriver[]): readonly ValueCheck[] {
  const byMetric = new Map<string, ValueDriver[]>();
  for (const driver of drivers) {
    const metric = foldText(driver.metric).replace(/\s+/g, " ").trim();
    if (metric !== "") byMetric.set(metric, [...(byMetric.get(metric) ?? []), driver]);
  }
  return [...byMetric.values()].flatMap((same) =>
    same.length < 2
      ? []
      : [{ kind: "same-metric", metric: same[0]?.metric ?? "", lines: same.map(({ id }) => id) }],
  );
}
