import { useNavigate } from "@remix-run/react";
import { useState, type FormEvent, type RefObject } from "react";
import { publicAnswerInForm } from "~/domain/quiz/public-answer-form";
import type { PublicAnswer } from "~/domain/quiz/view";
import type { MessageId } from "~/i18n/messages";
import { useT } from "~/i18n/use-t";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import { ConfidenceBar } from "~/ui/question/confidence-bar";
import { QuestionFields } from "~/ui/question/question-fields";
import { TextLink } from "~/ui/text-link";
import { problemIn } from "./answer-problem";
import type { AnswerState } from "./answer-state";
import type { AttemptItemView, AttemptView } from "./attempt-view";
import { commandKey } from "~/ui/outbox/command-key";
import type { Outbox } from "~/ui/outbox/use-outbox";

interface QuestionScreenProps {
  readonly view: AttemptView;
  readonly base: string;
  /** 0-based. */
  readonly shown: number;
  readonly item: AttemptItemView;
  readonly state: AnswerState;
  readonly outbox: Outbox;
  /** Takes the focus when this question comes up. */
  readonly top: RefObject<HTMLDivElement>;
  readonly problem: string | null;
  readonly onKeep: (answer: PublicAnswer) => void;
}

/** One question of a check. Saying how sure one is saves the answer and leads on. */
export function QuestionScreen(props: QuestionScreenProps) {
  const { view, base, shown, item, state, outbox, top, onKeep } = props;
  const t = useT();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<MessageId | null>(null);
  const count = view.items.length;
  const action = `${base}/answers/${shown + 1}`;
  const save = (event: FormEvent<HTMLFormElement>) => {
    const native = event.nativeEvent;
    const submitter = native instanceof SubmitEvent ? native.submitter : null;
    const form = new FormData(event.currentTarget, submitter);
    const answer = publicAnswerInForm(item.question, form);
    const found = problemIn(item.question, answer);
    setProblem(found);
    if (answer === null || found !== null) {
      event.preventDefault();
      return;
    }
    const command = commandKey();
    form.set("command", command);
    const body = new URLSearchParams();
    for (const [name, value] of form) if (typeof value === "string") body.append(name, value);
    // A device that cannot keep answers sends the plain form instead.
    if (!outbox.keep({ command, position: shown, action, body: body.toString() })) return;
    event.preventDefault();
    onKeep(answer);
    navigate(`?q=${shown + 1 === count ? "end" : shown + 2}`);
  };

  const error = problem ? t(problem) : props.problem;
  return (
    <form method="post" action={action} onSubmit={save} noValidate>
      <input type="hidden" name="command" value={item.command} />
      <FocusShell
        exit={{ to: `/learn/${view.path}`, label: t("practice.attempt.exit") }}
        position={t("practice.attempt.position", {
          number: shown + 1,
          count,
          state: t(`practice.attempt.state.${state}`),
        })}
        actions={<ConfidenceBar chosen={item.confidence} />}
      >
        <div ref={top} tabIndex={-1}>
          {outbox.signedOut && <Notice tone="call">{t("practice.attempt.signedOut")}</Notice>}
          {!outbox.signedOut && outbox.waiting.size > 0 && (
            <Notice live>{t("practice.attempt.kept", { count: outbox.waiting.size })}</Notice>
          )}
          {state === "refused" && (
            <Notice tone="error" live>
              {t("practice.attempt.refused")}
            </Notice>
          )}
          <QuestionFields
            question={item.question}
            answer={item.answer}
            id={`q${shown + 1}`}
            level={1}
            error={error}
          />
          <Neighbours shown={shown} count={count} />
        </div>
      </FocusShell>
    </form>
  );
}

/** Back to the question before, or past this one without an answer. */
function Neighbours({ shown, count }: { readonly shown: number; readonly count: number }) {
  const t = useT();
  const next = shown + 1 === count ? "end" : shown + 2;
  return (
    <p className="mt-4 flex flex-wrap justify-between gap-x-6">
      {shown > 0 ? (
        <TextLink standalone to={`?q=${shown}`}>
          {t("practice.attempt.back")}
        </TextLink>
      ) : (
        <span />
      )}
      <TextLink standalone to={`?q=${next}`}>
        {t(next === "end" ? "practice.attempt.toSubmit" : "practice.attempt.skip")}
      </TextLink>
    </p>
  );
}
