import { foldText } from "../fold-text";

const WORDS = 5;
const LIMIT = 48;

const slugOf = (text: string): string =>
  foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2)
    .slice(0, WORDS)
    .join("-")
    .slice(0, LIMIT)
    .replace(/-+$/, "");

/** An id for a new question from its first words, unlike those that are taken. */
export function suggestId(
  stem: { readonly sr: string; readonly en: string },
  taken: readonly string[],
) {
  const base = slugOf(stem.en) || slugOf(stem.sr) || "question";
  if (!taken.includes(base)) return base;
  for (let number = 2; ; number += 1) {
    if (!taken.includes(`${base}-${number}`)) return `${base}-${number}`;
  }
}
