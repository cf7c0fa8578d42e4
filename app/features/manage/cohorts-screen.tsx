import { useT } from "~/i18n/use-t";
import { PageTitle } from "~/ui/heading";
import { RolePage } from "~/ui/page/role-page";
import { Ruled, RuledRow } from "~/ui/ruled";
import type { CohortSummary } from "./cohort-view";

/** The manager's own cohorts, each a way in. */
export function CohortsScreen({ cohorts }: { readonly cohorts: readonly CohortSummary[] }) {
  const t = useT();
  if (cohorts.length === 0)
    return (
      <RolePage>
        <PageTitle>{t("manage.cohorts.none")}</PageTitle>
        <p className="text-read">{t("manage.cohorts.noneText")}</p>
      </RolePage>
    );
  return (
    <RolePage>
      <PageTitle>{t("manage.cohorts.title")}</PageTitle>
      <Ruled label={t("manage.cohorts.title")}>
        {cohorts.map(({ id, name, path, members }) => (
          <RuledRow
            key={id}
            to={`/cohorts/${id}`}
            title={name}
            detail={`${t("manage.cohorts.members", { members })} · ${path}`}
          />
        ))}
      </Ruled>
    </RolePage>
  );
}
