import {
  insertLink,
  tableMarkup,
  toggleHeading,
  toggleList,
  toggleMark,
} from "~/domain/lesson/edit/format";
import { insertBlock } from "~/domain/lesson/edit/place-block";
import type { TextEdit, TextRange } from "~/domain/lesson/edit/text-edit";
import type { Locale } from "~/domain/text";

export type FormatName =
  "heading" | "strong" | "emphasis" | "bullets" | "numbers" | "link" | "table";

/** Words of the text's own language that a format brings along. */
const WORDS: Readonly<Record<Locale, { readonly link: string; readonly table: [string, string] }>> =
  {
    sr: { link: "tekst veze", table: ["Prva kolona", "Druga kolona"] },
    en: { link: "words of the link", table: ["First column", "Second column"] },
  };

/** What a button of the toolbar does to a text. */
export function formatEdit(
  name: FormatName,
  text: string,
  range: TextRange,
  language: Locale,
): TextEdit {
  switch (name) {
    case "heading":
      return toggleHeading(text, range, 2);
    case "strong":
      return toggleMark(text, range, "**");
    case "emphasis":
      return toggleMark(text, range, "*");
    case "bullets":
    case "numbers":
      return toggleList(text, range, name);
    case "link":
      return insertLink(text, range, WORDS[language].link);
    case "table": {
      const markup = tableMarkup(WORDS[language].table);
      const [head] = WORDS[language].table;
      // A table is placed as a callout would be: where a paragraph may stand.
      const block = { name: "Callout", markup, inside: [2, 2 + head.length] } as const;
      return insertBlock(text, range.from, { ...block, inside: [2, 2 + head.length] });
    }
  }
}
