import { LOCALES, type Text } from "~/domain/text";
import type { Question } from "../question";
import type { WritingFinding } from "./finding";
import { explanationsOf } from "./parts";
import { foldedPhrase, foldedWords } from "./words";

/** An explanation of fewer words says that, not why. */
const FEWEST_WORDS = 3;

const THIN: Text = {
  sr: "Objašnjenje ne kaže zašto. Napišite zašto je odgovor tačan, ili koju grešku pokazuje ko ga izabere.",
  en: "The explanation does not say why. Write why the answer is right, or which mistake it shows in whoever chooses it.",
};

const REPEATS: Text = {
  sr: "Objašnjenje samo ponavlja odgovor. Napišite razlog ili grešku koju odgovor pokazuje.",
  en: "The explanation only repeats the answer. Write the reason, or the mistake that the answer shows.",
};

const TWICE: Text = {
  sr: "Isto objašnjenje stoji i uz drugi odgovor. Svaki netačan odgovor je druga greška: recite koja.",
  en: "The same explanation stands with another answer. Every wrong answer is another mistake: say which.",
};

/** A calculation explains itself in figures. */
const isThin = (why: string): boolean => foldedWords(why).length < FEWEST_WORDS && !/\d/.test(why);

/** Explanations that explain nothing: a word or two, the answer again, or one text for all. */
export function explanations(question: Question): readonly WritingFinding[] {
  const all = explanationsOf(question);
  return LOCALES.flatMap((locale) =>
    all.flatMap(({ field, why, of }, index): WritingFinding[] => {
      const own = foldedPhrase(why[locale]);
      const at = { field, locale };
      if (isThin(why[locale])) return [{ ...at, code: "thin-explanation", message: THIN }];
      if (of !== null && foldedPhrase(of[locale]) === own)
        return [{ ...at, code: "repeated-explanation", message: REPEATS }];
      const earlier = all.slice(0, index).some((one) => foldedPhrase(one.why[locale]) === own);
      return earlier && question.type !== "matching"
        ? [{ ...at, code: "repeated-explanation", message: TWICE }]
        : [];
    }),
  );
}
