import type { Locale } from "~/domain/text";
import { useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { TextLink } from "~/ui/text-link";

interface QuestionFilesProps {
  /** Slug of the lesson shown; null: all. */
  readonly lesson: string | null;
  readonly language: Locale;
}

/** Questions out as files, and in. */
export function QuestionFiles({ lesson, language }: QuestionFilesProps) {
  const t = useT();
  const of = lesson === null ? "" : `&lesson=${lesson}`;
  return (
    <div className="mt-4">
      <p>
        <TextLink
          standalone
          to={`/studio/questions/import${lesson === null ? "" : `?lesson=${lesson}`}`}
        >
          {t("bank.filter.import")}
        </TextLink>
      </p>
      <Details summary={t("bank.filter.export")}>
        {(["csv", "gift"] as const).map((format) => (
          <p key={format}>
            <TextLink
              standalone
              reloadDocument
              to={`/studio/questions/export?format=${format}&language=${language}${of}`}
            >
              {t(`bank.export.${format}`, { language })}
            </TextLink>
          </p>
        ))}
      </Details>
    </div>
  );
}
