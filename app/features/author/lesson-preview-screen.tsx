import { HTML_LANG } from "~/i18n/locale";
import { useT } from "~/i18n/use-t";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import type { LessonPreview } from "./lesson-preview";
import { LessonPreviewNav } from "./lesson-preview-nav";
import { PreviewedPart } from "./previewed-part";
import { QuestionEntry } from "./question-entry";

interface LessonPreviewScreenProps {
  readonly preview: LessonPreview;
  /** Flagged passages that wait for an answer. */
  readonly openFlags: number;
}

/** A lesson as its learner sees it, part by part; below, what only the trainer sees. */
export function LessonPreviewScreen({ preview, openFlags }: LessonPreviewScreenProps) {
  const t = useT();
  const { language, title, objectives, certifying } = preview;
  return (
    <RolePage width="wide">
      <p>
        <TextLink standalone to="/studio">
          {t("author.back")}
        </TextLink>
      </p>
      <PageTitle detail={t("author.preview.detail")}>
        <span lang={HTML_LANG[language]}>{title}</span>
      </PageTitle>
      <p className="mb-4 flex flex-wrap gap-x-6">
        <TextLink standalone to={`/studio/lessons/${preview.slug}/insight`}>
          {t("insight.open")}
        </TextLink>
        {openFlags > 0 && (
          <TextLink standalone to={`/studio/flags?lesson=${preview.slug}`}>
            {t("insight.flags", { n: openFlags })}
          </TextLink>
        )}
      </p>
      <LessonPreviewNav preview={preview} />
      <PreviewedPart preview={preview} />
      <Section id="objectives" title={t("author.preview.objectives")}>
        <ul className="max-w-read divide-y divide-line border-y border-line">
          {objectives.map(({ id, text, certifying: count }) => (
            <li key={id} className="py-3">
              <p lang={HTML_LANG[language]}>{text}</p>
              <p className="text-small text-ink2">
                {t("author.preview.certifyingCount", { count })}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="certifying" title={t("author.preview.certifying", { count: certifying.length })}>
        <p className="max-w-read text-small text-ink2">{t("author.preview.certifyingNote")}</p>
        <ul className="mt-4 max-w-read divide-y divide-line border-y border-line">
          {certifying.map((sheet) => (
            <QuestionEntry
              key={`${sheet.id}-${language}`}
              sheet={sheet}
              language={language}
              open={false}
            />
          ))}
        </ul>
      </Section>
    </RolePage>
  );
}
