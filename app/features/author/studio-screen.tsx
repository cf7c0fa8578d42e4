import { useLocale, useT } from "~/i18n/use-t";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { CheckLine } from "./check-line";
import { LessonRow } from "./lesson-row";
import type { LateReview, LibraryView, PathEntry } from "./library-view";

/** Everything published: paths, lessons, the way to the questions, and what the check says of each. */
export function StudioScreen({
  library,
  late,
}: {
  readonly library: LibraryView;
  readonly late: readonly LateReview[];
}) {
  const t = useT();
  const { lessons, paths, questions } = library;
  if (lessons.length === 0 && paths.length === 0)
    return (
      <RolePage>
        <PageTitle>{t("author.studio.empty")}</PageTitle>
        <p className="text-read">{t("author.studio.emptyText")}</p>
      </RolePage>
    );
  return (
    <RolePage>
      <PageTitle detail={t("author.studio.detail")}>
        {t("author.studio.title", { lessons: lessons.length, questions, paths: paths.length })}
      </PageTitle>
      <TextLink standalone to="/studio/questions">
        {t("author.studio.questions")}
      </TextLink>
      {late.length > 0 && (
        <Section id="late" title={t("author.late.title")}>
          <Ruled>
            {late.map(({ cohort, step, days, reviewers }, index) => (
              <RuledRow
                key={index}
                title={cohort}
                reason={t("author.late.waits", { step, days })}
                detail={
                  reviewers.length > 0
                    ? t("author.late.reviewers", { names: reviewers.join(", ") })
                    : t("author.late.nobody")
                }
              />
            ))}
          </Ruled>
        </Section>
      )}
      <Section id="paths" title={t("author.studio.paths")}>
        <Ruled>
          {paths.map((path) => (
            <PathRow key={path.slug} path={path} />
          ))}
        </Ruled>
      </Section>
      <Section id="lessons" title={t("author.studio.lessons")}>
        <Ruled>
          {lessons.map((lesson) => (
            <LessonRow key={lesson.slug} lesson={lesson} />
          ))}
        </Ruled>
      </Section>
    </RolePage>
  );
}

function PathRow({ path }: { readonly path: PathEntry }) {
  const t = useT();
  const { modules, steps, problems } = path;
  return (
    <RuledRow
      to={`/studio/paths/${path.slug}`}
      title={path.title[useLocale()]}
      detail={t("author.path.size", { modules, steps })}
    >
      <CheckLine clean={problems === 0}>{t("author.check.now", { problems })}</CheckLine>
    </RuledRow>
  );
}
