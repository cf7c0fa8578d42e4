import type { Locale } from "~/domain/text";

/** What lessons can show besides text. */
export const MEDIA_KINDS = ["image", "audio", "video", "document"] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

const KINDS: ReadonlySet<string> = new Set(MEDIA_KINDS);

export function isMediaKind(value: string): value is MediaKind {
  return KINDS.has(value);
}

/** The component by which a lesson shows each kind. */
export const MEDIA_COMPONENTS = {
  image: "Figure",
  audio: "Audio",
  video: "Video",
  document: "Attachment",
} as const satisfies Record<MediaKind, string>;

/** Which bytes of a medium serve which need. */
export type VariantName = "main" | `captions-${Locale}` | `transcript-${Locale}` | `${number}`;

/** Address under which bytes are served. */
export function mediaAddress(hash: string): string {
  return `/media/${hash}`;
}
