import { HTML_LANG } from "~/i18n/locale";
import { useLocale, useT } from "~/i18n/use-t";
import { RuledRow } from "~/ui/ruled";
import { CheckLine } from "./check-line";
import type { LessonEntry } from "./library-view";

/** One lesson: its title in both languages, its size, what its questions serve and cover. */
export function LessonRow({ lesson }: { readonly lesson: LessonEntry }) {
  const t = useT();
  const locale = useLocale();
  const other = locale === "sr" ? "en" : "sr";
  const { parts, minutes, questions, objectives, measured, incomplete } = lesson;
  const uses = lesson.uses.map(({ use, count }) => t(`author.uses.${use}`, { count })).join(", ");
  return (
    <RuledRow
      to={`/studio/lessons/${lesson.slug}`}
      title={lesson.title[locale]}
      detail={
        <>
          <p lang={HTML_LANG[other]}>{lesson.title[other]}</p>
          <p className="mt-1">{t("author.lesson.size", { parts, minutes })}</p>
          <p>{t("author.lesson.questions", { questions, uses })}</p>
          <p>{t("author.lesson.objectives", { objectives, measured })}</p>
          {incomplete.length === 0 && <p>{t("author.lesson.languages")}</p>}
        </>
      }
    >
      {incomplete.map((language) => (
        <CheckLine key={language} clean={false}>
          {t("author.lesson.incomplete", { language })}
        </CheckLine>
      ))}
      <CheckLine clean>{t("author.check.published", { day: lesson.publishedOn })}</CheckLine>
    </RuledRow>
  );
}
