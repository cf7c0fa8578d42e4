import { LOCALES, type Locale, type Text } from "~/domain/text";
import type { Question } from "../question";
import type { WritingFinding } from "./finding";
import { optionsOf } from "./parts";

/** Negations as whole words; in capitals they are marked. */
const NEGATION: Readonly<Record<Locale, RegExp>> = {
  sr: /(?<![\p{L}])(?:ne|nije|nisu|nisam|nisi|nismo|niste|nema|nemaju|nećete|neće|nemojte|bez|nikad|nikada|nijedan|nijedna|nijedno|ništa|osim)(?![\p{L}])/iu,
  en: /(?<![\p{L}])(?:not|never|no|none|without|except|cannot|neither|nobody|nothing|(?:is|are|was|were|do|does|did|has|have|had|wo|would|could|should|ca)n[’']t)(?![\p{L}])/iu,
};

const isCapital = (word: string) => word === word.toLocaleUpperCase("sr-Latn");

/** What is asked: the last sentence of the stem. What goes before tells the situation. */
export function askedIn(stem: string): string {
  const sentences = stem.trim().split(/(?<=[.!?…:])\s+/u);
  return sentences.findLast((one) => one.includes("?")) ?? sentences.at(-1) ?? "";
}

/** What turns a question round: a question word that is soon denied, or an exception. */
const TURNED: Readonly<Record<Locale, RegExp>> = {
  sr: /(?<![\p{L}])(?:(?:koji|koja|koje|kojih|koju|koga|čega|šta|što|ko|gde|kada|čime)(?:\s+\p{L}+){0,3}?\s+(?<word>ne|nije|nisu|nema|nemaju)|(?<other>osim))(?![\p{L}])/iu,
  en: /(?<![\p{L}])(?:(?:which|what|who|where|when)(?:\s+\p{L}+){0,5}?\s+(?<word>not|never|no|isn[’']t|aren[’']t|don[’']t|doesn[’']t|didn[’']t)|(?<other>except))(?![\p{L}])/iu,
};

/** The word by which a question asks for what is not; null when it asks for what is. */
function turnIn(stem: string, locale: Locale): string | null {
  const { word, other } = TURNED[locale].exec(askedIn(stem))?.groups ?? {};
  return word ?? other ?? null;
}

const UNMARKED = (word: string): Text => ({
  sr: `Reč „${word}“ okreće pitanje, a lako se previdi. Pitajte šta jeste, ili je napišite velikim slovima: ${word.toLocaleUpperCase("sr-Latn")}.`,
  en: `The word “${word}” turns the question round and is easily read over. Ask for what is, or write it in capitals: ${word.toUpperCase()}.`,
});

/** A question asks for what is not, and its negation is not in capitals. */
export function unmarkedNegation(question: Question): readonly WritingFinding[] {
  return LOCALES.flatMap((locale): WritingFinding[] => {
    const word = turnIn(question.stem[locale], locale);
    if (word === null || isCapital(word)) return [];
    return [{ code: "negation-not-marked", field: "stem", locale, message: UNMARKED(word) }];
  });
}

const DOUBLE: Text = {
  sr: "Pitanje i odgovor zajedno imaju dve negacije, pa se mora računati šta je tačno. Recite jedno od njih potvrdno.",
  en: "Question and answer together hold two negations, so one has to work out what is right. Say one of them in the positive.",
};

/** A question that asks for what is not, and an option that says what is not. */
export function doubleNegation(question: Question): readonly WritingFinding[] {
  return LOCALES.flatMap((locale): WritingFinding[] => {
    if (turnIn(question.stem[locale], locale) === null) return [];
    return optionsOf(question)
      .filter(({ text }) => NEGATION[locale].test(text[locale]))
      .map(({ field }) => ({
        code: "double-negation",
        field: `${field}.text`,
        locale,
        message: DOUBLE,
      }));
  });
}
