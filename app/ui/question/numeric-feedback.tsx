import type { QuestionFeedback } from "~/domain/quiz/view";
import { useT } from "~/i18n/use-t";
import { Said } from "./said";

type Feedback = Extract<QuestionFeedback, { readonly type: "numeric" }>;

/** The number given, the number expected, the mistake it reveals and how to get there. */
export function NumericFeedback({ feedback }: { readonly feedback: Feedback }) {
  const t = useT();
  const { given, expected, mistake, why, verdict } = feedback;
  return (
    <div className="rows">
      <div className="row">
        <Said verdict={verdict}>
          {given === null
            ? t("practice.feedback.givenNone")
            : t("practice.feedback.given", { value: given })}
        </Said>
        {mistake !== null && <p className="feedback__why">{mistake}</p>}
      </div>
      <div className="row">
        <Said verdict="right">{t("practice.feedback.expected", { value: expected })}</Said>
        <p className="feedback__why">{why}</p>
      </div>
    </div>
  );
}
