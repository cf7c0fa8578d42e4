import type { QuestionFeedback } from "~/domain/quiz/view";
import { useT } from "~/i18n/use-t";
import { Said } from "./said";

type Feedback = Extract<QuestionFeedback, { readonly type: "matching" }>;

/** Each line with what was chosen for it, what belongs to it, and why. */
export function MatchingFeedback({ feedback }: { readonly feedback: Feedback }) {
  return (
    <ul className="rows">
      {feedback.rows.map((row, index) => (
        <li key={index} className="row">
          <p className="feedback__option row__text">{row.left}</p>
          <Pair row={row} />
          <p className="feedback__why">{row.why}</p>
        </li>
      ))}
    </ul>
  );
}

function Pair({ row }: { readonly row: Feedback["rows"][number] }) {
  const t = useT();
  const expected = t("practice.feedback.expected", { value: row.expected });
  if (row.right)
    return <Said verdict="right">{t("practice.feedback.given", { value: row.expected })}</Said>;
  return (
    <>
      <Said verdict={row.given === null ? "blank" : "wrong"}>
        {row.given === null
          ? t("practice.feedback.givenNone")
          : t("practice.feedback.given", { value: row.given })}
      </Said>
      <Said verdict="right">{expected}</Said>
    </>
  );
}
