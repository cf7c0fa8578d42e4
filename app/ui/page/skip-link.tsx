import { useT } from "~/i18n/use-t";

/** Id of the part of a page that is its content; every shell carries it. */
export const CONTENT_ID = "content";

/** For the keyboard: past the bars, straight to the content. */
export function SkipLink() {
  const t = useT();
  return (
    <a
      href={`#${CONTENT_ID}`}
      className="absolute -top-16 left-4 z-20 flex min-h-target items-center bg-sheet px-4 focus:top-2"
    >
      {t("common.skipToContent")}
    </a>
  );
}
