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
  heard: { sr: "Šta se čuje", en: "What is heard" },
  noVideo: { sr: "Otvorite video", en: "Open the video" },
  noAudio: { sr: "Otvorite zvučni zapis", en: "Open the sound" },
  sr: { sr: "Srpski", en: "Serbian" },
  en: { sr: "Engleski", en: "English" },
  open: { sr: "Nije urađeno", en: "Not done" },
} as const satisfies Record<string, Text>;
