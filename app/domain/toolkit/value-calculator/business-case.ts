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
import { minusValue, tenths, valueResult } from "./arithmetic";
import type { ValueCalculator } from "./document";

const MONTHS = ratio(12n);

/** The same differences as a controller looks at them: what is put in once, and what comes back. */
export interface BusinessCase {
  /** Put in once, at the start. */
  readonly oneOff: Ratio;
  /** Extra costs of every year. */
  readonly yearly: Ratio;
  /** Yearly gain once everything runs. */
  readonly runRate: Ratio;
  /** Months until the one-off cost has come back; null when it never does. */
  readonly payback: Ratio | null;
  /** Net present value over the contract; null while its years or the rate are missing. */
  readonly npv: Ratio | null;
  /** Return of the first year, 2.88 for 288 %; null when nothing extra is put in. */
  readonly roi: Ratio | null;
}

/** Counted fully and conservatively; null while one of the two bills is missing. */
export function businessCases(
  calculator: ValueCalculator,
): { readonly full: BusinessCase; readonly careful: BusinessCase } | null {
  const { extra, positive, careful } = valueResult(calculator);
  if (extra === null) return null;
  const amounts = calculator.minuses.filter(({ kind }) => kind === "one-off");
  const oneOff = sumOf(amounts.flatMap(({ amount }) => (amount === null ? [] : ratioFrom(amount))));
  const yearly = sumOf(
    calculator.minuses.flatMap((one) =>
      one.kind === "one-off" ? [] : (minusValue(one, null) ?? []),
    ),
  );
  const { years, rate } = calculator;
  const made = (brings: Ratio): BusinessCase => {
    const runRate = minus(minus(brings, extra), yearly);
    const outlay = plus(plus(extra, oneOff), yearly);
    return {
      oneOff,
      yearly,
      runRate,
      payback: paybackMonths(oneOff, runRate),
      npv: years === null || rate === null ? null : presentValue(oneOff, runRate, { years, rate }),
      roi: isAbove(outlay) ? dividedBy(minus(brings, outlay), outlay) : null,
    };
  };
  return { full: made(positive), careful: made(careful.positive) };
}

function paybackMonths(oneOff: Ratio, runRate: Ratio): Ratio | null {
  if (!isAbove(oneOff)) return ZERO;
  return isAbove(runRate) ? dividedBy(times(oneOff, MONTHS), runRate) : null;
}

/** −one-off + Σ run-rate ÷ (1 + r)^t, each year's gain at its end. */
function presentValue(
  oneOff: Ratio,
  runRate: Ratio,
  { years, rate }: { readonly years: number; readonly rate: number },
): Ratio {
  const { over, under } = plus(ONE, tenths(rate));
  let yearOn = ONE;
  let factor = ZERO;
  for (let year = 1; year <= years; year += 1) {
    yearOn = times(yearOn, ratio(under, over));
    factor = plus(factor, yearOn);
  }
  return minus(times(runRate, factor), oneOff);
}
