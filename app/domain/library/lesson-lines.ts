/** Attributes that name something for the machine; nobody reads them. */
const NAMES = new Set(["id", "for", "teaches", "remedies", "stage", "name", "of", "src", "href"]);

const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
const TAG = /<\/?[A-Za-z][\w.]*((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*\/?>/g;
const ATTRIBUTE = /([\w-]+)=(?:"([^"]*)"|'([^']*)')/g;
/** Where a line of its own begins within a paragraph: items of a list, rows of a table. */
const OWN_LINE = /\n(?=\s*(?:[-*+]|\d+[.)]|\||#{1,6})\s)/;

/**
 * What readers see of a lesson's text, a passage each: paragraphs, items, rows, and the words that
 * components say. Made for searching; nothing is checked.
 * @param body without its front matter
 */
export function lessonLines(body: string): readonly string[] {
  return body
    .replace(COMMENT, "")
    .replace(TAG, (_tag, attributes: string) => spoken(attributes))
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.split(OWN_LINE))
    .map(plain)
    .filter((line) => line !== "");
}

/** The words in a tag's attributes as passages of their own; a tag without any vanishes. */
function spoken(attributes: string): string {
  const words = [...attributes.matchAll(ATTRIBUTE)].flatMap(([, name = "", double, single]) =>
    NAMES.has(name) ? [] : [double ?? single ?? ""],
  );
  return words.length === 0 ? "" : `\n\n${words.join("\n\n")}\n\n`;
}

/** A passage without the signs of Markdown, on one line. */
function plain(passage: string): string {
  return passage
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+[.)]|>)\s+/, "")
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, "$1")
    .replace(/^\s*\||\|\s*$/g, "")
    .replace(/\s*\|\s*/g, " · ")
    .replace(/(\*\*|__|`)/g, "")
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, "")
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s·:-]+$/, "")
    .trim();
}
