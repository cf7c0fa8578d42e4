import { useT } from "~/i18n/use-t";
import { TextLink } from "~/ui/text-link";
import type { CohortPerson, CohortStep, CohortView } from "./cohort-view";
import { lessonGroups } from "./lesson-groups";
import { StepCell } from "./step-cell";

/** People × steps; the names stand while the steps move sideways. */
export function CohortTable({ view }: { readonly view: CohortView }) {
  const t = useT();
  return (
    <div
      role="region"
      aria-label={t("manage.cohort.table")}
      tabIndex={0}
      className="overflow-x-auto border-b border-line"
    >
      <table aria-label={t("manage.cohort.table")} className="w-full border-collapse text-left">
        <Head steps={view.steps} />
        <tbody>
          {view.people.map((person) => (
            <Row key={person.id} cohort={view.id} person={person} steps={view.steps} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Lessons above; below each, its steps: the lesson itself and its check. */
function Head({ steps }: { readonly steps: readonly CohortStep[] }) {
  const t = useT();
  return (
    <thead className="text-small">
      <tr>
        <th
          scope="col"
          rowSpan={2}
          className="sticky left-0 border-b border-edge bg-paper py-2 pr-4 align-bottom font-strong text-ink2"
        >
          {t("manage.table.name")}
        </th>
        {lessonGroups(steps).map(({ id, title, steps: own }) => (
          <th
            key={id}
            scope="colgroup"
            colSpan={own.length}
            className="px-2 pt-2 align-bottom font-strong"
          >
            {title}
          </th>
        ))}
      </tr>
      <tr className="text-ink2">
        {steps.map((step) => (
          <th key={step.id} scope="col" className="border-b border-edge px-2 pb-2 font-regular">
            {t(`manage.table.${step.kind}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly cohort: string;
  readonly person: CohortPerson;
  readonly steps: readonly CohortStep[];
}

function Row({ cohort, person, steps }: RowProps) {
  const t = useT();
  const { name, standing, lastDay } = person;
  return (
    <tr className="border-t border-line">
      <th
        scope="row"
        className="sticky left-0 min-w-figure bg-paper py-3 pr-4 align-top font-strong"
      >
        <TextLink standalone to={`/cohorts/${cohort}/people/${person.id}`}>
          {name}
        </TextLink>
        {lastDay !== null && (
          <span className="block text-small font-regular text-ink2">
            {t("manage.person.activity", { day: lastDay })}
          </span>
        )}
      </th>
      {standing.kind === "not-begun" ? (
        <td colSpan={steps.length} className="px-2 py-3 align-top text-small text-ink2">
          {t("manage.person.notBegun")}
        </td>
      ) : (
        steps.map((step, index) => (
          <StepCell
            key={step.id}
            step={step}
            standing={standing.steps[index]}
            isCurrent={standing.kind === "going" && standing.current === index}
          />
        ))
      )}
    </tr>
  );
}
