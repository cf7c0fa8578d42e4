import type { Blank } from "../exercise";
import { decimalDigits } from "../fields";
import { creditCost } from "./arithmetic";
import { HALF_ACCOUNTS, HALF_CREDIT } from "./sample";
import { whale } from "./whale";

/** What is left to fill in of the half-filled example. */
export function halfSketchBlanks(): readonly Blank[] {
  const { rows, total, peakTenths } = whale(HALF_ACCOUNTS);
  const profitOf = (name: string) => rows.find((row) => row.name === name)?.profit ?? 0;
  const whole = (id: string, value: number): Blank => ({
    id,
    kind: "number",
    expected: String(value),
    tolerance: "0",
    unit: "",
  });
  const { sales, days, capital } = HALF_CREDIT;
  return [
    whole("profit-g", profitOf("G")),
    whole("profit-i", profitOf("I")),
    whole("third", rows[2]?.cumulative ?? 0),
    whole("total", total),
    {
      id: "peak",
      kind: "number",
      expected: decimalDigits(peakTenths ?? 0, 1),
      tolerance: "0.1",
      unit: "%",
    },
    {
      id: "credit",
      kind: "number",
      expected: String(creditCost(sales, days, capital)),
      tolerance: "10",
      unit: "EUR",
    },
  ];
}
