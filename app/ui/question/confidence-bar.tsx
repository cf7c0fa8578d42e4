import { useId } from "react";
import type { Confidence } from "~/domain/quiz/question";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";

const LEVELS: readonly Confidence[] = ["guess", "likely", "sure"];

interface ConfidenceBarProps {
  /** Chosen when the answer was saved before. */
  readonly chosen?: Confidence | null;
  /** While the answer is on its way. */
  readonly busy?: boolean;
}

/** How sure the learner is: three submit buttons, `confidence` = guess | likely | sure, that save. */
export function ConfidenceBar({ chosen = null, busy = false }: ConfidenceBarProps) {
  const t = useT();
  const id = useId();
  return (
    <div className="confidence" role="group" aria-labelledby={id}>
      <p id={id} className="confidence__ask">
        {t("practice.confidence.ask")}
        {chosen &&
          ` ${t("practice.confidence.before", { choice: t(`practice.confidence.${chosen}`) })}`}
      </p>
      <div className="confidence__levels">
        {LEVELS.map((level) => (
          <Button
            key={level}
            name="confidence"
            value={level}
            aria-disabled={busy}
            onClick={busy ? (event) => event.preventDefault() : undefined}
          >
            {t(`practice.confidence.${level}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
