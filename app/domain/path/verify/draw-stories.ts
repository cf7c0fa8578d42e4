import type { Text } from "~/domain/text";
import type { ShortDraw } from "./pool";
import { listed } from "./words";

const text = (sr: string, en: string): Text => ({ sr, en });

const lack = ({ reason, wanted, available }: ShortDraw) =>
  reason === "critical"
    ? text(
        `obaveznih pitanja ima više (${wanted}) nego mesta (${available})`,
        `there are more questions that must come (${wanted}) than places (${available})`,
      )
    : text(
        `nema dovoljno pitanja (treba ${wanted}, ima ${available})`,
        `there are not enough questions (${wanted} needed, ${available} there)`,
      );

/** What a learner meets where questions do not suffice, in plain words. */
export const DRAW_STORIES = {
  undrawableDiagnostic: (module: Text, short: ShortDraw) =>
    text(
      `Procenu znanja pre puta niko ne može da počne: za modul „${module.sr}“ ${lack(short).sr}.`,
      `Nobody can begin the look at what they know before the path: for the module “${module.en}” ${lack(short).en}.`,
    ),
  undrawableTestOut: (module: Text, short: ShortDraw) =>
    text(
      `Ko već zna modul „${module.sr}“, ne može to da pokaže: za preskakanje modula ${lack(short).sr}.`,
      `Someone who already knows the module “${module.en}” cannot show it: for skipping the module ${lack(short).en}.`,
    ),
  uncoveredFamilies: (module: Text, families: readonly string[]) => {
    const all = listed(families.map((family) => text(family, family)));
    return text(
      `Ko pokaže da već zna modul „${module.sr}“, na neka obavezna pitanja ne odgovara nikada (${all.sr}): nema ih među pitanjima za preskakanje modula.`,
      `Someone who shows that they already know the module “${module.en}” never answers some of the questions that must be right (${all.en}): they are not among those for skipping the module.`,
    );
  },
  staleFamily: (title: Text, family: string, have: number, want: number) =>
    text(
      `Ko ponavlja proveru „${title.sr}“, ponovo dobija pitanje koje već zna: pitanja „${family}“, na koja se mora tačno odgovoriti, treba ${want}, a ima ${have}.`,
      `Someone who repeats the check “${title.en}” gets a question they have seen: ${want} questions of “${family}”, which must be right, are needed, and there are ${have}.`,
    ),
} as const;
