import { useLocale, useT } from "~/i18n/use-t";
import type { MediaItem } from "./media-view";

/** Pixels, size and day of a medium, in one line. */
export function MediaFacts({ item }: { readonly item: MediaItem }) {
  const t = useT();
  const locale = useLocale();
  const { width, height, kilobytes, addedOn } = item;
  const megabytes = (kilobytes / 1_000).toFixed(1);
  const size =
    kilobytes < 1_000
      ? `${kilobytes}\u00a0kB`
      : `${locale === "sr" ? megabytes.replace(".", ",") : megabytes}\u00a0MB`;
  return (
    <>
      {width !== null && height !== null && `${width}\u00a0×\u00a0${height} · `}
      {size} · {t("media.added", { day: addedOn })}
    </>
  );
}
