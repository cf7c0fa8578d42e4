import { LOCALES, type Text } from "~/domain/text";
import type { Question } from "../question";
import type { WritingFinding } from "./finding";
import { foldedWords } from "./words";

/** Words above which a stem is read twice; the case of a scenario stands by itself. */
const LONG_STEM = 60;
/** A case of 60–120 words is meant; what is far from it is told. */
const CASE = { fewest: 25, most: 160 };

const NO_QUESTION: Text = {
  sr: "Iz teksta se ne vidi šta se pita. Završite ga pitanjem, zadatkom („Poređajte…“) ili rečenicom koju odgovor nastavlja („…:“).",
  en: "The text does not say what is asked. End it with a question, a task (“Put in order…”) or a sentence that the answer goes on with (“…:”).",
};

/** Begins a task: a verb that asks for something to be done. */
const TASK = {
  sr: /\p{L}{2,}(?:jte|ite)(?![\p{L}])/u,
  en: /(?:^|[.!?:…]\s+)(?:Put|Choose|Match|Sort|Order|Arrange|Pick|Select|Calculate|Estimate|Work|Mark|Tick|Connect|Assign|Write|Find|Rank|Name|Decide|Compute|Say|Tell|Give|Link|Pair|Judge|Compare|Complete|Read|Look|Place|Divide|Group|Distribute|Build)(?![\p{L}])/u,
};

const ENDS = /[?:]|…["”“»)]*$/u;

/** A stem from which nobody can tell what is asked. */
export function noQuestion(question: Question): readonly WritingFinding[] {
  return LOCALES.flatMap((locale): WritingFinding[] => {
    const stem = question.stem[locale].trim();
    if (ENDS.test(stem) || TASK[locale].test(stem)) return [];
    return [{ code: "no-question", field: "stem", locale, message: NO_QUESTION }];
  });
}

/** A stem that is longer than what it asks needs. */
export function longStem(question: Question): readonly WritingFinding[] {
  return LOCALES.flatMap((locale): WritingFinding[] => {
    const words = foldedWords(question.stem[locale]).length;
    if (words <= LONG_STEM) return [];
    const message = {
      sr: `Pitanje ima ${words} reči. Zadržite situaciju i jedno pitanje, do ${LONG_STEM} reči; duži slučaj napišite kao slučaj iz prakse.`,
      en: `The question has ${words} words. Keep the situation and one question, up to ${LONG_STEM} words; write a longer case as a scenario.`,
    };
    return [{ code: "long-stem", field: "stem", locale, message }];
  });
}

/** A case that is too long to keep in mind, or too short to decide in. */
export function caseLength(question: Question): readonly WritingFinding[] {
  if (question.type !== "scenario") return [];
  return LOCALES.flatMap((locale): WritingFinding[] => {
    const words = foldedWords(question.case[locale]).length;
    if (words > CASE.most) {
      const message = {
        sr: `Slučaj ima ${words} reči. Izbacite što za odluku nije potrebno; 60 do 120 reči se čita bez umora.`,
        en: `The case has ${words} words. Leave out what the decision does not need; 60 to 120 words are read without effort.`,
      };
      return [{ code: "long-case", field: "case", locale, message }];
    }
    if (words >= CASE.fewest) return [];
    const message = {
      sr: `Slučaj ima samo ${words} reči. Dodajte ko, šta i zašto sada, da odluka bude stvarna.`,
      en: `The case has only ${words} words. Add who, what and why now, so that the decision is a real one.`,
    };
    return [{ code: "thin-case", field: "case", locale, message }];
  });
}
