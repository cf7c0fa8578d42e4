import type { TextEdit } from "./text-edit";

/** Title and description as they stand in a lesson's header, and the lines the header takes. */
export interface LessonHeader {
  readonly title: string;
  readonly description: string;
  /** Just behind the header's last line end. */
  readonly to: number;
}

const SHAPE = /^---\r?\n((?:(?:title|description):[^\r\n]*\r?\n)*)---[ \t]*(?:\r?\n|$)/;

/**
 * Reads the header of a lesson's text. Null when there is none, or when it is written in a way that
 * only the compiler's YAML reader understands: then it is shown and mended as text.
 */
export function readHeader(text: string): LessonHeader | null {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const values = new Map<string, string>();
  for (const line of (found[1] ?? "").split(/\r?\n/).filter((one) => one !== "")) {
    const [, name = "", written = ""] = /^(\w+):(.*)$/.exec(line) ?? [];
    const value = readScalar(written.trim());
    if (value === null || values.has(name)) return null;
    values.set(name, value);
  }
  return {
    title: values.get("title") ?? "",
    description: values.get("description") ?? "",
    to: found[0].length,
  };
}

/** The header with new values, in the place of the old one; the text after it stays. */
export function writeHeader(
  header: LessonHeader,
  values: { readonly title: string; readonly description: string },
): TextEdit {
  const line = (name: string, value: string) => `${name}: ${JSON.stringify(oneLine(value))}\n`;
  const insert = `---\n${line("title", values.title)}${line("description", values.description)}---\n`;
  return { from: 0, to: header.to, insert, select: { from: insert.length, to: insert.length } };
}

const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029]+/g, " ");

/** A YAML scalar of one line: in double quotes as JSON, in single quotes, or plain; null otherwise. */
function readScalar(written: string): string | null {
  if (written === "") return "";
  if (written.startsWith('"')) return readJson(written);
  if (/^'(?:[^']|'')*'$/.test(written)) return written.slice(1, -1).replaceAll("''", "'");
  const plain = /^[\p{L}(„][^#]*$/u.test(written) && !/:(?:\s|$)/.test(written);
  const isWord = /^(?:true|false|null|~)$/i.test(written);
  return plain && !isWord ? written : null;
}

function readJson(written: string): string | null {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
