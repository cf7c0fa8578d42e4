import type { Text } from "~/domain/text";

/** The few words that the lesson's own markup shows or says to a screen reader. */
export const WORDS = {
  source: { sr: "Izvor", en: "Source" },
  good: { sr: "Dobar primer", en: "Good example" },
  bad: { sr: "Loš primer", en: "Weak example" },
  table: { sr: "Tabela", en: "Table" },
  footnotes: { sr: "Napomene", en: "Notes" },
  back: { sr: "Nazad na tekst", en: "Back to the text" },
  done: { sr: "Urađeno", en: "Done" },
  open: { sr: "Nije urađeno", en: "Not done" },
} as const satisfies Record<string, Text>;
