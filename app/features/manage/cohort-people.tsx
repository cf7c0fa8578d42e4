import { useT } from "~/i18n/use-t";
import { KeyMark } from "~/ui/progress/key-mark";
import { isKeyDrawable } from "~/ui/progress/key-shape";
import { Ruled, RuledRow } from "~/ui/ruled";
import type { CohortPerson, CohortView } from "./cohort-view";
import { CurrentStep } from "./current-step";

/** A row for each person: what they are at, how far they have come, when they were last here. */
export function CohortPeople({ view }: { readonly view: CohortView }) {
  const t = useT();
  return (
    <Ruled label={t("manage.cohort.people")}>
      {view.people.map((person) => (
        <RuledRow
          key={person.id}
          title={person.name}
          to={`/cohorts/${view.id}/people/${person.id}`}
        >
          <CurrentStep person={person} steps={view.steps}>
            <Facts person={person} view={view} />
          </CurrentStep>
          {person.standing.kind !== "not-begun" && isKeyDrawable(view.modules) && (
            <div className="mt-2">
              <KeyMark mastered={person.standing.modulesMastered} total={view.modules} />
            </div>
          )}
        </RuledRow>
      ))}
    </Ruled>
  );
}

function Facts({ person, view }: { readonly person: CohortPerson; readonly view: CohortView }) {
  const t = useT();
  const { standing, lastDay } = person;
  if (standing.kind === "not-begun") return null;
  const facts = [
    t("manage.person.steps", { done: standing.done, steps: view.steps.length }),
    ...(lastDay === null ? [] : [t("manage.person.activity", { day: lastDay })]),
  ];
  return <span className="block text-small text-ink2">{facts.join(" · ")}</span>;
}
