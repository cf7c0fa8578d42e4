import type { Text } from "~/domain/text";

const text = (sr: string, en: string): Text => ({ sr, en });

const documentConflict = (name: string): Text =>
  text(
    `${name}: izmenjeno i u datotekama i u studiju. Ništa nije prepisano.\n` +
      `  Uzmite izdanje iz datoteka (ono iz studija ostaje u istoriji): npm run content:import -- --take ${name}\n` +
      `  Zadržite izdanje iz studija (sledeći izvoz zamenjuje datoteku): npm run content:import -- --keep ${name}`,
    `${name}: changed both in the files and in the studio. Nothing was overwritten.\n` +
      `  Take the files' version (the studio's stays in history): npm run content:import -- --take ${name}\n` +
      `  Keep the studio's version (the next export replaces the file): npm run content:import -- --keep ${name}`,
  );

const mediaConflict = (name: string): Text =>
  text(
    `${name}: datoteke i studio imaju različit medij pod istom oznakom. Ništa nije prepisano.\n` +
      `  Uzmite medij iz datoteka (zamenjuje onaj iz studija): npm run content:import -- --take ${name}\n` +
      `  Zadržite medij iz studija (sledeći izvoz zamenjuje datoteke): npm run content:import -- --keep ${name}`,
    `${name}: the files and the studio hold different media under the same name. Nothing was overwritten.\n` +
      `  Take the files' medium (it replaces the studio's): npm run content:import -- --take ${name}\n` +
      `  Keep the studio's medium (the next export replaces the files): npm run content:import -- --keep ${name}`,
  );

/** What is told when content goes between files and library. */
export const EXCHANGE_MESSAGES = {
  badName: text(
    "Ime nije dozvoljeno: samo mala slova engleske abecede, cifre i pojedinačne crtice, najviše 60 znakova, i ne „new“.",
    "The name is not allowed: only lower-case letters a–z, digits and single hyphens, at most 60 characters, and not “new”.",
  ),
  notInFiles: text("Toga nema u datotekama.", "This is not in the files."),
  noSuchName: (name: string) =>
    text(
      `„${name}“ nije ime dokumenta ni medija. Imena su oblika lessons/ime-lekcije, paths/ime-puta, roleplays/ime-razgovora, media/oznaka-medija ili glossary.`,
      `“${name}” names no document or medium. Names read lessons/lesson-name, paths/path-name, roleplays/roleplay-name, media/media-name or glossary.`,
    ),
  /** Something that changed on both sides, by its name. */
  conflict: (name: string) =>
    name.startsWith("media/") ? mediaConflict(name) : documentConflict(name),
  unchanged: (folder: string) =>
    text(`${folder}: ništa nije izmenjeno.`, `${folder}: nothing has changed.`),
  imported: (folder: string, documents: number, lessons: number, paths: number) =>
    text(
      `${folder}: preuzeto dokumenata: ${documents}. U biblioteci sada: lekcija ${lessons}, puteva ${paths}.`,
      `${folder}: documents taken: ${documents}. In the library now: lessons ${lessons}, paths ${paths}.`,
    ),
  refused: (problems: number) =>
    text(`Ništa nije uvezeno. Grešaka: ${problems}.`, `Nothing was imported. Errors: ${problems}.`),
  exported: (folder: string, written: number, same: number) =>
    text(
      `${folder}: upisano dokumenata i medija: ${written}, već istih: ${same}.`,
      `${folder}: documents and media written: ${written}, the same already: ${same}.`,
    ),
  differs: (name: string) =>
    text(
      `${name}: datoteke su izmenjene mimo studija i nisu prepisane. Prvo ih uvezite (npm run content:import), ili ih prepišite opcijom --force.`,
      `${name}: the files were changed outside the studio and were not overwritten. Import them first (npm run content:import), or overwrite them with --force.`,
    ),
  blocked: (path: string) =>
    text(
      `${path}: na tom mestu nije obična datoteka ili fascikla (na primer, prečica vodi drugde). Nije upisano.`,
      `${path}: this is no plain file or folder (a link may lead elsewhere). It was not written.`,
    ),
  copied: (folder: string) =>
    text(
      `${folder} je kopija: datoteke iz kojih se uvozi pri pokretanju ostaju u content/.`,
      `${folder} is a copy: the files that are imported at start stay those in content/.`,
    ),
} as const;
