import { componentRole, type ComponentName } from "~/domain/lesson/components";
import { COMPONENT_FORMS } from "~/domain/lesson/edit/component-fields";
import { newBlockId } from "~/domain/lesson/edit/new-id";
import { insertBlock } from "~/domain/lesson/edit/place-block";
import type { TextEdit, TextRange } from "~/domain/lesson/edit/text-edit";
import { writeTag, type PropertyChanges } from "~/domain/lesson/edit/write-tag";
import type { Locale } from "~/domain/text";
import type { BlockValues } from "./block-values";

/** What the form of a new block begins with. */
export function newBlockValues(name: ComponentName, texts: readonly string[]): BlockValues {
  const fields = COMPONENT_FORMS[name].fields;
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.kind === "slug" ? newBlockId(name, texts) : field.kind === "lines" ? FOUR_LINES : null,
    ]),
  );
}

const FOUR_LINES = Array.from({ length: 4 }, () => ({ who: "", text: "" }));

/** A new block in the text; what it holds is selected, to be written over. */
export function newBlockEdit(
  name: ComponentName,
  properties: PropertyChanges,
  text: string,
  range: TextRange,
  language: Locale,
): TextEdit {
  const { content } = COMPONENT_FORMS[name];
  if (content === undefined) {
    const markup = writeTag(name, "single", properties);
    return insertBlock(text, range.from, { name, markup });
  }
  const open = writeTag(name, "open", properties);
  const close = `</${name}>`;
  if (componentRole(name) === "term") {
    const words = text.slice(range.from, range.to).trim() || content[language];
    const select = { from: range.from + open.length, to: range.from + open.length + words.length };
    return { from: range.from, to: range.to, insert: open + words + close, select };
  }
  const words = content[language];
  const gap = name === "Line" ? "" : name === "Dialogue" ? "\n" : "\n\n";
  const start = open.length + gap.length;
  return insertBlock(text, range.to, {
    name,
    markup: `${open}${gap}${words}${gap}${close}`,
    inside: name === "Dialogue" ? [start, start] : [start, start + words.length],
  });
}
