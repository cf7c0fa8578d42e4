/** Marks that GIFT gives a meaning to. */
const MARKS = /[\\~=#{}:]/g;

/** A text as GIFT holds it: one line, marks escaped, line ends as `\n`. */
export function giftText(text: string): string {
  return condensed(text)
    .replaceAll("->", "→")
    .replace(MARKS, (mark) => `\\${mark}`)
    .replaceAll("\n", "\\n");
}

/** What GIFT keeps of a text: no spaces at its ends or beside others, no trailing ones in lines. */
export function condensed(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .join("\n")
    .trim();
}

/** A case and its question as one text: the question is the last paragraph. */
export const withCase = (situation: string, stem: string): string =>
  `${condensed(situation)}\n\n${inOneParagraph(stem)}`;

export const inOneParagraph = (text: string): string => condensed(text).replace(/\n{2,}/g, "\n");

/** The two parts that {@link withCase} joined; without a case the whole is the question. */
export function splitCase(text: string): { readonly case: string; readonly stem: string } {
  const at = text.lastIndexOf("\n\n");
  return at < 0 ? { case: "", stem: text } : { case: text.slice(0, at), stem: text.slice(at + 2) };
}
