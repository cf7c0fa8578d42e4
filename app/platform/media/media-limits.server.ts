import { listMediaSettings } from "~db/queries/media.server";
import { MEDIA_LIMITS, type MediaLimitName, type MediaLimits } from "~/domain/media/limits";

/** The limits in force: each as set, else its default. A setting that is no number counts for none. */
export async function mediaLimits(): Promise<MediaLimits> {
  const set = new Map((await listMediaSettings()).map(({ key, value }) => [key, Number(value)]));
  const limit = (name: MediaLimitName) => {
    const value = set.get(`media-${name}`);
    return value !== undefined && Number.isSafeInteger(value) && value >= 0
      ? value
      : MEDIA_LIMITS[name];
  };
  return {
    image: limit("image"),
    audio: limit("audio"),
    video: limit("video"),
    document: limit("document"),
    day: limit("day"),
    all: limit("all"),
  };
}
