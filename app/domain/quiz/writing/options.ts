import { LOCALES, type Locale } from "~/domain/text";
import type { Question } from "../question";
import type { WritingFinding } from "./finding";
import { optionsOf, type Option } from "./parts";
import { foldedPhrase, foldedWords, lengthOf } from "./words";

/** How much longer than the next option a key may be, as a share and in characters. */
const LONGER = { share: 1.25, characters: 12 };
/** The longest option may be so many times the shortest, once it is longer than a few words. */
const UNEVEN = { times: 2.2, characters: 40 };

/** The key is plainly longer than every other option: whoever guesses, guesses right. */
export function longestKey(question: Question): readonly WritingFinding[] {
  if (question.type !== "single" && question.type !== "scenario") return [];
  const options = optionsOf(question);
  const key = options.find(({ right }) => right);
  if (!key) return [];
  return LOCALES.flatMap((locale): WritingFinding[] => {
    const own = lengthOf(key.text[locale]);
    const next = Math.max(
      ...options.filter((one) => one !== key).map(({ text }) => lengthOf(text[locale])),
    );
    if (own < next * LONGER.share || own - next < LONGER.characters) return [];
    return [
      {
        code: "key-is-longest",
        field: `${key.field}.text`,
        locale,
        message: {
          sr: `Tačan odgovor je najduži (${own} znakova, sledeći ${next}), pa se pogađa po dužini. Skratite ga i prebacite ostatak u objašnjenje, ili dopunite ostale odgovore.`,
          en: `The right answer is the longest (${own} characters, the next ${next}), so length gives it away. Shorten it and move the rest to the explanation, or fill out the others.`,
        },
      },
    ];
  });
}

const ALL = {
  sr: /^ (?:sve|svi|sva) (?:od )?(?:(?:pre|gore|ovde )?(?:naveden|pomenut|nabrojan|ponuden|ponudjen)|navedeno|gore)/,
  en: /^ (?:all|both|each) of (?:the|these) (?:above|options|answers|preceding|previous)|^ all of these /,
};
const NONE = {
  sr: /^ (?:nista|nijedno|nijedan|nijedna) (?:od )?(?:(?:pre|gore|ovde )?(?:naveden|pomenut|nabrojan|ponuden|ponudjen)|ovih|toga|gore)/,
  en: /^ (?:none|neither) of (?:the|these) (?:above|options|answers|preceding|previous)|^ none of these /,
};

function catchAll(options: readonly Option[], locale: Locale): WritingFinding[] {
  return options.flatMap(({ field, text }): WritingFinding[] => {
    const phrase = foldedPhrase(text[locale]);
    if (ALL[locale].test(phrase)) {
      return [
        {
          code: "all-of-the-above",
          field: `${field}.text`,
          locale,
          message: {
            sr: "„Sve navedeno“ se pogađa čim su dva odgovora tačna. Napišite određen odgovor ili upotrebite pitanje s više tačnih odgovora.",
            en: "“All of the above” is guessed as soon as two answers are right. Write a definite answer, or use a question with several right answers.",
          },
        },
      ];
    }
    if (!NONE[locale].test(phrase)) return [];
    return [
      {
        code: "none-of-the-above",
        field: `${field}.text`,
        locale,
        message: {
          sr: "„Ništa od navedenog“ ne pokazuje šta polaznik zna. Napišite grešku koja se na terenu zaista dešava.",
          en: "“None of the above” does not show what the learner knows. Write a mistake that really happens in the field.",
        },
      },
    ];
  });
}

/** Options that stand for other options instead of saying something. */
export function catchAlls(question: Question): readonly WritingFinding[] {
  const options = optionsOf(question);
  return LOCALES.flatMap((locale) => catchAll(options, locale));
}

