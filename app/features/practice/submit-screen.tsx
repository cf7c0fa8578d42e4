import { useNavigate, useNavigation } from "@remix-run/react";
import { useState, type FormEvent, type RefObject } from "react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { PageTitle } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import type { AnswerState } from "./answer-state";
import type { AttemptView } from "./attempt-view";

interface SubmitScreenProps {
  readonly view: AttemptView;
  readonly base: string;
  readonly states: readonly AnswerState[];
  readonly signedOut: boolean;
  /** Takes the focus when this screen comes up. */
  readonly top: RefObject<HTMLDivElement>;
}

/** The last look before handing in: what is unanswered, and why it waits when it has to. */
export function SubmitScreen({ view, base, states, signedOut, top }: SubmitScreenProps) {
  const t = useT();
  const { sending, unreached, submit } = useHandIn(base);
  const waiting = states.filter((state) => state === "kept").length;
  const lacking = states.map((state) => state === "open" || state === "refused");
  const open = lacking.filter(Boolean).length;
  return (
    <form method="post" action={`${base}/submit`} onSubmit={submit}>
      <input type="hidden" name="command" value={view.submitCommand} />
      <FocusShell
        exit={{ to: `/learn/${view.path}`, label: t("practice.attempt.exit") }}
        position={t("practice.submit.position", { count: states.length })}
        actions={
          <Button tone="filled" wide disabled={waiting > 0} aria-disabled={sending}>
            {t("practice.submit.button")}
          </Button>
        }
      >
        <div ref={top} tabIndex={-1} />
        <PageTitle detail={t("practice.submit.detail")}>
          {open === 0
            ? t("practice.submit.allAnswered")
            : t("practice.submit.someOpen", { count: open })}
        </PageTitle>
        {waiting > 0 && (
          <div className="mb-6">
            <Notice tone="call" live>
              {t(signedOut ? "practice.attempt.signedOut" : "practice.submit.waits", {
                count: waiting,
              })}
            </Notice>
          </div>
        )}
        {unreached && waiting === 0 && (
          <div className="mb-6">
            <Notice tone="call" live>
              {t("practice.submit.unreached")}
            </Notice>
          </div>
        )}
        <Ruled label={t("practice.submit.list")}>
          {view.items.map((item, index) => (
            <RuledRow
              key={item.command}
              title={t("practice.submit.question", { number: index + 1 })}
              detail={item.question.stem}
              reason={lacking[index] ? t("practice.submit.unanswered") : undefined}
              action={
                <TextLink standalone to={`?q=${index + 1}`}>
                  {t(lacking[index] ? "practice.submit.answer" : "practice.submit.change", {
                    number: index + 1,
                  })}
                </TextLink>
              }
            />
          ))}
        </Ruled>
      </FocusShell>
    </form>
  );
}

/**
 * Hands in without leaving the page, so that a lost signal is told here. What became of it, the
 * result's address knows: it leads back when nothing arrived.
 */
function useHandIn(base: string) {
  const navigate = useNavigate();
  const leaving = useNavigation().state !== "idle";
  const [state, setState] = useState<"idle" | "sending" | "unreached">("idle");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (state === "sending") return;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === "string") body.append(name, value);
    setState("sending");
    fetch(`${base}/submit`, { method: "POST", body, redirect: "manual" }).then(
      () => navigate(`${base}/result`),
      () => setState("unreached"),
    );
  };
  return { submit, sending: leaving || state === "sending", unreached: state === "unreached" };
}
