import { mediaAddress } from "~/domain/media/media";
import type { MediaKind } from "~/domain/media/media";
import type { Locale } from "~/domain/text";
import { shortDay } from "~/i18n/dates";
import type { MediaItem } from "./media-view";

interface StoredMedia {
  readonly slug: string;
  readonly kind: MediaKind;
  readonly altSr: string;
  readonly altEn: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly bytes: number;
  readonly at: number;
  readonly retiredAt: number | null;
}

interface StoredVariant {
  readonly hash: string;
  readonly width: number | null;
}

/** One medium as the list shows it. */
export function mediaItem(
  row: StoredMedia,
  variants: readonly StoredVariant[],
  uses: number,
  { locale, timeZone }: { readonly locale: Locale; readonly timeZone: string },
): MediaItem {
  const { slug, kind, width, height } = row;
  return {
    slug,
    kind,
    title: locale === "sr" ? row.altSr : row.altEn,
    retired: row.retiredAt !== null,
    kilobytes: Math.max(1, Math.round(row.bytes / 1_000)),
    width,
    height,
    uses,
    preview: kind === "image" ? smallest(variants) : null,
    addedOn: shortDay(row.at, timeZone, locale),
  };
}

function smallest(variants: readonly StoredVariant[]): string | null {
  const [first] = [...variants].sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
  return first ? mediaAddress(first.hash) : null;
}
