import { useT } from "~/i18n/use-t";

/** Id of the part of a page that is its content; every shell carries it. */
export const CONTENT_ID = "content";

/** For the keyboard: past the bars, straight to the content. */
export function SkipLink() {
  const t = useT();
  return (
    <a
      href={`#${CONTENT_ID}`}
      className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-4 focus:z-20 focus:flex focus:min-h-target focus:items-center focus:bg-sheet focus:px-4"
    >
      {t("common.skipToContent")}
    </a>
  );
}
