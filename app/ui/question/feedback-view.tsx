import type { QuestionFeedback } from "~/domain/quiz/view";
import { useT } from "~/i18n/use-t";
import { Mark } from "./mark";
import { MatchingFeedback } from "./matching-feedback";
import { NumericFeedback } from "./numeric-feedback";
import { OptionsFeedback } from "./options-feedback";
import { OrderingFeedback } from "./ordering-feedback";

interface FeedbackViewProps {
  readonly feedback: QuestionFeedback;
  /** Says the verdict to a screen reader when it appears after an answer. */
  readonly live?: boolean;
}

/** What an answer was worth and why: the verdict in words, then the reason for every part. */
export function FeedbackView({ feedback, live = false }: FeedbackViewProps) {
  const t = useT();
  return (
    <div className="feedback">
      <p
        className={`feedback__verdict feedback__verdict--${feedback.verdict}`}
        role={live ? "status" : undefined}
      >
        <Mark verdict={feedback.verdict} />
        {t(`practice.feedback.${feedback.verdict}`)}
      </p>
      <Reasons feedback={feedback} />
    </div>
  );
}

function Reasons({ feedback }: { readonly feedback: QuestionFeedback }) {
  switch (feedback.type) {
    case "numeric":
      return <NumericFeedback feedback={feedback} />;
    case "ordering":
      return <OrderingFeedback feedback={feedback} />;
    case "matching":
      return <MatchingFeedback feedback={feedback} />;
    default:
      return <OptionsFeedback feedback={feedback} />;
  }
}
