import {
  changeMedia,
  dropVariants,
  insertMedia,
  insertMediaFile,
  pointVariant,
} from "~db/queries/media.server";
import type { Statement } from "~db/commit.server";
import type { CheckedWords, MediaTrack } from "~/domain/media/words";
import { preparedVariant, type PreparedFile, type PreparedVariant } from "./prepare-media.server";

/** A medium that is sound: its file made ready, its words checked. */
export interface SoundMedia {
  readonly id: string;
  readonly slug: string;
  /** As its author called the file. */
  readonly fileName: string;
  readonly file: PreparedFile;
  readonly words: Pick<CheckedWords, "title" | "tracks">;
}

/** The texts beside a medium as bytes to be stored. */
export function trackVariants(tracks: readonly MediaTrack[]): readonly PreparedVariant[] {
  return tracks.map(({ variant, type, text }) =>
    preparedVariant(variant, type, Buffer.from(text, "utf8")),
  );
}

/** Bytes of a medium with all that is kept beside it. */
export function keptBytes({ file, words }: Pick<SoundMedia, "file" | "words">): number {
  return sum([...file.variants, ...trackVariants(words.tracks)]);
}

const sum = (variants: readonly PreparedVariant[]) =>
  variants.reduce((bytes, variant) => bytes + variant.bytes.length, 0);

/** Stores a new medium; null as who uploaded: it came from files. */
export function newMediaStatements(
  medium: SoundMedia,
  by: { readonly person: string | null; readonly at: number },
): readonly Statement[] {
  const { id, slug } = medium;
  return [
    insertMedia({ id, slug, uploadedBy: by.person, at: by.at, ...columnsOf(medium) }),
    ...variantStatements(id, variantsOf(medium)),
  ];
}

/** Puts other bytes and words under a name that is known. */
export function changedMediaStatements(medium: SoundMedia): readonly Statement[] {
  const variants = variantsOf(medium);
  const kept = variants.map(({ variant }) => variant);
  return [
    changeMedia(medium.id, columnsOf(medium)),
    ...variantStatements(medium.id, variants),
    dropVariants(medium.id, kept),
  ];
}

/** Stores bytes and lets a medium's needs point to them. */
export function variantStatements(
  media: string,
  variants: readonly PreparedVariant[],
): readonly Statement[] {
  return variants.flatMap(({ variant, hash, type, bytes, width, height }) => [
    insertMediaFile({ hash, type, size: bytes.length, bytes }),
    pointVariant({ media, variant, file: hash, width, height }),
  ]);
}

const variantsOf = ({ file, words }: SoundMedia) => [
  ...file.variants,
  ...trackVariants(words.tracks),
];

function columnsOf(medium: SoundMedia) {
  const { file, fileName, words } = medium;
  return {
    kind: file.kind,
    fileName,
    altSr: words.title.sr,
    altEn: words.title.en,
    width: file.width,
    height: file.height,
    bytes: keptBytes(medium),
  };
}
