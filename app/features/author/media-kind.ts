import { isMediaKind, type MediaKind } from "~/domain/media/media";

/** The kind that an address names, or nothing. */
export function asMediaKind(name: string | undefined): MediaKind | null {
  return name !== undefined && isMediaKind(name) ? name : null;
}
