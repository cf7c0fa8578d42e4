import type { Text } from "~/domain/text";

const text = (sr: string, en: string): Text => ({ sr, en });

/** What an archive may hold; sizes in bytes. */
export interface ArchiveLimits {
  /** Entries, folders included. */
  readonly entries: number;
  /** Unpacked, all files together. */
  readonly total: number;
  /** Unpacked, one file. */
  readonly file: number;
  /** Times that a file larger than a megabyte may grow when unpacked. */
  readonly ratio: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 2_000,
  total: 50_000_000,
  file: 25_000_000,
  ratio: 200,
};

const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000);

/** Why an archive is not taken, and what to do about it. */
export const ARCHIVE_PROBLEMS = {
  notArchive: text(
    "Ovo nije ispravna ZIP arhiva. Napravite je ponovo i pošaljite celu.",
    "This is not a sound ZIP archive. Make it again and send all of it.",
  ),
  tooMany: (limit: number) =>
    text(
      `U arhivi je više od ${limit} datoteka. Podelite je na više manjih.`,
      `The archive holds more than ${limit} files. Split it into smaller ones.`,
    ),
  tooLarge: (limit: number) =>
    text(
      `Raspakovana arhiva je veća od ${megabytes(limit)} MB. Podelite je na više manjih.`,
      `Unpacked, the archive is larger than ${megabytes(limit)} MB. Split it into smaller ones.`,
    ),
  fileTooLarge: (name: string, limit: number) =>
    text(
      `Datoteka „${name}“ je raspakovana veća od ${megabytes(limit)} MB. Izostavite je iz arhive.`,
      `Unpacked, the file “${name}” is larger than ${megabytes(limit)} MB. Leave it out of the archive.`,
    ),
  grows: (name: string) =>
    text(
      `Datoteka „${name}“ se pri raspakivanju neuobičajeno uveća. Takva arhiva se ne prima.`,
      `The file “${name}” grows unusually much when unpacked. Such an archive is not taken.`,
    ),
  name: (name: string) =>
    text(
      `Ime „${name}“ vodi van arhive ili nije dozvoljeno. Imena su oblika „lessons/moja-lekcija/sr.mdx“.`,
      `The name “${name}” leads out of the archive or is not allowed. Names read “lessons/my-lesson/sr.mdx”.`,
    ),
  twice: (name: string) =>
    text(
      `Ime „${name}“ stoji u arhivi dvaput. Ostavite jednu datoteku.`,
      `The name “${name}” stands in the archive twice. Keep one file.`,
    ),
  link: (name: string) =>
    text(
      `„${name}“ je prečica ili posebna datoteka. U arhivi stoje samo obične datoteke.`,
      `“${name}” is a link or a special file. An archive holds ordinary files only.`,
    ),
  encrypted: (name: string) =>
    text(
      `Datoteka „${name}“ je zaštićena lozinkom. Napravite arhivu bez lozinke.`,
      `The file “${name}” is protected by a password. Make the archive without one.`,
    ),
  method: (name: string) =>
    text(
      `Datoteka „${name}“ je spakovana postupkom koji ne poznajemo. Napravite običnu ZIP arhivu.`,
      `The file “${name}” is packed in a way we do not know. Make an ordinary ZIP archive.`,
    ),
  overlap: (name: string) =>
    text(
      `Datoteka „${name}“ deli mesto u arhivi s drugom. Takva arhiva se ne prima.`,
      `The file “${name}” shares its place in the archive with another. Such an archive is not taken.`,
    ),
  nested: (name: string) =>
    text(
      `„${name}“ je arhiva u arhivi. Raspakujte je i stavite njene datoteke u ovu.`,
      `“${name}” is an archive inside the archive. Unpack it and put its files into this one.`,
    ),
} as const;

/** Thrown inside the reader to stop it at once; the reader turns it into its answer. */
export class ArchiveRefused extends Error {
  constructor(readonly problem: Text) {
    super("archive refused");
  }
}
