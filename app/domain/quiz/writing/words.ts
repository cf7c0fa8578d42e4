import { foldText } from "../fold-text";

/** The words of a text as they are compared: folded, without punctuation. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Characters as Unicode counts them. */
export const lengthOf = (text: string): number => [...text.trim()].length;

/** A text folded to words with single spaces, for looking up phrases. */
export const foldedPhrase = (text: string): string => ` ${foldedWords(text).join(" ")} `;
