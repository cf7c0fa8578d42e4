import { useState, type MouseEvent } from "react";
import { HTML_LANG } from "~/i18n/locale";
import { useLocale, useT } from "~/i18n/use-t";
import { LessonBlocks } from "~/ui/lesson/lesson-blocks";
import { Notice } from "~/ui/notice";
import { PreviewedIsland } from "../previewed-part";
import { PreviewFrame } from "./preview-frame";
import { PreviewSwitches } from "./preview-switches";
import type { PreviewView } from "./preview-answer";
import type { Scheme, Width } from "./preview-settings";
import type { Preview } from "./use-preview";

interface PreviewPaneProps {
  readonly preview: Preview;
  readonly width: Width;
  readonly onWidth: (width: Width) => void;
}

/** The part in which the cursor stands, as its learner will see it. */
export function PreviewPane({ preview, width, onWidth }: PreviewPaneProps) {
  const t = useT();
  const [scheme, setScheme] = useState<Scheme>(systemScheme);
  const { view, isOld, isCut, isReady } = preview;
  return (
    <>
      <PreviewSwitches {...{ width, scheme, setScheme }} setWidth={onWidth} />
      {isCut && <Notice tone="plain">{t("editor.preview.cut")}</Notice>}
      {isOld && !isCut && (
        <Notice tone="call">{t(view ? "editor.preview.old" : "editor.preview.none")}</Notice>
      )}
      {!isReady && <p className="py-2 text-small text-ink2">{t("editor.preview.loading")}</p>}
      {(view || !isOld) && (
        <PreviewFrame
          title={t("editor.preview.title")}
          language={view?.language ?? "sr"}
          scheme={scheme}
          width={width}
          place={`${view?.language ?? ""} ${view?.part ?? 0}`}
        >
          {view && <PreviewedLesson view={view} />}
        </PreviewFrame>
      )}
    </>
  );
}

const systemScheme = (): Scheme =>
  window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";

function PreviewedLesson({ view }: { readonly view: PreviewView }) {
  const t = useT();
  const locale = useLocale();
  const { language, parts, part, blocks } = view;
  return (
    // Nothing in it leads anywhere or sends anything: it is a picture of the lesson.
    <div className="px-4 pt-6 pb-10" onClickCapture={leadNowhere}>
      <p className="mb-2 text-small text-ink2" lang={HTML_LANG[locale]}>
        {t("editor.preview.part", { part: part + 1, parts: parts.length })}
      </p>
      <article className="lesson" lang={HTML_LANG[language]}>
        <h1 className="mb-4 max-w-read font-serif text-heading font-strong">
          {parts[part]?.title}
        </h1>
        <LessonBlocks
          blocks={blocks}
          island={(island) => <PreviewedIsland island={island} preview={view} />}
          audience={(audience) => (
            <p className="max-w-read text-small text-ink2" lang={HTML_LANG[locale]}>
              {t("author.preview.only", {
                readers: audience.map((one) => t(`author.preview.variant.${one}`)).join(", "),
              })}
            </p>
          )}
        />
      </article>
    </div>
  );
}

function leadNowhere(event: MouseEvent): void {
  if (isElement(event.target) && event.target.closest("a")) event.preventDefault();
}

/** Elements of another window are of its own classes. */
function isElement(target: EventTarget): target is Element {
  return "closest" in target;
}
