import { useT } from "~/i18n/use-t";

interface PlanSentenceProps {
  readonly cue: string;
  readonly action: string;
}

/** The plan as it will be read back: one sentence. Nothing before both halves are written. */
export function PlanSentence({ cue, action }: PlanSentenceProps) {
  const t = useT();
  const condition = bare(cue).replace(/^(ako|if)\s+/iu, "");
  const deed = bare(action);
  if (condition === "" || deed === "") return null;
  return (
    <figure className="plan">
      <figcaption className="plan__label">{t("lesson.plan.yours")}</figcaption>
      <p className="plan__sentence">
        {t("lesson.plan.sentence", { cue: condition, action: deed })}
      </p>
    </figure>
  );
}

/** Without the full stop or comma that the sentence brings itself. */
function bare(text: string): string {
  return text.trim().replace(/[\s.,;]+$/u, "");
}
