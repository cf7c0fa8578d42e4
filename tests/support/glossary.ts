import type { Glossary } from "~/domain/lesson/glossary";

/** Two terms, enough for lessons in tests. */
export const GLOSSARY: Glossary = {
  "key-account": {
    term: { sr: "ključni kupac", en: "key account" },
    meaning: { sr: "Kupac zbog kog se firma menja.", en: "A customer we change for." },
  },
  kam: {
    term: { sr: "KAM", en: "KAM" },
    meaning: { sr: "Način rada.", en: "A way of working." },
  },
};
