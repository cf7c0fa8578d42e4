import type { Text } from "~/domain/text";

export const TOO_LARGE: Text = {
  sr: "Datoteka je veća od 256 kB. Podelite je na više lekcija.",
  en: "The file is larger than 256 kB. Divide it into several lessons.",
};

export const TOO_DEEP: Text = {
  sr: "Previše nivoa uvlačenja ili zagrada. Datoteka s pitanjima ima najviše šest nivoa.",
  en: "Too many levels of indents or brackets. A questions file has at most six.",
};

export const PLAIN_ONLY = {
  anchor: {
    sr: "Oznake „&“ i „*“ (ponavljanje vrednosti) nisu dozvoljene. Napišite vrednost ponovo.",
    en: "The marks “&” and “*” (repeating a value) are not allowed. Write the value out again.",
  },
  tag: {
    sr: "Oznake koje počinju sa „!“ nisu dozvoljene. Izbrišite je ili stavite tekst pod navodnike.",
    en: "Tags that start with “!” are not allowed. Delete it, or put the text in quotes.",
  },
  key: {
    sr: "Ključ mora da bude obična reč.",
    en: "A key must be a plain word.",
  },
  documents: {
    sr: "Datoteka sme da sadrži samo jedan dokument. Izbrišite red „---“.",
    en: "The file may hold one document only. Delete the line “---”.",
  },
} as const satisfies Record<string, Text>;

/** The same key twice in one map. */
export const repeatedKey = (key: string): Text => ({
  sr: `Ključ „${key}“ je naveden dva puta. Izbrišite jedan.`,
  en: `The key “${key}” stands twice. Delete one.`,
});

const INDENT: Text = {
  sr: "Uvlačenje nije ispravno ili pre ovog mesta nije zatvorena zagrada. Redovi istog nivoa počinju u istoj koloni.",
  en: "The indentation is wrong, or a bracket before this place is not closed. Lines of one level start in the same column.",
};

const TEXT_WITH_MARKS: Text = {
  sr: "Ovaj red ne može da se pročita. Ako tekst sadrži „: “ ili „#“ ili počinje posebnim znakom, stavite ga pod navodnike.",
  en: "This line cannot be read. If a text has “: ” or “#” in it or starts with a special mark, put it in quotes.",
};

const SYNTAX: Readonly<Record<string, Text>> = {
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: {
    sr: "Za uvlačenje upotrebite razmake umesto tabulatora.",
    en: "Use spaces instead of tabs for indentation.",
  },
  MISSING_CHAR: {
    sr: "Nedostaje zagrada, navodnik, dvotačka ili zarez pre ovog mesta.",
    en: "A bracket, quote, colon or comma is missing before this place.",
  },
  MULTIPLE_DOCS: PLAIN_ONLY.documents,
  NON_STRING_KEY: PLAIN_ONLY.key,
  BAD_ALIAS: PLAIN_ONLY.anchor,
  ALIAS_PROPS: PLAIN_ONLY.anchor,
  MULTIPLE_ANCHORS: PLAIN_ONLY.anchor,
  TAG_RESOLVE_FAILED: PLAIN_ONLY.tag,
  MULTIPLE_TAGS: PLAIN_ONLY.tag,
  RESOURCE_EXHAUSTION: TOO_DEEP,
};

/** What to mend for an error code of the YAML reader. */
export function syntaxMessage(code: string): Text {
  return SYNTAX[code] ?? TEXT_WITH_MARKS;
}
