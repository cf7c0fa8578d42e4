import type { QuestionFeedback } from "~/domain/quiz/view";
import { useT } from "~/i18n/use-t";
import { Said } from "./said";

type Feedback = Extract<QuestionFeedback, { readonly type: "ordering" }>;

/** The right order, and at each row where the learner had put it. */
export function OrderingFeedback({ feedback }: { readonly feedback: Feedback }) {
  const t = useT();
  return (
    <>
      <p className="feedback__why">{feedback.why}</p>
      <p className="question__hint">{t("practice.feedback.rightOrder")}</p>
      <ol className="rows">
        {feedback.rows.map((row, index) => (
          <li key={index} className="row">
            <p className="feedback__option row__text">
              {index + 1}. {row.text}
            </p>
            <Place given={row.given} right={row.given === index + 1} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Place({ given, right }: { readonly given: number | null; readonly right: boolean }) {
  const t = useT();
  if (given === null) return <Said verdict="blank">{t("practice.feedback.placeNone")}</Said>;
  if (right) return <Said verdict="right">{t("practice.feedback.placeRight")}</Said>;
  return <Said verdict="wrong">{t("practice.feedback.placeGiven", { place: given })}</Said>;
}
