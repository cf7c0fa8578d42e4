import { sumMedia } from "~db/queries/media.server";
import { DAY_MS, megabytes, type MediaLimits } from "~/domain/media/limits";
import { MEDIA_KINDS, type MediaKind } from "~/domain/media/media";
import { mediaLimits } from "~/platform/media/media-limits.server";
import type { MediaRoom } from "./media-view";

/** How much the actor may still upload. */
export async function mediaRoom(actor: string, at: number): Promise<MediaRoom> {
  const [limits, use] = await Promise.all([mediaLimits(), sumMedia(actor, at - DAY_MS)]);
  return {
    file: perKind(limits),
    dayLeft: megabytes(Math.min(limits.day - use.day, limits.all - use.all)),
    used: Math.ceil(use.all / 1_000_000),
    all: megabytes(limits.all),
  };
}

function perKind(limits: MediaLimits): Readonly<Record<MediaKind, number>> {
  const [image, audio, video, document] = MEDIA_KINDS.map((kind) => megabytes(limits[kind]));
  return { image: image ?? 0, audio: audio ?? 0, video: video ?? 0, document: document ?? 0 };
}
