import type { Blank } from "../exercise";
import { decimalDigits } from "../fields";
import { contactResult, leavings } from "./arithmetic";
import { halfContacts, SAMPLE_DAY } from "./sample";

/** What is left to fill in of the half-filled example, as of its day. */
export function halfContactBlanks(): readonly Blank[] {
  const matrix = halfContacts("sr");
  const { live, coverage, singleThread, busiest } = contactResult(matrix, SAMPLE_DAY);
  const lost = leavings(matrix, SAMPLE_DAY).find(({ id }) => id === busiest?.id)?.lost ?? [];
  const share = (id: string, tenths: number | null): Blank => ({
    id,
    kind: "number",
    expected: decimalDigits(tenths ?? 0, 1),
    tolerance: "0.1",
    unit: "%",
  });
  const count = (id: string, value: number): Blank => ({
    id,
    kind: "number",
    expected: String(value),
    tolerance: "0",
    unit: "",
  });
  return [
    count("live", live),
    share("coverage", coverage),
    share("single", singleThread),
    count("lost", lost.length),
  ];
}
