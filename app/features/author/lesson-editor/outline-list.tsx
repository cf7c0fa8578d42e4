import type { TextPart } from "~/domain/lesson/edit/parts";
import type { Locale } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import { useT } from "~/i18n/use-t";
import { classNames } from "~/ui/class-names";
import type { PreviewView } from "./preview-answer";

interface OutlineListProps {
  readonly parts: readonly TextPart[];
  readonly language: Locale;
  /** The part (0-based) in which the cursor stands. */
  readonly current: number;
  /** Minutes are those of the last text that compiled. */
  readonly view: PreviewView | null;
  readonly onGo: (part: TextPart) => void;
}

/** The parts of the lesson with their minutes; each leads to its place in the text. */
export function OutlineList({ parts, language, current, view, onGo }: OutlineListProps) {
  const t = useT();
  if (parts.length === 0) return <p className="text-ink2">{t("editor.outline.none")}</p>;
  return (
    <>
      <ol className="divide-y divide-line border-y border-line">
        {parts.map((part, index) => {
          const minutes = view?.parts[index]?.minutes;
          return (
            <li key={index}>
              <button
                type="button"
                aria-current={index === current ? "true" : undefined}
                onClick={() => onGo(part)}
                className="flex min-h-target w-full items-center justify-between gap-4 py-2 text-left hover:bg-sunk"
              >
                <span
                  className={classNames(
                    "min-w-0",
                    index === current
                      ? "font-strong"
                      : "text-key underline decoration-1 underline-offset-4",
                  )}
                >
                  {`${index + 1}. `}
                  <span lang={HTML_LANG[language]}>{part.title}</span>
                </span>
                {minutes !== undefined && (
                  <span className="shrink-0 text-small text-ink2">
                    {t("author.minutes", { minutes })}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
      {view && (
        <p className="py-2 text-small text-ink2">
          {t("editor.outline.minutes", { minutes: view.minutes })}
        </p>
      )}
    </>
  );
}
