import { listMedia, listTracks, listVariants, type MediaRow } from "~db/queries/media.server";
import type { MediaCatalogue, MediaEntry, PictureFile } from "~/domain/media/catalogue";
import type { Text } from "~/domain/text";
import { trackVariants, type SoundMedia } from "./media-statements.server";

/** Bytes of a medium as a catalogue needs them. */
interface Variant {
  readonly variant: string;
  readonly hash: string;
  readonly type: string;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
}

/** What lessons may show now: every medium that is not retired. */
export async function mediaCatalogue(): Promise<MediaCatalogue> {
  const [rows, variants, tracks] = await Promise.all([listMedia(), listVariants(), listTracks()]);
  const ofSlug = new Map<string, Variant[]>();
  for (const variant of variants)
    ofSlug.set(variant.slug, [...(ofSlug.get(variant.slug) ?? []), variant]);
  const texts = new Map(tracks.map(({ slug, variant, bytes }) => [`${slug} ${variant}`, bytes]));
  const entries = rows
    .filter(({ retiredAt }) => retiredAt === null)
    .flatMap((row): [string, MediaEntry][] => {
      const transcript = textOf((locale) =>
        String(texts.get(`${row.slug} transcript-${locale}`) ?? ""),
      );
      const entry = entryOf(row, ofSlug.get(row.slug) ?? [], transcript);
      return entry ? [[row.slug, entry]] : [];
    });
  return Object.fromEntries(entries);
}

/** The entry of a medium that is about to be stored. */
export function entryOfSound({ file, words }: Omit<SoundMedia, "id">): MediaEntry | null {
  const transcript = textOf(
    (locale) => words.tracks.find(({ variant }) => variant === `transcript-${locale}`)?.text ?? "",
  );
  const variants = [...file.variants, ...trackVariants(words.tracks)].map(({ bytes, ...rest }) => ({
    ...rest,
    size: bytes.length,
  }));
  return entryOf({ ...file, altSr: words.title.sr, altEn: words.title.en }, variants, transcript);
}

function entryOf(
  row: Pick<MediaRow, "kind" | "altSr" | "altEn" | "width" | "height">,
  variants: readonly Variant[],
  transcript: Text,
): MediaEntry | null {
  const { kind, width, height } = row;
  const words = { sr: row.altSr, en: row.altEn };
  const main = variants.find(({ variant }) => variant === "main");
  if (!main) return null;
  const { hash, type, size } = main;
  const hashIn = (name: string) => variants.find(({ variant }) => variant === name)?.hash ?? "";
  switch (kind) {
    case "image":
      return { kind, alt: words, files: picturesOf(variants) };
    case "audio":
      return { kind, title: words, hash, type, transcript };
    case "video": {
      const captions = textOf((locale) => hashIn(`captions-${locale}`));
      return { kind, title: words, hash, type, width, height, captions };
    }
    case "document":
      return { kind, title: words, hash, bytes: size };
  }
}

function picturesOf(variants: readonly Variant[]): readonly PictureFile[] {
  return variants
    .flatMap(({ hash, width, height }) => (width && height ? [{ hash, width, height }] : []))
    .sort((a, b) => b.width - a.width);
}

function textOf(of: (locale: "sr" | "en") => string): Text {
  return { sr: of("sr"), en: of("en") };
}
