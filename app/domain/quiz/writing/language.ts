import type { Text } from "~/domain/text";
import type { Question } from "../question";
import type { WritingFinding } from "./finding";
import { textsOf } from "./parts";
import { foldedWords } from "./words";

/** Names and short terms are the same in both languages; longer texts are not. */
const SAME_FROM_WORDS = 4;

const SAME: Text = {
  sr: "Tekst je isti na oba jezika. Prevedite ga.",
  en: "The text is the same in both languages. Translate it.",
};

const SERBIAN_IN_ENGLISH: Text = {
  sr: "Engleski tekst je izgleda na srpskom. Prevedite ga.",
  en: "The English text seems to be Serbian. Translate it.",
};

const CYRILLIC: Text = {
  sr: "Srpski tekst je napisan ćirilicom, a program latinicom. Prebacite ga u latinicu.",
  en: "The Serbian text is in Cyrillic while the programme is in Latin script. Write it in Latin.",
};

const SERBIAN_WORDS: ReadonlySet<string> = new Set([
  "je",
  "da",
  "se",
  "na",
  "koji",
  "sto",
  "za",
  "nije",
  "kupac",
  "kupca",
  "su",
  "ili",
]);

/** So many words that only Serbian has, against any number of other words. */
function looksSerbian(text: string): boolean {
  const words = foldedWords(text);
  const serbian = words.filter((word) => SERBIAN_WORDS.has(word)).length;
  return words.length >= SAME_FROM_WORDS && serbian * 5 >= words.length;
}

/** Texts that stand in the wrong language. */
export function languages(question: Question): readonly WritingFinding[] {
  return textsOf(question).flatMap(({ field, text }): WritingFinding[] => {
    const words = foldedWords(text.sr).filter((word) => /\p{L}/u.test(word));
    const long = words.length >= SAME_FROM_WORDS;
    if (long && text.sr.trim() === text.en.trim())
      return [{ code: "same-in-both-languages", field, locale: "en", message: SAME }];
    if (/\p{Script=Cyrillic}/u.test(text.sr))
      return [{ code: "wrong-language", field, locale: "sr", message: CYRILLIC }];
    if (looksSerbian(text.en))
      return [{ code: "wrong-language", field, locale: "en", message: SERBIAN_IN_ENGLISH }];
    return [];
  });
}
