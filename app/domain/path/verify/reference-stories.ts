import type { Locale, Text } from "~/domain/text";
import { listed } from "./words";

const text = (sr: string, en: string): Text => ({ sr, en });

const LEARNS: Readonly<Record<Locale, Text>> = {
  sr: text("na srpskom", "in Serbian"),
  en: text("na engleskom", "in English"),
};

const LACKS = {
  both: text(
    "lekcija za to nema ni urađen primer ni primer koji se dovršava",
    "the lesson has neither a worked nor a half-filled example for it",
  ),
  example: text("lekcija za to nema urađen primer", "the lesson has no worked example for it"),
  completion: text(
    "lekcija za to nema primer koji se dovršava",
    "the lesson has no half-filled example for it",
  ),
} as const;

/** What a learner meets where something is named that is not there as it should be. */
export const REFERENCE_STORIES = {
  lessonLacks: (title: Text, locale: Locale, other: Locale) =>
    text(
      `Ko uči ${LEARNS[locale].sr}, ne može da pročita lekciju „${title.sr}“: postoji samo ${LEARNS[other].sr}.`,
      `Someone who learns ${LEARNS[locale].en} cannot read the lesson “${title.en}”: it is there ${LEARNS[other].en} only.`,
    ),
  roleplayLacks: (title: Text, locale: Locale, other: Locale) =>
    text(
      `Ko uči ${LEARNS[locale].sr}, ne može da vodi razgovor „${title.sr}“: postoji samo ${LEARNS[other].sr}.`,
      `Someone who learns ${LEARNS[locale].en} cannot hold the conversation “${title.en}”: it is there ${LEARNS[other].en} only.`,
    ),
  unknownPool: (title: Text, lesson: string) =>
    text(
      `Provera „${title.sr}“ uzima pitanja iz lekcije „${lesson}“, a takva lekcija ne postoji.`,
      `The check “${title.en}” takes questions from the lesson “${lesson}”, and there is no such lesson.`,
    ),
  missingRemedy: (title: Text, objectives: readonly Text[], lacking: keyof typeof LACKS) => {
    const all = listed(objectives);
    const aim = objectives.length === 1 ? "cilj" : "neki od ciljeva";
    const which = objectives.length === 1 ? all.en : `one of ${all.en}`;
    return text(
      `Ko u proveri „${title.sr}“ ne pokaže ${aim} ${all.sr}, pre novog pokušaja čita isto što i prvi put: ${LACKS[lacking].sr}.`,
      `Someone who misses ${which} in the check “${title.en}” reads the same as before again: ${LACKS[lacking].en}.`,
    );
  },
} as const;
