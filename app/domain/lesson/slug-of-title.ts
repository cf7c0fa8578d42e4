import { foldText } from "~/domain/quiz/fold-text";

const LONGEST = 60;

/** The address that a title proposes: lower-case words and hyphens, at most 60 characters. */
export function slugOfTitle(title: string): string {
  const words = foldText(title)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return words.reduce((slug, word) => {
    const longer = slug === "" ? word : `${slug}-${word}`;
    return longer.length <= LONGEST ? longer : slug === "" ? word.slice(0, LONGEST) : slug;
  }, "");
}
