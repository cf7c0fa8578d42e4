import type { Place } from "~/domain/lesson/problem";
import { placeAt } from "~/domain/lesson/source";
import type { Text } from "~/domain/text";
import type { TextRange } from "./text-edit";

const PROMPT = /\[\[([^[\]\n]{1,300})\]\]/g;

/** What a new text asks its author to write: words in double square brackets. */
export function promptsIn(text: string): readonly (TextRange & { readonly words: string })[] {
  return [...text.matchAll(PROMPT)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    words: found[1] ?? "",
  }));
}

/** A prompt as it stands in a text. */
export const promptMarkup = (words: string) => `[[${words}]]`;

const MOST_FINDINGS = 30;

/** Prompts that nobody has replaced yet: a lesson with one of them is not published. */
export function promptFindings(text: string): readonly (Place & { readonly message: Text })[] {
  return promptsIn(text)
    .slice(0, MOST_FINDINGS)
    .map(({ from, words }) => ({
      ...placeAt(text, from),
      message: {
        sr: `Ovde još stoji uputstvo. Zamenite ga svojim tekstom, zajedno sa zagradama: „${words}“`,
        en: `A prompt still stands here. Write your own text in its place, brackets included: “${words}”`,
      },
    }));
}
