import { LOCALES } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import { useT } from "~/i18n/use-t";
import { classNames } from "~/ui/class-names";
import { TextLink } from "~/ui/text-link";
import type { LessonPreview } from "./lesson-preview";

const CURRENT = "font-strong text-ink no-underline";

/** The languages of a lesson and its parts; the address carries both. */
export function LessonPreviewNav({ preview }: { readonly preview: LessonPreview }) {
  const t = useT();
  const { language, part, parts } = preview;
  return (
    <>
      <nav aria-label={t("author.preview.language")}>
        <ul className="flex flex-wrap gap-x-6">
          {LOCALES.map((one) => (
            <li key={one}>
              <TextLink
                standalone
                to={partAddress(one, part)}
                aria-current={one === language ? "true" : undefined}
                className={classNames(one === language && CURRENT)}
                preventScrollReset
              >
                {t(`author.language.${one}`)}
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t("author.preview.parts")} className="mb-10 max-w-read">
        <ol className="divide-y divide-line border-y border-line">
          {parts.map(({ title, minutes }, index) => (
            <li key={index} className="flex items-center justify-between gap-4">
              <TextLink
                standalone
                to={partAddress(language, index)}
                aria-current={index === part ? "page" : undefined}
                className={classNames("min-w-0", index === part && CURRENT)}
                preventScrollReset
              >
                <span>
                  {`${index + 1}. `}
                  <span lang={HTML_LANG[language]}>{title}</span>
                </span>
              </TextLink>
              <span className="shrink-0 text-small text-ink2">
                {t("author.minutes", { minutes })}
              </span>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

/** The query of a part (0-based) in a language. */
export function partAddress(language: LessonPreview["language"], part: number): string {
  return `?lang=${language}&part=${part + 1}`;
}
