import type { Text } from "~/domain/text";

const named = ({ sr, en }: Text): Text => ({ sr: `„${sr}“`, en: `“${en}”` });

/** Why an operation on a path is not carried out, in words for its author. */
export const REFUSALS = {
  unreadable: {
    sr: "Put se ne može menjati dok u izvornom tekstu stoji greška. Popravite je tamo, pa nastavite.",
    en: "The path cannot be changed while its source text has a mistake. Mend it there, then go on.",
  },
  unknownModule: {
    sr: "Ovog modula više nema na putu. Osvežite stranicu.",
    en: "This module is no longer on the path. Reload the page.",
  },
  unknownStep: {
    sr: "Ovog koraka više nema na putu. Osvežite stranicu.",
    en: "This step is no longer on the path. Reload the page.",
  },
  idTaken: (id: string): Text => ({
    sr: `Oznaka „${id}“ već stoji na ovom putu. Izaberite drugu.`,
    en: `The id “${id}” is already used on this path. Choose another.`,
  }),
  lastModule: {
    sr: "Put mora da ima bar jedan modul. Prvo dodajte drugi, pa uklonite ovaj.",
    en: "A path needs at least one module. Add another before you remove this one.",
  },
  afterItself: {
    sr: "Modul ne može da čeka samog sebe.",
    en: "A module cannot wait for itself.",
  },
  circle: (modules: readonly Text[]): Text => {
    const names = modules.map(named);
    return {
      sr: `Tako bi moduli čekali jedan drugog i nijedan se ne bi otvorio: ${names.map(({ sr }) => sr).join(" → ")}.`,
      en: `The modules would wait for each other and none would ever open: ${names.map(({ en }) => en).join(" → ")}.`,
    };
  },
  gateLast: {
    sr: "Terenski zadatak je uvek poslednji korak modula: posle njega ništa ne može da stoji.",
    en: "Field work is always the last step of its module: nothing can stand after it.",
  },
  otherKind: {
    sr: "Vrsta koraka ne može da se promeni. Dodajte novi korak, pa uklonite ovaj.",
    en: "The kind of a step cannot be changed. Add a new step, then remove this one.",
  },
} as const;
