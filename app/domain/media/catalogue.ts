import type { MediaKind } from "~/domain/media/media";
import type { Text } from "~/domain/text";

/** Bytes under their hash. */
export interface PictureFile {
  readonly hash: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture in its widths, the largest first. Both words empty: it says nothing (decorative). */
export interface ImageEntry {
  readonly kind: "image";
  readonly alt: Text;
  readonly files: readonly PictureFile[];
}

export interface AudioEntry {
  readonly kind: "audio";
  readonly title: Text;
  readonly hash: string;
  readonly type: string;
  readonly transcript: Text;
}

export interface VideoEntry {
  readonly kind: "video";
  readonly title: Text;
  readonly hash: string;
  readonly type: string;
  /** Pixels; null when the file does not say. */
  readonly width: number | null;
  readonly height: number | null;
  /** Hash of the captions in each language. */
  readonly captions: Text;
}

export interface DocumentEntry {
  readonly kind: "document";
  readonly title: Text;
  readonly hash: string;
  readonly bytes: number;
}

export type MediaEntry = ImageEntry | AudioEntry | VideoEntry | DocumentEntry;

/** What lessons may show, by slug; look up own keys only. */
export type MediaCatalogue = Readonly<Record<string, MediaEntry>>;

/** The medium of a slug, or nothing. */
export function mediaEntry(catalogue: MediaCatalogue, slug: string): MediaEntry | undefined {
  return Object.hasOwn(catalogue, slug) ? catalogue[slug] : undefined;
}

/** The kind of a slug's medium, or nothing. */
export function mediaKindOf(catalogue: MediaCatalogue, slug: string): MediaKind | undefined {
  return mediaEntry(catalogue, slug)?.kind;
}

/** Only what a text may mean: no compiler needs more. */
export function mediaWithin(source: string, catalogue: MediaCatalogue): MediaCatalogue {
  return Object.fromEntries(Object.entries(catalogue).filter(([slug]) => source.includes(slug)));
}

/** Slugs that a lesson's text names, each once. What only looks like a name counts as one. */
export function namedMedia(source: string): readonly string[] {
  const found = source.matchAll(/\bmedia\s*=\s*\{?\s*["'`]([a-z0-9-]{1,60})["'`]/g);
  return [...new Set([...found].map(([, slug = ""]) => slug))];
}
