import type { MediaKind } from "~/domain/media/media";

const MB = 1_000_000;

/**
 * What uploads may come to, in bytes; each can be set otherwise in the settings, under `media-` and
 * its name.
 */
export const MEDIA_LIMITS = {
  /** One file of each kind. */
  image: 15 * MB,
  audio: 30 * MB,
  video: 60 * MB,
  document: 20 * MB,
  /** What one person uploads within 24 hours, as it is kept. */
  day: 300 * MB,
  /** Everything that is kept. */
  all: 4_000 * MB,
} as const satisfies Record<MediaKind | "day" | "all", number>;

export type MediaLimitName = keyof typeof MEDIA_LIMITS;
export type MediaLimits = Readonly<Record<MediaLimitName, number>>;

/** The largest body that the upload address takes: the largest file with its captions and words. */
export const UPLOAD_BODY = MEDIA_LIMITS.video + 2 * MB;

/** Pixels of a picture, all together and along one side. */
export const PICTURE_PIXELS = 40_000_000;
export const PICTURE_SIDE = 16_000;
/** Widths in which a picture is kept; never wider than it came. */
export const PICTURE_WIDTHS = [1440, 960, 640] as const;

/** Characters. */
export const WORDS_LIMITS = {
  alt: 400,
  title: 160,
  transcript: 30_000,
  captions: 300_000,
} as const;

export const DAY_MS = 86_400_000;

/** How much has been taken up, in bytes. */
export interface MediaUse {
  readonly day: number;
  readonly all: number;
}

/** Which quota so many more bytes would pass, or null. */
export function quotaPassed(
  use: MediaUse,
  more: number,
  limits: Pick<MediaLimits, "day" | "all">,
): "day" | "all" | null {
  if (use.all + more > limits.all) return "all";
  return use.day + more > limits.day ? "day" : null;
}

/** Whole megabytes, rounded down where there is room, up where it is taken. */
export const megabytes = (bytes: number) => Math.max(0, Math.floor(bytes / MB));
