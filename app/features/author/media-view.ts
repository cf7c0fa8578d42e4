import type { MediaKind } from "~/domain/media/media";
import type { Text } from "~/domain/text";

/** Room for uploads, in whole megabytes. */
export interface MediaRoom {
  /** What one file of each kind may have. */
  readonly file: Readonly<Record<MediaKind, number>>;
  readonly dayLeft: number;
  readonly used: number;
  readonly all: number;
}

/** One medium in the list. */
export interface MediaItem {
  readonly slug: string;
  readonly kind: MediaKind;
  /** In the reader's language; empty for decoration. */
  readonly title: string;
  readonly retired: boolean;
  readonly kilobytes: number;
  readonly width: number | null;
  readonly height: number | null;
  /** Lessons and drafts that name it. */
  readonly uses: number;
  /** Address of a small picture. */
  readonly preview: string | null;
  readonly addedOn: string;
}

export interface MediaList {
  readonly query: string;
  readonly count: number;
  readonly items: readonly MediaItem[];
  readonly room: MediaRoom;
}

/** What is typed about a medium, as fields of a form. */
export interface MediaForm {
  readonly titleSr: string;
  readonly titleEn: string;
  readonly decorative: boolean;
  readonly transcriptSr: string;
  readonly transcriptEn: string;
  readonly captionsSr: string;
  readonly captionsEn: string;
}

/** What is to be mended, by field of the form. */
export type MediaErrors = Readonly<Record<string, Text>>;

export interface MediaUse {
  readonly kind: "lesson" | "draft";
  readonly slug: string;
  readonly title: string;
}

/** One medium with all that can be done to it. */
export interface MediaDetail extends MediaItem {
  readonly fileName: string;
  readonly address: string;
  readonly captions: Text | null;
  /** What to write in a lesson. */
  readonly snippet: string;
  readonly form: MediaForm;
  readonly usedIn: readonly MediaUse[];
  /** Other people's drafts that name it. */
  readonly hidden: number;
  readonly command: string;
}
