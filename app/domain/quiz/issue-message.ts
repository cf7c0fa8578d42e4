import type { Text } from "~/domain/text";
import type { Refusal } from "./base.schema";

const REFUSALS: Readonly<Record<Refusal, Text>> = {
  slug: {
    sr: "Oznaka sme da ima samo mala slova engleske abecede, cifre i crtice, na primer „rezervisan-kapacitet“.",
    en: "An id may have only lower-case English letters, digits and hyphens, such as “reserve-capacity”.",
  },
  decimal: {
    sr: 'Napišite decimalni broj s tačkom, pod navodnicima, na primer "49.4".',
    en: 'Write a decimal number with a point, in quotes, such as "49.4".',
  },
  tolerance: {
    sr: 'Napišite dozvoljeno odstupanje kao decimalni broj s tačkom koji nije negativan, pod navodnicima, na primer "0.1".',
    en: 'Write the tolerance as a decimal number with a point that is not negative, in quotes, such as "0.1".',
  },
  empty: { sr: "Ovde nedostaje tekst.", en: "The text is missing here." },
  long: { sr: "Ovaj tekst je predugačak.", en: "This text is too long." },
  "question-type": {
    sr: "Vrsta pitanja može biti: single, multiple, scenario, numeric, ordering, matching.",
    en: "The type may be: single, multiple, scenario, numeric, ordering, matching.",
  },
  "many-pairs": { sr: "Dozvoljeno je najviše 20 parova.", en: "At most 20 pairs allowed." },
  "whole-percent": {
    sr: "Napišite ceo broj od 0 do 100.",
    en: "Write a whole number from 0 to 100.",
  },
};

const isRefusal = (code: string): code is Refusal => Object.hasOwn(REFUSALS, code);

const KINDS: Readonly<Record<string, Text>> = {
  string: { sr: "tekst (broj stavite pod navodnike)", en: "a text (put a number in quotes)" },
  number: { sr: "broj", en: "a number" },
  boolean: { sr: "true ili false", en: "true or false" },
  array: { sr: "lista (redovi koji počinju crticom)", en: "a list (lines that start with a dash)" },
  object: { sr: "grupa ključeva", en: "a group of keys" },
  record: { sr: "grupa ključeva", en: "a group of keys" },
};

/** What is said when the key at the end of a path is not there. */
export const missingKey = (key: string): Text => ({
  sr: `Nedostaje „${key}“.`,
  en: `“${key}” is missing.`,
});

/** What is said of a key that the format does not know. */
export const unknownKey = (key: string): Text => ({
  sr: `Ključ „${key}“ ne postoji u ovom formatu. Proverite kako je napisan ili ga izbrišite.`,
  en: `The key “${key}” does not exist in this format. Check its spelling or delete it.`,
});

/** What a schema found wrong with a value, as far as a message needs it. */
export interface Issue {
  readonly code?: string;
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

const list = (values: readonly unknown[]): string => values.map(String).join(", ");

/** A schema's finding in the author's words. */
export function issueMessage(issue: Issue): Text {
  if (isRefusal(issue.message)) return REFUSALS[issue.message];
  switch (issue.code) {
    case "invalid_type": {
      const kind = KINDS[String(issue.expected)];
      return kind
        ? { sr: `Ovde treba da stoji ${kind.sr}.`, en: `Here should stand ${kind.en}.` }
        : UNFIT;
    }
    case "invalid_value":
      return {
        sr: `Dozvoljeno je: ${list(issue.values ?? [])}.`,
        en: `Allowed here: ${list(issue.values ?? [])}.`,
      };
    case "too_small":
      return {
        sr: `Treba najmanje ${String(issue.minimum)}.`,
        en: `At least ${String(issue.minimum)} needed.`,
      };
    case "too_big":
      return {
        sr: `Dozvoljeno je najviše ${String(issue.maximum)}.`,
        en: `At most ${String(issue.maximum)} allowed.`,
      };
    case "invalid_key":
      return REFUSALS.slug;
    default:
      return UNFIT;
  }
}

const UNFIT: Text = {
  sr: "Ova vrednost ovde nije dozvoljena.",
  en: "This value is not allowed here.",
};