/** One option is so much longer or shorter than the rest that it stands out. */
export function unevenLength(question: Question): readonly WritingFinding[] {
  const options = optionsOf(question);
  if (options.length < 2) return [];
  return LOCALES.flatMap((locale): WritingFinding[] => {
    const lengths = options.map(({ text }) => lengthOf(text[locale]));
    const longest = Math.max(...lengths);
    const shortest = Math.min(...lengths);
    if (longest < UNEVEN.characters || longest < shortest * UNEVEN.times) return [];
    return [
      {
        code: "uneven-length",
        field: "rows",
        locale,
        message: {
          sr: `Odgovori su vrlo različite dužine (od ${shortest} do ${longest} znakova). Neka svi kažu otprilike jednako mnogo.`,
          en: `The answers differ much in length (from ${shortest} to ${longest} characters). Let all of them say about as much.`,
        },
      },
    ];
  });
}

/** How a text begins and ends, as far as letters show it: a sentence, or a piece of one. */
function shapeOf(text: string): { readonly stops: boolean; readonly capital: boolean } {
  const tidy = text.trim();
  const first = /\p{L}/u.exec(tidy)?.[0] ?? "";
  return { stops: /[.!?…]["”“»]?$/u.test(tidy), capital: first !== first.toLowerCase() };
}

/**
 * One option is built unlike all others. Only what letters and marks show is looked at (a full
 * stop, a capital letter); whether the cases of nouns agree, nobody but a reader can tell.
 */
export function unevenGrammar(question: Question): readonly WritingFinding[] {
  const options = optionsOf(question);
  if (options.length < 3) return [];
  return LOCALES.flatMap((locale) => {
    const shapes = options.map(({ text }) => shapeOf(text[locale]));
    return (["stops", "capital"] as const).flatMap((feature): WritingFinding[] => {
      const having = shapes.filter((shape) => shape[feature]).length;
      if (having !== 1 && having !== shapes.length - 1) return [];
      const odd = shapes.findIndex((shape) => shape[feature] === (having === 1));
      const what = feature === "stops" ? STOPS : CAPITALS;
      return [{ code: "uneven-grammar", field: `rows.${odd}.text`, locale, message: what }];
    });
  });
}

const STOPS = {
  sr: "Samo ovaj odgovor se tačkom ili njenim izostankom razlikuje od ostalih, pa izgleda kao druga vrsta rečenice. Napišite sve odgovore u istom obliku.",
  en: "Only this answer differs from the others by a full stop or the lack of one, so it looks like another kind of sentence. Write all answers in the same form.",
};
const CAPITALS = {
  sr: "Samo ovaj odgovor počinje drugačijim slovom (velikim ili malim) od ostalih. Počnite sve odgovore jednako.",
  en: "Only this answer begins with a different kind of letter (capital or small) than the others. Begin all answers alike.",
};

/** Shorter words are too common to give anything away, and so are the words of the trade. */
const TELLING_LENGTH = 7;
const TRADE = /^(?:customer|account|supplier|procure|kupac|kupc|nabavk|dobavljac|partner)/;

/** A long word of the question that stands in the key and in no other option. */
export function clueWords(question: Question): readonly WritingFinding[] {
  if (question.type !== "single" && question.type !== "scenario") return [];
  const options = optionsOf(question);
  const key = options.find(({ right }) => right);
  if (!key) return [];
  return LOCALES.flatMap((locale): WritingFinding[] => {
    const asked = new Set(foldedWords(question.stem[locale]));
    const others = new Set(
      options.filter((one) => one !== key).flatMap(({ text }) => foldedWords(text[locale])),
    );
    const clue = foldedWords(key.text[locale]).find(
      (word) =>
        word.length >= TELLING_LENGTH && !TRADE.test(word) && asked.has(word) && !others.has(word),
    );
    if (clue === undefined) return [];
    return [
      {
        code: "clue-word",
        field: `${key.field}.text`,
        locale,
        message: {
          sr: `Reč „${wordIn(key.text[locale], clue)}“ iz pitanja stoji samo u tačnom odgovoru i odaje ga. Recite isto drugom rečju ili je upotrebite i u nekom netačnom odgovoru.`,
          en: `The word “${wordIn(key.text[locale], clue)}” of the question stands only in the right answer and gives it away. Say it with another word, or use it in a wrong answer too.`,
        },
      },
    ];
  });
}

/** The word as it is written in a text. */
function wordIn(text: string, folded: string): string {
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return words.find((word) => foldedWords(word).join("") === folded) ?? folded;
}
