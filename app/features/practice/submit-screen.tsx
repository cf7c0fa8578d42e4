import { Form, useNavigation } from "@remix-run/react";
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
}

/** The last look before handing in: what is unanswered, and why it waits when it has to. */
export function SubmitScreen({ view, base, states, signedOut }: SubmitScreenProps) {
  const t = useT();
  const sending = useNavigation().state !== "idle";
  const waiting = states.filter((state) => state === "kept").length;
  const open = states.flatMap((state, index) => (state === "open" ? [index] : []));
  return (
    <Form method="post" action={`${base}/submit`}>
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
        <PageTitle detail={t("practice.submit.detail")}>
          {open.length === 0
            ? t("practice.submit.allAnswered")
            : t("practice.submit.someOpen", { count: open.length })}
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
        <Ruled label={t("practice.submit.list")}>
          {view.items.map((item, index) => (
            <RuledRow
              key={item.command}
              title={t("practice.submit.question", { number: index + 1 })}
              detail={item.question.stem}
              reason={states[index] === "open" ? t("practice.submit.unanswered") : undefined}
              action={
                <TextLink standalone to={`?q=${index + 1}`}>
                  {t(
                    states[index] === "open" ? "practice.submit.answer" : "practice.submit.change",
                    {
                      number: index + 1,
                    },
                  )}
                </TextLink>
              }
            />
          ))}
        </Ruled>
      </FocusShell>
    </Form>
  );
}
