import type { MediaKind } from "~/domain/media/media";

interface MediaType {
  readonly kind: MediaKind;
  /** As it is served. */
  readonly type: string;
  readonly endings: readonly string[];
}

const MP4_SOUND: MediaType = { kind: "audio", type: "audio/mp4", endings: ["m4a", "mp4"] };

/** What may be uploaded, by the type that its bytes show. */
export const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  "image/jpeg": { kind: "image", type: "image/jpeg", endings: ["jpg", "jpeg", "jfif"] },
  "image/png": { kind: "image", type: "image/png", endings: ["png"] },
  "image/webp": { kind: "image", type: "image/webp", endings: ["webp"] },
  "image/avif": { kind: "image", type: "image/avif", endings: ["avif"] },
  "image/gif": { kind: "image", type: "image/gif", endings: ["gif"] },
  "audio/mpeg": { kind: "audio", type: "audio/mpeg", endings: ["mp3"] },
  "audio/aac": { kind: "audio", type: "audio/aac", endings: ["aac"] },
  "audio/x-m4a": MP4_SOUND,
  "audio/mp4": MP4_SOUND,
  "audio/ogg": { kind: "audio", type: "audio/ogg", endings: ["ogg", "oga"] },
  "audio/ogg; codecs=opus": { kind: "audio", type: "audio/ogg", endings: ["opus", "ogg", "oga"] },
  "video/mp4": { kind: "video", type: "video/mp4", endings: ["mp4", "m4v"] },
  "video/x-m4v": { kind: "video", type: "video/mp4", endings: ["m4v", "mp4"] },
  "video/webm": { kind: "video", type: "video/webm", endings: ["webm"] },
  "application/pdf": { kind: "document", type: "application/pdf", endings: ["pdf"] },
};

/** Endings of file names for one kind, for messages and for the browser's chooser. */
export function endingsOf(kind: MediaKind): readonly string[] {
  const own = Object.values(MEDIA_TYPES).filter((each) => each.kind === kind);
  return [...new Set(own.flatMap(({ endings }) => endings))];
}

/** The ending of a file's name in lower case; empty when it has none. */
export function endingOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
}
