import type { TextPart } from "./parts";
import type { TextRange } from "./text-edit";

/** As many words of what was marked are looked for first; marks of the text may stand between. */
const LENGTHS = [12, 6, 3] as const;
const BETWEEN = "(?:<[^>]*>|[^\\p{L}\\p{N}<])+";

/**
 * Where a passage that a reader marked stands in the text it was made from: in its part, or where
 * that part begins when the words are no longer there. Null when the text has no such part.
 *
 * @param part 0-based.
 */
export function passageAt(
  text: string,
  parts: readonly TextPart[],
  part: number,
  quote: string,
): TextRange | null {
  const within = parts[part];
  if (!within) return null;
  const body = text.slice(within.body, within.to);
  const words = quote.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const length of LENGTHS) {
    const sought = words.slice(0, length);
    if (sought.length === 0) break;
    const found = new RegExp(sought.join(BETWEEN), "u").exec(body);
    if (found) {
      const from = within.body + found.index;
      return { from, to: from + found[0].length };
    }
  }
  return { from: within.body, to: within.body };
}
