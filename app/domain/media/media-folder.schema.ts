import { parseDocument, stringify, type ToStringOptions } from "yaml";
import type { MediaKind } from "./media";
import { MEDIA_TYPES } from "./media-type";
import { LOCALES, type Text } from "~/domain/text";

/** What the files have to say of a medium that the library keeps. */
export interface KeptMedia {
  readonly slug: string;
  readonly kind: MediaKind;
  /** Type of the bytes as they are kept, and their hash. */
  readonly type: string;
  readonly hash: string;
  /** As its author called the file. */
  readonly fileName: string;
  readonly title: Text;
  /** Of sound; else empty. */
  readonly transcript: Text;
  /** Hashes of a film's captions; else empty. */
  readonly captions: Text;
}

/** A medium's folder as an export writes it. */
export interface WrittenMedia {
  /** The text of `media.yaml`. */
  readonly description: string;
  /** What lies beside it: name and hash of each file. */
  readonly files: ReadonlyMap<string, string>;
}

/** The folder that stands for a medium; the same medium always gives the same bytes. */
export function mediaFolder(medium: KeptMedia): WrittenMedia {
  const captions = medium.kind === "video" ? LOCALES : [];
  return {
    description: descriptionOf(medium),
    files: new Map([
      [fileOf(medium), medium.hash],
      ...captions.map((locale) => [`${locale}.vtt`, medium.captions[locale]] as const),
    ]),
  };
}

/** Called by its slug, which is safe everywhere, with the ending of what it holds. */
function fileOf({ slug, kind, type }: KeptMedia): string {
  const known = Object.values(MEDIA_TYPES).find((one) => one.kind === kind && one.type === type);
  return `${slug}.${known?.endings[0] ?? "bin"}`;
}

function descriptionOf(medium: KeptMedia): string {
  const { kind, fileName } = medium;
  const file = fileOf(medium);
  const name = fileName === "" || fileName === file ? {} : { name: fileName };
  return written({ schema: 1, kind, file, ...name, ...wordsOf(medium) });
}

function wordsOf({ kind, hash, title, transcript }: KeptMedia) {
  switch (kind) {
    case "image": {
      const silent = title.sr === "" && title.en === "";
      return { hash, ...(silent ? { decorative: true } : { alt: title }) };
    }
    case "audio":
      return { title, transcript };
    case "video":
      return { title, captions: { sr: "sr.vtt", en: "en.vtt" } };
    case "document":
      return { title };
  }
}

const READABLE: ToStringOptions = { lineWidth: 0 };
const EXACT: ToStringOptions = { ...READABLE, defaultStringType: "QUOTE_DOUBLE" };

/** Quoted throughout where a plain text would not be read back as it is, such as a lone carriage return. */
function written(value: unknown): string {
  const text = stringify(value, READABLE);
  const read = parseDocument(text);
  const same = read.errors.length === 0 && JSON.stringify(read.toJS()) === JSON.stringify(value);
  return same ? text : stringify(value, EXACT);
}
