import { useNavigate } from "@remix-run/react";
import { useState, type FormEvent } from "react";
import { publicAnswerInForm } from "~/domain/quiz/public-answer-form";
import type { MessageId } from "~/i18n/messages";
import { problemIn, problemMessage } from "./answer-problem";
import type { AskView } from "./review-view";

export interface ReviewAnswer {
  readonly send: (event: FormEvent<HTMLFormElement>) => void;
  readonly sending: boolean;
  /** What is wrong with the answer. */
  readonly problem: MessageId | null;
  /** The server was not reached: the answer stands on the screen, to be sent again. */
  readonly unreached: boolean;
}

/** Sends the answer without leaving the page, so that a lost signal loses nothing. */
export function useReviewAnswer({ question, card }: AskView): ReviewAnswer {
  const navigate = useNavigate();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<MessageId | null>(null);
  const [unreached, setUnreached] = useState(false);

  const arrive = ({ kind, code }: Told) => {
    const { lesson, family, turn } = card;
    if (kind === "answered") {
      const query = new URLSearchParams({ lesson, family, turn: String(turn) });
      navigate(`/review?${query.toString()}`);
    } else if (kind === "signed-out") navigate("/sign-in?to=%2Freview");
    else if (kind === "moved") navigate("/review");
    else {
      setSending(false);
      setProblem(problemMessage(code ?? kind));
    }
  };

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (sending) return;
    const native = event.nativeEvent;
    const submitter = native instanceof SubmitEvent ? native.submitter : null;
    const form = new FormData(event.currentTarget, submitter);
    const found = problemIn(question, publicAnswerInForm(question, form));
    setProblem(found);
    setUnreached(false);
    if (found !== null) return;
    setSending(true);
    post(form).then(arrive, () => {
      setSending(false);
      setUnreached(true);
    });
  };
  return { send, sending, problem, unreached };
}

/** What the server says became of the answer. */
interface Told {
  readonly kind: string;
  readonly code: string | null;
}

async function post(form: FormData): Promise<Told> {
  const body = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === "string") body.append(name, value);
  const headers = { Accept: "application/json" };
  const answer = await fetch("/review/answers", { method: "POST", body, headers });
  const told: unknown = await answer.json();
  if (typeof told !== "object" || told === null || !("kind" in told))
    throw new Error(`Review answered ${answer.status}`);
  const code = "code" in told && typeof told.code === "string" ? told.code : null;
  return { kind: String(told.kind), code };
}
