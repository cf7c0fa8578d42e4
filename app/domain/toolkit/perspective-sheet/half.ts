import type { Locale, Text } from "~/domain/text";
import type { Blank } from "../exercise";

/** Notes from which the half-filled example is finished, by their letter. */
const NOTES = {
  a: {
    sr: "„Kada pregled prođe bez vanrednih merenja, to je mirna nedelja.“ Njene reči, 28. 10.",
    en: "“When the review needs no extra measurements, that is a calm week.” Her words, 28 Oct.",
  },
  b: {
    sr: "Na njenom mestu meni bi najvažniji bio popust. Naša beleška, 28. 10.",
    en: "In her place, a discount would matter most to me. Our note, 28 Oct.",
  },
  c: {
    sr: "Na tabli kraj laboratorije: vraćene serije na hiljadu. Viđeno 14. 10.",
    en: "On the board by the laboratory: batches sent back per thousand. Seen 14 Oct.",
  },
  d: {
    sr: "Kod kuće joj je neko bolestan. Rečeno u poverenju, 28. 10.",
    en: "Somebody at home is ill. Told in confidence, 28 Oct.",
  },
  e: {
    sr: "Na oba sastanka prvo pita šta ako nalaz stigne posle utovara. 14. i 28. 10.",
    en: "At both meetings she first asks what happens if the finding comes after loading. 14 and 28 Oct.",
  },
} as const satisfies Record<string, Text>;

export const NOTE_LETTERS: readonly string[] = Object.keys(NOTES);

/** The notes in a language, in their order. */
export function halfNotes(
  locale: Locale,
): readonly { readonly id: string; readonly text: string }[] {
  return Object.entries(NOTES).map(([id, text]) => ({ id, text: text[locale] }));
}

const RIGHT = { measure: "c", worry: "e", goodWeek: "a", private: "d", aboutUs: "b" } as const;

/** Which note goes where, and which two do not belong on the sheet. */
export function halfPerspectiveBlanks(): readonly Blank[] {
  return Object.entries(RIGHT).map(([id, expected]) => ({
    id,
    kind: "choice",
    expected,
    values: NOTE_LETTERS,
  }));
}
