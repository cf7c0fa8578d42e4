import { Form, useNavigation } from "@remix-run/react";
import { useState, type FormEvent, type RefObject } from "react";
import { publicAnswerInForm } from "~/domain/quiz/public-answer-form";
import type { MessageId } from "~/i18n/messages";
import { useT } from "~/i18n/use-t";
import { FocusShell } from "~/ui/page/focus-shell";
import { ConfidenceBar } from "~/ui/question/confidence-bar";
import { QuestionFields } from "~/ui/question/question-fields";
import { problemIn, problemInQuery } from "./answer-problem";
import type { AskView } from "./review-view";

interface AskScreenProps {
  readonly view: AskView;
  readonly query: URLSearchParams;
  /** Takes the focus when this item comes up. */
  readonly top: RefObject<HTMLDivElement>;
}

/** One item of review. Saying how sure one is sends the answer. */
export function AskScreen({ view, query, top }: AskScreenProps) {
  const t = useT();
  const busy = useNavigation().state === "submitting";
  const [problem, setProblem] = useState<MessageId | null>(null);
  const { question, card, command, place } = view;
  const refused = problemInQuery(question, query);
  const error = problem ?? refused?.message;
  const check = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const found = problemIn(question, publicAnswerInForm(question, form));
    setProblem(found);
    if (found !== null || busy) event.preventDefault();
  };
  return (
    <Form method="post" action="/review/answers" onSubmit={check} noValidate>
      <input type="hidden" name="command" value={command} />
      <input type="hidden" name="lesson" value={card.lesson} />
      <input type="hidden" name="family" value={card.family} />
      <input type="hidden" name="turn" value={card.turn} />
      <input type="hidden" name="version" value={card.version} />
      <FocusShell
        exit={{ to: "/learn", label: t("practice.attempt.exit") }}
        position={t("practice.review.position", { ...place })}
        actions={<ConfidenceBar busy={busy} />}
      >
        <div ref={top} tabIndex={-1}>
          <QuestionFields
            question={question}
            answer={refused?.answer ?? null}
            id="review"
            level={1}
            error={error && t(error)}
          />
        </div>
      </FocusShell>
    </Form>
  );
}
