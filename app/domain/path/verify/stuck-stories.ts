import type { Text } from "~/domain/text";
import type { ShortDraw } from "./pool";

const text = (sr: string, en: string): Text => ({ sr, en });

/** Of a number from one up, as in "not even at the third attempt". */
const ATTEMPT_SR = ["drugog", "trećeg", "četvrtog", "petog", "šestog"];
const TIMES_EN = ["once", "twice", "three times", "four times", "five times", "six times"];

const fromAttempt = (attempts: number) =>
  attempts === 1
    ? "iz jedinog pokušaja"
    : `ni iz ${ATTEMPT_SR[attempts - 2] ?? `${attempts}.`} pokušaja`;

const times = (attempts: number) => TIMES_EN[attempts - 1] ?? `${attempts} times`;

/** What happens to whoever cannot go on from a step, in plain words. */
export const STUCK_STORIES = {
  lastAttempt: (title: Text, attempts: number) =>
    text(
      `Ko proveru „${title.sr}“ ne položi ${fromAttempt(attempts)}, ne može dalje: nema više pokušaja, a ni dopunskog vežbanja.`,
      `Someone who misses the check “${title.en}” ${times(attempts)} can never go on from here: no attempt is left, and there is no extra practice.`,
    ),
  onlyTestOut: (title: Text, attempts: number) =>
    text(
      `Ko proveru „${title.sr}“ ne položi ${fromAttempt(attempts)}, može dalje samo ako pokaže da već zna ceo modul.`,
      `Someone who misses the check “${title.en}” ${times(attempts)} can go on only by showing that they already know the whole module.`,
    ),
  impossiblePass: (title: Text, right: number, items: number) =>
    text(
      `Proveru „${title.sr}“ niko ne može da položi: za prolaz treba više tačnih odgovora (${right}) nego što ima pitanja (${items}).`,
      `Nobody can pass the check “${title.en}”: passing takes more right answers (${right}) than it has questions (${items}).`,
    ),
  undrawableCheck: (title: Text, { reason, wanted, available }: ShortDraw) =>
    reason === "critical"
      ? text(
          `Proveru „${title.sr}“ niko ne može ni da počne: obaveznih pitanja ima više (${wanted}) nego mesta u proveri (${available}).`,
          `Nobody can even begin the check “${title.en}”: there are more questions that must come (${wanted}) than places in it (${available}).`,
        )
      : text(
          `Proveru „${title.sr}“ niko ne može ni da počne: nema dovoljno različitih pitanja (treba ${wanted}, ima ${available}).`,
          `Nobody can even begin the check “${title.en}”: there are not enough different questions (${wanted} needed, ${available} there).`,
        ),
  undrawableRemedy: (title: Text, objective: Text, { wanted, available }: ShortDraw) =>
    text(
      `Ko u proveri „${title.sr}“ ne pokaže cilj „${objective.sr}“, ne može dalje: za dopunsko vežbanje nema dovoljno pitanja (treba ${wanted}, ima ${available}).`,
      `Someone who misses “${objective.en}” in the check “${title.en}” can never go on: there are not enough questions for the extra practice (${wanted} needed, ${available} there).`,
    ),
  noEnding: (title: Text) =>
    text(
      `Razgovor „${title.sr}“ niko ne može da završi dovoljno dobro: ne priznaje se nijedan njegov ishod.`,
      `Nobody can end the conversation “${title.en}” well enough: none of its endings counts.`,
    ),
  unknownLesson: (title: Text) =>
    text(
      `Ko stigne do lekcije „${title.sr}“, ne može dalje: takva lekcija ne postoji.`,
      `Whoever comes to the lesson “${title.en}” cannot go on: there is no such lesson.`,
    ),
  unknownRoleplay: (title: Text) =>
    text(
      `Ko stigne do razgovora „${title.sr}“, ne može dalje: takav razgovor ne postoji.`,
      `Whoever comes to the conversation “${title.en}” cannot go on: there is no such conversation.`,
    ),
  unknownTool: (tool: string) =>
    text(
      `Ko stigne do alata „${tool}“, ne može dalje: takav alat ne postoji.`,
      `Whoever comes to the tool “${tool}” cannot go on: there is no such tool.`,
    ),
  notForAll: (story: Text) =>
    text(
      `${story.sr} Pomoglo bi samo preskakanje modula, a ono se ne nudi svima.`,
      `${story.en} Only skipping the module would help, and that is not offered to everyone.`,
    ),
  behind: (story: Text, steps: number) =>
    text(
      `${story.sr} Do onoga što je iza toga (broj koraka: ${steps}) ne stiže niko.`,
      `${story.en} Nobody reaches what comes after it (number of steps: ${steps}).`,
    ),
} as const;
