import { drawnNumber, isAbove, minus, plus, ZERO, type Ratio } from "../ratio";
import { driverValue, minusValue, valueResult } from "./arithmetic";
import type { ValueCalculator } from "./document";

export type BarKind = "reference" | "plus" | "minus" | "evc" | "bill" | "gain" | "loss";

/** One step of the drawing, from alternative to EVC and down to who keeps what. */
export interface BarRow {
  readonly id: string;
  readonly kind: BarKind;
  /** What a difference is called; empty for the sums. */
  readonly what: string;
  /** Never below zero, except an EVC that is. */
  readonly amount: Ratio;
  /** Where it is drawn, in percent of the width; `from` is never above `to`. */
  readonly from: number;
  readonly to: number;
  /** In our bill: where the alternative's bill ends, when ours is higher. */
  readonly split: number | null;
}

interface Step {
  readonly id: string;
  readonly kind: BarKind;
  readonly what: string;
  readonly amount: Ratio;
  readonly start: Ratio;
  readonly end: Ratio;
}

/**
 * The value as a drawing: the alternative's bill, each difference from where the last one ended,
 * EVC, our bill and what the customer keeps. Empty while the alternative's bill is missing.
 */
export function valueBar(calculator: ValueCalculator): readonly BarRow[] {
  const { reference, evc, bill, gain } = valueResult(calculator);
  if (reference === null || evc === null) return [];
  const line = (kind: BarKind, amount: Ratio, start: Ratio, end: Ratio): Step => ({
    id: kind,
    kind,
    what: "",
    amount,
    start,
    end,
  });
  const differences = differenceSteps(calculator, reference);
  const steps = [
    line("reference", reference, ZERO, reference),
    ...differences,
    line("evc", evc, ZERO, evc),
    ...(bill ? [line("bill", bill, ZERO, bill)] : []),
    ...(bill && gain && isAbove(gain) ? [line("gain", gain, bill, evc)] : []),
    ...(bill && gain && isAbove(ZERO, gain) ? [line("loss", minus(ZERO, gain), evc, bill)] : []),
  ];
  const ends = steps.flatMap(({ start, end }) => [drawnNumber(start), drawnNumber(end)]);
  const least = Math.min(0, ...ends);
  const room = Math.max(...ends) - least;
  const at = (value: Ratio) => (room === 0 ? 0 : percent((drawnNumber(value) - least) / room));
  return steps.map(({ start, end, ...step }) => ({
    ...step,
    from: Math.min(at(start), at(end)),
    to: Math.max(at(start), at(end)),
    split: step.kind === "bill" && isAbove(step.amount, reference) ? at(reference) : null,
  }));
}

function differenceSteps(calculator: ValueCalculator, reference: Ratio): readonly Step[] {
  let reached = reference;
  const step = (id: string, what: string, kind: "plus" | "minus", amount: Ratio | null): Step[] => {
    if (amount === null) return [];
    const start = reached;
    reached = kind === "plus" ? plus(start, amount) : minus(start, amount);
    return [{ id, kind, what, amount, start, end: reached }];
  };
  return [
    ...calculator.drivers.flatMap((one) => step(one.id, one.what, "plus", driverValue(one))),
    ...calculator.minuses.flatMap((one) =>
      step(one.id, one.what, "minus", minusValue(one, calculator.years)),
    ),
  ];
}

const percent = (part: number): number => Math.round(part * 10_000) / 100;
