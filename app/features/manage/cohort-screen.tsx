import { useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { PageTitle, Section } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { TextLink } from "~/ui/text-link";
import { CohortPeople } from "./cohort-people";
import { CohortTable } from "./cohort-table";
import type { CohortView } from "./cohort-view";

/** How a cohort stands: one sentence, then everybody. Rows on a phone, a table from 768 px. */
export function CohortScreen({ view }: { readonly view: CohortView }) {
  const t = useT();
  const { name, path, day, people } = view;
  return (
    <RolePage width="wide">
      <PageTitle detail={t("manage.cohort.detail", { name, path, day })}>
        {useSentence(view)}
      </PageTitle>
      <p className="mb-2">
        <TextLink standalone to={`/cohorts/${view.id}/reviews`}>
          {t("manage.cohort.toReviews")}
        </TextLink>
      </p>
      {people.length === 0 ? (
        <p className="text-read">{t("manage.cohort.emptyText")}</p>
      ) : (
        <Section id="people" title={t("manage.cohort.people")}>
          <div className="md:hidden">
            <CohortPeople view={view} />
          </div>
          <div className="hidden md:block">
            <CohortTable view={view} />
          </div>
          <div className="mt-6 max-w-read">
            <Details summary={t("manage.cohort.how")}>
              <p>{t("manage.cohort.howText")}</p>
              <p className="mt-2">{t("manage.cohort.unseen")}</p>
            </Details>
          </div>
        </Section>
      )}
    </RolePage>
  );
}

function useSentence({ counts }: CohortView): string {
  const t = useT();
  const { all, finished, going, notBegun } = counts;
  if (all === 0) return t("manage.cohort.empty");
  if (finished === all) return t("manage.cohort.allFinished");
  return t("manage.cohort.title", { all, finished, going, notBegun });
}
