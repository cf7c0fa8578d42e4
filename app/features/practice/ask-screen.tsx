import type { RefObject } from "react";
import { useT } from "~/i18n/use-t";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import { ConfidenceBar } from "~/ui/question/confidence-bar";
import { QuestionFields } from "~/ui/question/question-fields";
import { problemInQuery } from "./answer-problem";
import type { AskView } from "./review-view";
import { useReviewAnswer } from "./use-review-answer";

interface AskScreenProps {
  readonly view: AskView;
  readonly query: URLSearchParams;
  /** Takes the focus when this item comes up. */
  readonly top: RefObject<HTMLDivElement>;
}

/** One item of review. Saying how sure one is sends the answer. */
export function AskScreen({ view, query, top }: AskScreenProps) {
  const t = useT();
  const { send, sending, problem, unreached } = useReviewAnswer(view);
  const { question, card, command, place } = view;
  const refused = problemInQuery(question, query);
  const error = problem ?? refused?.message;
  return (
    <form method="post" action="/review/answers" onSubmit={send} noValidate>
      <input type="hidden" name="command" value={command} />
      <input type="hidden" name="lesson" value={card.lesson} />
      <input type="hidden" name="family" value={card.family} />
      <input type="hidden" name="turn" value={card.turn} />
      <input type="hidden" name="version" value={card.version} />
      <FocusShell
        exit={{ to: "/learn", label: t("practice.attempt.exit") }}
        position={t("practice.review.position", { ...place })}
        actions={<ConfidenceBar busy={sending} />}
      >
        <div ref={top} tabIndex={-1}>
          {unreached && (
            <div className="mb-6">
              <Notice tone="call" live>
                {t("practice.review.unreached")}
              </Notice>
            </div>
          )}
          <QuestionFields
            question={question}
            answer={refused?.answer ?? null}
            id="review"
            level={1}
            error={error && t(error)}
          />
        </div>
      </FocusShell>
    </form>
  );
}
