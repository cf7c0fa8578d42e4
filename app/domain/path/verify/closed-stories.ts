import type { Text } from "~/domain/text";
import { listed } from "./words";

const text = (sr: string, en: string): Text => ({ sr, en });

/** Why a module or the whole path opens for nobody, in plain words. */
export const CLOSED_STORIES = {
  moduleCircle: (titles: readonly Text[]) => {
    const [first = text("", "")] = titles;
    if (titles.length === 1)
      return text(
        `Modul „${first.sr}“ ne otvara se nikome: čeka da se najpre završi on sam.`,
        `The module “${first.en}” opens for nobody: it waits for itself to be finished first.`,
      );
    const all = listed(titles);
    return text(
      `Moduli ${all.sr} ne otvaraju se nikome: svaki čeka da se najpre završi neki od ostalih.`,
      `The modules ${all.en} open for nobody: each waits for another of them to be finished first.`,
    );
  },
  unknownModule: (title: Text, after: string) =>
    text(
      `Modul „${title.sr}“ ne otvara se nikome: čeka modul „${after}“, a takvog modula nema.`,
      `The module “${title.en}” opens for nobody: it waits for the module “${after}”, and there is no such module.`,
    ),
  pathCircle: (other: Text) =>
    text(
      `Ovaj put ne može da počne niko: najpre treba završiti put „${other.sr}“, a do njega se stiže samo preko ovog puta.`,
      `Nobody can begin this path: the path “${other.en}” must be finished first, and that one can be reached only through this one.`,
    ),
  otherCircle: (other: Text, circle: readonly Text[]) =>
    text(
      `Ovaj put ne može da počne niko: najpre treba završiti put „${other.sr}“, a ni on ne može da počne, jer se u krug zahtevaju ${listed(circle).sr}.`,
      `Nobody can begin this path: the path “${other.en}” must be finished first, and that one cannot begin either, since ${listed(circle).en} require one another.`,
    ),
  unknownPath: (path: string) =>
    text(
      `Ovaj put ne može da počne niko: najpre treba završiti put „${path}“, a takvog puta nema.`,
      `Nobody can begin this path: the path “${path}” must be finished first, and there is no such path.`,
    ),
  unknownPathStep: (path: Text, step: string) =>
    text(
      `Ovaj put ne može da počne niko: na putu „${path.sr}“ najpre treba uraditi korak „${step}“, a takvog koraka tamo nema.`,
      `Nobody can begin this path: the step “${step}” of the path “${path.en}” must be done first, and there is no such step.`,
    ),
} as const;
