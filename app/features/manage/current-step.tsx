import { useT } from "~/i18n/use-t";
import { StationMark, type Station } from "~/ui/progress/station";
import type { CohortPerson, CohortStep } from "./cohort-view";
import { stateSign, stateWord } from "./step-words";

interface CurrentStepProps {
  readonly person: Pick<CohortPerson, "standing">;
  readonly steps: readonly CohortStep[];
}

/** What a person is at, as a sign and in words. */
export function CurrentStep({ person: { standing }, steps }: CurrentStepProps) {
  const t = useT();
  if (standing.kind === "not-begun")
    return <Line sign="locked">{t("manage.person.notBegun")}</Line>;
  if (standing.kind === "finished") return <Line sign="done">{t("manage.person.finished")}</Line>;
  const step = steps[standing.current];
  const stand = standing.steps[standing.current];
  if (!step || !stand) return null;
  const words = t("manage.person.at", {
    kind: step.kind,
    title: step.title,
    state: t(stateWord(step, stand)),
  });
  const best = stand.best && t("manage.person.best", stand.best);
  return <Line sign={stateSign(stand, true)}>{best === null ? words : `${words}, ${best}`}</Line>;
}

interface LineProps {
  readonly sign: Station | null;
  readonly children: string;
}

function Line({ sign, children }: LineProps) {
  return (
    <p className="flex gap-2">
      {sign !== null && <StationMark station={sign} />}
      <span className="min-w-0">{children}</span>
    </p>
  );
}
