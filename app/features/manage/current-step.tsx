import type { ReactNode } from "react";
import { useT, type Translate } from "~/i18n/use-t";
import { StationMark, type Station } from "~/ui/progress/station";
import type { CohortPerson, CohortStep } from "./cohort-view";
import { stateSign, stateWord } from "./step-words";

interface CurrentStepProps {
  readonly person: Pick<CohortPerson, "standing">;
  readonly steps: readonly CohortStep[];
  /** Stands below the words. */
  readonly children: ReactNode;
}

/** What a person is at, as a sign and in words. */
export function CurrentStep({ person, steps, children }: CurrentStepProps) {
  const { sign, words } = told(useT(), person.standing, steps);
  return (
    <p className="flex gap-2">
      {sign !== null && <StationMark station={sign} />}
      <span className="min-w-0">
        {words}
        {children}
      </span>
    </p>
  );
}

function told(
  t: Translate,
  standing: CohortPerson["standing"],
  steps: readonly CohortStep[],
): { readonly sign: Station | null; readonly words: string } {
  if (standing.kind === "not-begun") return { sign: "locked", words: t("manage.person.notBegun") };
  if (standing.kind === "finished") return { sign: "done", words: t("manage.person.finished") };
  const step = steps[standing.current];
  const stand = standing.steps[standing.current];
  if (!step || !stand) return { sign: null, words: t("manage.state.absent") };
  const state = t(stateWord(step, stand));
  const words = t("manage.person.at", { kind: step.kind, title: step.title, state });
  const best = stand.best && t("manage.person.best", stand.best);
  return { sign: stateSign(stand, true), words: best === null ? words : `${words}, ${best}` };
}
