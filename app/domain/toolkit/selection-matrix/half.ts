import type { Locale } from "~/domain/text";
import type { Blank } from "../exercise";
import { decimalDigits } from "../fields";
import { CELLS, placements } from "./arithmetic";
import { blankEntry, type SelectionMatrix } from "./document";
import { matrixToBegin, scoresOf } from "./sample";

const THRESHOLD = 320;

/** The half-filled example: two further accounts of the sample's company. */
export function halfMatrix(locale: Locale): SelectionMatrix {
  const entry = (
    account: string,
    attractiveness: readonly number[],
    own: readonly number[],
    rival: readonly number[],
  ) => ({
    ...blankEntry(account),
    attractiveness: scoresOf("a", attractiveness),
    own: scoresOf("s", own),
    rival: scoresOf("s", rival),
    source: "interview" as const,
  });
  return {
    ...matrixToBegin(locale),
    threshold: THRESHOLD,
    entries: [
      entry("Jasenovo Mleko", [4, 2, 3, 5, 3, 4], [3, 4, 2, 3, 4], [4, 3, 4, 3, 2]),
      entry("Kristal Pak", [3, 2, 2, 3, 4, 5], [4, 4, 3, 3, 3], [3, 3, 3, 3, 3]),
    ],
  };
}

/** What is left to fill in: the last weight, then the way to each account's cell. */
export function halfMatrixBlanks(locale: Locale): readonly Blank[] {
  const matrix = halfMatrix(locale);
  const [first, second] = placements(matrix);
  const score = (id: string, hundredths: number | null | undefined): Blank => ({
    id,
    kind: "number",
    expected: decimalDigits(hundredths ?? 0, 2),
    tolerance: "0",
    unit: "",
  });
  const cell = (id: string, expected: string | null | undefined): Blank => ({
    id,
    kind: "choice",
    expected: expected ?? "",
    values: CELLS,
  });
  const weight = matrix.attractiveness.at(-1)?.weight ?? 0;
  return [
    { id: "weight", kind: "number", expected: String(weight), tolerance: "0", unit: "" },
    score("first-attractiveness", first?.attractiveness),
    score("first-strength", first?.strength),
    score("first-relative", first?.relative),
    cell("first-cell", first?.cell),
    score("second-relative", second?.relative),
    cell("second-cell", second?.cell),
  ];
}
