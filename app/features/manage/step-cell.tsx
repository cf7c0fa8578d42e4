import type { StepStanding } from "~/domain/cohort/standing";
import { useT } from "~/i18n/use-t";
import { classNames } from "~/ui/class-names";
import { StationMark } from "~/ui/progress/station";
import type { CohortStep } from "./cohort-view";
import { stateSign, stateWord } from "./step-words";

interface StepCellProps {
  readonly step: CohortStep;
  readonly standing: StepStanding | undefined;
  readonly isCurrent: boolean;
}

/** How one person stands with one step: sign, word, and the best result of a check. */
export function StepCell({ step, standing, isCurrent }: StepCellProps) {
  const t = useT();
  if (!standing) return <td />;
  const sign = stateSign(standing, isCurrent);
  return (
    <td className="px-2 py-3 align-top text-small">
      {sign !== null && <StationMark station={sign} />}
      <span className={classNames("block", isCurrent ? "font-strong" : "text-ink2")}>
        {t(stateWord(step, standing))}
      </span>
      {standing.best && <span className="block">{t("manage.table.best", standing.best)}</span>}
    </td>
  );
}
