import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Locale } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import type { Scheme, Width } from "./preview-settings";
import { showScheme } from "./show-scheme";

interface PreviewFrameProps {
  readonly title: string;
  readonly language: Locale;
  readonly scheme: Scheme;
  readonly width: Width;
  /** What is shown begins at its top when this changes. */
  readonly place: string;
  readonly children: ReactNode;
}

/** As wide as a learner's screen (px). */
const WIDTHS: Readonly<Record<Width, number>> = { phone: 360, desktop: 1080 };

/**
 * The learner's page in a window of its own, as wide as theirs, so that what depends on the width of
 * the screen or on light and dark is as it will be. It is drawn by this page; it loads nothing.
 */
export function PreviewFrame({
  title,
  language,
  scheme,
  width,
  place,
  children,
}: PreviewFrameProps) {
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<HTMLElement | null>(null);
  const [sheets, setSheets] = useState(0);
  const [scale, setScale] = useState(1);

  useEffect(() => {
    const opened = frame.current?.contentDocument;
    if (!opened) return;
    for (const sheet of document.querySelectorAll("link[rel=stylesheet]")) {
      const copy = opened.importNode(sheet);
      copy.addEventListener("load", () => setSheets((loaded) => loaded + 1));
      opened.head.append(copy);
    }
    setPage(opened.body);
  }, []);

  useEffect(() => {
    const opened = page?.ownerDocument;
    if (opened) opened.documentElement.lang = HTML_LANG[language];
  }, [page, language]);

  useEffect(() => {
    if (page && sheets > 0) showScheme(page.ownerDocument, scheme);
  }, [page, sheets, scheme]);

  useEffect(() => {
    page?.ownerDocument.defaultView?.scrollTo(0, 0);
  }, [page, place]);

  useLayoutEffect(() => {
    const { current } = room;
    if (!current) return;
    const fit = () => setScale(Math.min(1, current.clientWidth / WIDTHS[width]));
    fit();
    const watch = new ResizeObserver(fit);
    watch.observe(current);
    return () => watch.disconnect();
  }, [width]);

  return (
    <div ref={room} className="preview-room">
      <iframe
        ref={frame}
        title={title}
        className="preview-frame"
        style={{
          width: WIDTHS[width],
          height: `${100 / scale}%`,
          transform: `scale(${scale})`,
        }}
      />
      {page && createPortal(children, page)}
    </div>
  );
}
