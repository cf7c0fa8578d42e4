import type { Text } from "~/domain/text";
import type { Step } from "./definition";

/** What a step is called where several kinds stand together: a check bears its lesson's title. */
export function stepName({ kind, title }: Step): Text {
  return kind === "quiz" ? { sr: `Provera: ${title.sr}`, en: `Check: ${title.en}` } : title;
}
