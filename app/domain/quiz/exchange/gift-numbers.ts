import type { Text } from "~/domain/text";
import type { GiftNumber, GiftNumberChoice, GiftText } from "./gift-item";
import { LOST } from "./words";

/** A right value with its tolerance, and values that are known mistakes. */
export interface GiftNumbers {
  readonly value: string;
  readonly tolerance: string;
  readonly why: GiftText | null;
  readonly mistakes: readonly { readonly value: string; readonly why: GiftText | null }[];
  readonly lost: readonly Text[];
}

/** A number in plain digits; GIFT knows no exponent, and what has one is no number to us. */
function digits(number: number | undefined): string {
  if (number === undefined || !Number.isFinite(number)) return "";
  const text = String(Math.abs(number) < 1e-6 ? 0 : number);
  return text.includes("e") ? "" : text;
}

/** Sums and halves of decimals without the dust of binary fractions. */
const rounded = (number: number): number => Number(number.toFixed(10));

function target(number: GiftNumber): Pick<GiftNumbers, "value" | "tolerance" | "lost"> {
  const { numberLow: low, numberHigh: high } = number;
  if (number.type === "high-low" && low !== undefined && high !== undefined) {
    return {
      value: digits(rounded((low + high) / 2)),
      tolerance: digits(rounded(Math.abs(high - low) / 2)),
      lost: [LOST.range],
    };
  }
  return {
    value: digits(number.number),
    tolerance: digits(Math.abs(number.range ?? 0)),
    lost: [],
  };
}

/** `Array.isArray` does not narrow a readonly array away. */
const isList = (
  choices: readonly GiftNumberChoice[] | GiftNumber,
): choices is readonly GiftNumberChoice[] => Array.isArray(choices);

/** Reads the answers of a numerical question of GIFT. */
export function giftNumbers(choices: readonly GiftNumberChoice[] | GiftNumber): GiftNumbers {
  if (!isList(choices)) return { ...target(choices), why: null, mistakes: [] };
  const full = ({ isCorrect, weight }: GiftNumberChoice) =>
    isCorrect && (weight === null || weight === 100);
  const best = choices.find(full);
  const others = choices.filter((one) => one !== best);
  const partial = others.some(({ weight }) => weight !== null && weight > 0);
  const mistakes = others
    .filter((one) => !full(one))
    .map(({ text, feedback }) => ({ value: target(text).value, why: feedback }))
    .filter(({ value }) => value !== "");
  const first = best ? target(best.text) : { value: "", tolerance: "", lost: [] };
  return {
    ...first,
    why: best?.feedback ?? null,
    mistakes,
    lost: [
      ...first.lost,
      ...(others.some(full) ? [LOST.moreNumbers] : []),
      ...(partial ? [LOST.partialNumber] : []),
    ],
  };
}
