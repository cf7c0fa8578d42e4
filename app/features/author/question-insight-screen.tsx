import { shortDay } from "~/i18n/dates";
import { HTML_LANG } from "~/i18n/locale";
import { useLocale, useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { Quote } from "~/ui/quote";
import { TextLink } from "~/ui/text-link";
import type { QuestionInsight, VersionInsight } from "./insight-view";
import { VersionFigures } from "./version-figures";

interface QuestionInsightScreenProps {
  readonly insight: QuestionInsight;
  readonly timeZone: string;
}

/** How a question does among its first answers, each of its versions by itself. */
export function QuestionInsightScreen({ insight, timeZone }: QuestionInsightScreenProps) {
  const t = useT();
  const locale = useLocale();
  const { lesson, versions } = insight;
  const [newest, ...older] = versions;
  if (!newest) return null;
  const name = ({ current, publishedAt }: VersionInsight, retired: boolean) =>
    t(`insight.version.${current ? "current" : retired ? "retired" : "old"}`, {
      day: shortDay(publishedAt, timeZone, locale),
    });
  return (
    <RolePage>
      <p className="mb-2">
        <TextLink standalone to={`/studio/lessons/${lesson.slug}/insight`}>
          {t("insight.backToInsight", { title: lesson.title })}
        </TextLink>
      </p>
      <PageTitle detail={name(newest, true)}>{t("insight.question.pageTitle")}</PageTitle>
      <div lang={HTML_LANG[locale]} className="mb-6">
        <Quote>{newest.stem}</Quote>
      </div>
      <VersionFigures version={newest} />
      <p className="mt-6 max-w-read text-small text-ink2">{t("insight.first")}</p>
      {older.length > 0 && (
        <Section id="older" title={t("insight.version.older")}>
          {older.map((version, index) => (
            <Details key={index} summary={name(version, false)}>
              <div className="mb-4">
                <Quote>{version.stem}</Quote>
              </div>
              <VersionFigures version={version} />
            </Details>
          ))}
        </Section>
      )}
    </RolePage>
  );
}
