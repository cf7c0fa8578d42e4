import { listMedia, listTracks, listVariants } from "~db/queries/media.server";
import type { KeptMedia } from "~/domain/media/media-folder.schema";
import type { Locale, Text } from "~/domain/text";
import { trackVariants, type SoundMedia } from "./media-statements.server";

/** A medium of the library with what no file says of it. */
export interface LibraryMedia extends KeptMedia {
  readonly id: string;
  readonly retired: boolean;
}

/** Every medium of the library as files would say it, without its bytes; retired ones too. */
export async function libraryMedia(): Promise<readonly LibraryMedia[]> {
  const [rows, variants, tracks] = await Promise.all([listMedia(), listVariants(), listTracks()]);
  const files = new Map(variants.map((one) => [`${one.slug} ${one.variant}`, one]));
  const texts = new Map(
    tracks.map(({ slug, variant, bytes }) => [`${slug} ${variant}`, String(bytes)]),
  );
  return rows.flatMap(({ id, slug, kind, fileName, altSr, altEn, retiredAt }) => {
    const main = files.get(`${slug} main`);
    if (!main) return [];
    const { type, hash } = main;
    return {
      ...{ id, slug, kind, type, hash, fileName, retired: retiredAt !== null },
      title: { sr: altSr, en: altEn },
      transcript: textBy((locale) => texts.get(`${slug} transcript-${locale}`)),
      captions: textBy((locale) => files.get(`${slug} captions-${locale}`)?.hash),
    };
  });
}

/** The same of a medium that is about to be stored. */
export function keptAs({ slug, fileName, file, words }: Omit<SoundMedia, "id">): KeptMedia {
  const [main] = file.variants;
  const hashes = new Map(trackVariants(words.tracks).map(({ variant, hash }) => [variant, hash]));
  const texts = new Map(words.tracks.map(({ variant, text }) => [variant, text]));
  return {
    ...{ slug, fileName, kind: file.kind, type: main?.type ?? "", hash: main?.hash ?? "" },
    title: words.title,
    transcript: textBy((locale) => texts.get(`transcript-${locale}`)),
    captions: textBy((locale) => hashes.get(`captions-${locale}`)),
  };
}

function textBy(of: (locale: Locale) => string | undefined): Text {
  return { sr: of("sr") ?? "", en: of("en") ?? "" };
}
