import type { Locale, Text } from "~/domain/text";
import type { ContactLink, ContactMatrix, Strength } from "./document";

/** The day on which the samples are looked at. */
export const SAMPLE_DAY = "2026-11-23";

const OURS: readonly Text[] = [
  { sr: "Milica, KAM", en: "Milica, KAM" },
  { sr: "Petar, tehnička podrška", en: "Petar, technical support" },
  { sr: "Jovana, logistika", en: "Jovana, logistics" },
];

const THEIRS: readonly Text[] = [
  { sr: "Direktorka nabavke", en: "Head of procurement" },
  { sr: "Šef magacina", en: "Warehouse manager" },
  { sr: "Rukovodilac proizvodnje", en: "Production manager" },
  { sr: "Finansije", en: "Finance" },
  { sr: "Direktor kvaliteta", en: "Quality director" },
  { sr: "Razvoj proizvoda", en: "Product development" },
  { sr: "Marketing", en: "Marketing" },
  { sr: "Generalni direktor", en: "Managing director" },
  { sr: "Održavanje", en: "Maintenance" },
  { sr: "Prodaja", en: "Sales" },
  { sr: "Referent nabavke", en: "Purchasing clerk" },
  { sr: "Prijem robe", en: "Goods receipt" },
];

const KEY_ROLES = 10;

/** `[ours, theirs, strength, day]`, places from 1. */
type Row = readonly [number, number, Strength, string];

const SAMPLE_LINKS: readonly Row[] = [
  [1, 1, 3, "2026-11-12"],
  [1, 2, 2, "2026-10-29"],
  [1, 3, 2, "2026-10-08"],
  [1, 4, 1, "2026-09-30"],
  [1, 11, 3, "2026-11-19"],
  [1, 12, 2, "2026-11-03"],
  [1, 8, 1, "2026-05-14"],
  [2, 3, 3, "2026-11-05"],
  [2, 9, 2, "2026-08-20"],
  [3, 2, 3, "2026-11-17"],
];

const HALF_LINKS: readonly Row[] = [
  [1, 1, 3, "2026-11-10"],
  [1, 2, 2, "2026-11-02"],
  [1, 3, 2, "2026-10-15"],
  [1, 4, 2, "2026-11-18"],
  [1, 5, 1, "2026-07-01"],
  [2, 3, 3, "2026-10-27"],
  [3, 2, 2, "2026-06-30"],
];

const HALF_ROLES = 8;

/** The worked sample: 4 of 10 key roles live, 6 of 8 live links through one person (curriculum d2). */
export function sampleContacts(locale: Locale): ContactMatrix {
  return contacts(locale, SAMPLE_LINKS, THEIRS.length);
}

/** The half-filled example: eight roles, all of which count. */
export function halfContacts(locale: Locale): ContactMatrix {
  return contacts(locale, HALF_LINKS, HALF_ROLES);
}

function contacts(locale: Locale, rows: readonly Row[], roles: number): ContactMatrix {
  return {
    tool: "contact-matrix",
    ours: OURS.map((name, index) => ({ id: `o${index + 1}`, name: name[locale] })),
    theirs: THEIRS.slice(0, roles).map((name, index) => ({
      id: `t${index + 1}`,
      name: name[locale],
      key: index < KEY_ROLES,
      owner: "o1",
    })),
    links: rows.map(([ours, theirs, strength, last]): ContactLink => ({
      ours: `o${ours}`,
      theirs: `t${theirs}`,
      strength,
      last,
    })),
  };
}
