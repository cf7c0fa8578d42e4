import type { QuestionFeedback, Verdict } from "~/domain/quiz/view";
import type { MessageId } from "~/i18n/messages";
import { useT } from "~/i18n/use-t";
import { Said } from "./said";

type Feedback = Extract<QuestionFeedback, { readonly options: unknown }>;

/** Every option with what was chosen, what is right, and why. */
export function OptionsFeedback({ feedback }: { readonly feedback: Feedback }) {
  const t = useT();
  return (
    <ul className="rows">
      {feedback.options.map((option, position) => {
        const said = optionSaid(option, feedback);
        return (
          <li key={position} className="row">
            <p
              className={
                option.chosen
                  ? "feedback__option feedback__option--chosen row__text"
                  : "feedback__option row__text"
              }
            >
              {option.text}
            </p>
            {said && <Said verdict={said.verdict}>{t(said.id)}</Said>}
            <p className="feedback__why">{option.why}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** How an option is marked; one that was rightly left alone is not. */
function optionSaid(
  option: Feedback["options"][number],
  feedback: Feedback,
): { readonly verdict: Verdict; readonly id: MessageId } | null {
  if (option.chosen && option.right)
    return { verdict: "right", id: "practice.feedback.chosenRight" };
  if (option.right) return { verdict: "right", id: "practice.feedback.rightUnchosen" };
  if (!option.chosen) return null;
  return feedback.type === "scenario" && feedback.verdict === "partly"
    ? { verdict: "partly", id: "practice.feedback.chosenPartly" }
    : { verdict: "wrong", id: "practice.feedback.chosenWrong" };
}
