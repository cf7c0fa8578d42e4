import type { Text } from "~/domain/text";

/** What the form of a question says about its fields. */
export const SAY = {
  missing: {
    sr: {
      sr: "Napišite tekst na srpskom.",
      en: "Write the text in Serbian.",
    },
    en: {
      sr: "Napišite tekst na engleskom.",
      en: "Write the text in English.",
    },
  },
  tooLong: (length: number, limit: number): Text => ({
    sr: `Tekst ima ${length} znakova, a dozvoljeno je ${limit}. Skratite ga.`,
    en: `The text has ${length} characters and ${limit} are allowed. Shorten it.`,
  }),
  id: {
    sr: "Oznaka ima najviše 60 znakova: mala slova bez kvačica, cifre i crtice, na primer „rezervisan-kapacitet“.",
    en: "An id has at most 60 characters: lower-case letters without marks, digits and hyphens, such as “reserve-capacity”.",
  },
  idTaken: (id: string): Text => ({
    sr: `Oznaka „${id}“ već postoji u ovoj lekciji. Izaberite drugu.`,
    en: `The id “${id}” is already used in this lesson. Choose another.`,
  }),
  objective: {
    sr: "Izaberite cilj koji ovo pitanje meri.",
    en: "Choose the objective that this question measures.",
  },
  mixedFamily: (family: string): Text => ({
    sr: `Porodica „${family}“ je ili cela ključna ili nimalo. Uskladite ovu oznaku s ostalim pitanjima porodice ili izaberite drugu porodicu.`,
    en: `The family “${family}” is critical as a whole or not at all. Set this mark as its other questions do, or choose another family.`,
  }),
  noUse: {
    sr: "Izaberite bar jednu namenu.",
    en: "Choose at least one use.",
  },
  mixedUse: {
    sr: "Pitanje čiji ključ polaznik vidi odmah ne može služiti i za ocenu. Zadržite jednu vrstu namene, a za drugu napravite novo pitanje.",
    en: "A question whose key learners see at once cannot also certify. Keep one kind of use and write another question for the other.",
  },
  repeated: {
    sr: "Isti tekst već stoji u ovom pitanju, pa se odgovori ne bi razlikovali. Promenite jedan.",
    en: "The same text already stands in this question, so the answers could not be told apart. Change one.",
  },
  tooFewRows: (min: number): Text => ({
    sr: `Potrebna su najmanje ${min} reda. Dodajte red.`,
    en: `At least ${min} rows are needed. Add a row.`,
  }),
  tooManyRows: (max: number): Text => ({
    sr: `Dozvoljeno je najviše redova: ${max}. Uklonite višak.`,
    en: `At most ${max} rows are allowed. Remove the rest.`,
  }),
  noKey: {
    sr: "Označite koji je odgovor tačan.",
    en: "Mark which answer is right.",
  },
  manyKeys: {
    sr: "Tačan sme da bude samo jedan odgovor. Za više tačnih izaberite drugu vrstu pitanja.",
    en: "Only one answer may be right. For several, choose the other type of question.",
  },
  allRight: {
    sr: "Svi odgovori su tačni, pa bi označavanje svega bilo tačno. Dodajte bar jedan netačan.",
    en: "Every answer is right, so ticking everything would be right. Add at least one wrong one.",
  },
  credit: {
    sr: "Napišite koliko odgovor vredi: ceo broj od 0 do 100.",
    en: "Write what the answer is worth: a whole number from 0 to 100.",
  },
  oneBest: {
    sr: "Tačno jedan odgovor treba da vredi 100.",
    en: "Exactly one answer should be worth 100.",
  },
  number: {
    sr: "Napišite broj, na primer 49,4. Bez razmaka i bez jedinice.",
    en: "Write a number, such as 49.4. No spaces and no unit.",
  },
  tolerance: {
    sr: "Napišite dozvoljeno odstupanje kao broj koji nije negativan, na primer 0,1. Za tačno jednu vrednost napišite 0.",
    en: "Write the tolerance as a number that is not negative, such as 0.1. For one exact value write 0.",
  },
  mistakeIsRight: {
    sr: "Ova vrednost je u granicama tačnog odgovora, pa ne može biti greška.",
    en: "This value lies within the right answer, so it cannot be a mistake.",
  },
  unpaired: {
    sr: "Izaberite par za ovaj red.",
    en: "Choose the partner of this row.",
  },
  oneBin: {
    sr: "Svi redovi imaju isti par, pa nema šta da se poveže. Upotrebite bar dva.",
    en: "All rows have the same partner, so there is nothing to match. Use at least two.",
  },
} as const;
