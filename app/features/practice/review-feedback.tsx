import type { RefObject } from "react";
import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import { FeedbackView as Feedback } from "~/ui/question/feedback-view";
import { Stem } from "~/ui/question/stem";
import { TextLink } from "~/ui/text-link";
import type { FeedbackView } from "./review-view";

interface ReviewFeedbackProps {
  readonly view: FeedbackView;
  /** Takes the focus when the feedback comes up. */
  readonly top: RefObject<HTMLDivElement>;
}

/** What the answer was worth and why; for what was forgotten again, the way back to the example. */
export function ReviewFeedback({ view, top }: ReviewFeedbackProps) {
  const t = useT();
  const { revisit } = view;
  return (
    <FocusShell
      exit={{ to: "/learn", label: t("practice.attempt.exit") }}
      position={t("practice.review.position", { ...view.place })}
      actions={
        <ButtonLink tone="filled" wide to="/review">
          {t(view.more ? "practice.review.next" : "practice.review.finish")}
        </ButtonLink>
      }
    >
      <div ref={top} tabIndex={-1}>
        {view.case !== null && <p className="question__case">{view.case}</p>}
        <Stem level={1}>{view.stem}</Stem>
        <Feedback feedback={view.feedback} live />
        {revisit && (
          <div className="mt-6">
            <Notice tone="call">
              <p>{t("practice.review.forgotten")}</p>
              <TextLink standalone to={revisit.to}>
                {t("practice.result.revisit", {
                  lesson: revisit.lesson,
                  number: revisit.number,
                  minutes: revisit.minutes,
                })}
              </TextLink>
            </Notice>
          </div>
        )}
      </div>
    </FocusShell>
  );
}
