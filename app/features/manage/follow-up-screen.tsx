import { Form } from "@remix-run/react";
import { NOTE_LIMIT } from "~/domain/follow-up/report";
import { dayWords } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { TextArea } from "~/ui/form/text-area";
import { PageTitle } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import type { ManagerFollowUpView } from "./follow-up-view";

interface FollowUpScreenProps {
  readonly view: ManagerFollowUpView;
  /** What was written when it was too long to be taken. */
  readonly refused: { readonly observed: readonly string[]; readonly note: string } | null;
}

/** Six behaviours, seen at work or not, some weeks after a path was completed. */
export function FollowUpScreen({ view, refused }: FollowUpScreenProps) {
  const t = useT();
  const locale = useLocale();
  const open = view.state === "due" || view.state === "overdue";
  const back = `/cohorts/${view.cohort}/reviews`;
  const day = dayWords(view.dueOn, locale);
  const tone = { later: "plain", due: "plain", overdue: "call", done: "done" } as const;
  return (
    <FocusShell
      exit={{ to: back, label: t("manage.review.exit") }}
      position={t("learn.followUp.position", { days: view.days })}
      actions={
        open ? (
          <Button tone="filled" wide form="follow-up">
            {t("manage.followUp.send")}
          </Button>
        ) : (
          <ButtonLink tone="filled" wide to={back}>
            {t("manage.review.exit")}
          </ButtonLink>
        )
      }
    >
      <PageTitle detail={t("manage.followUp.detail")}>{view.person}</PageTitle>
      <div className="mb-6">
        {refused ? (
          <Notice tone="error" live>
            {t("learn.followUp.too-long")}
          </Notice>
        ) : (
          <Notice tone={tone[view.state]}>{t(`manage.followUp.${view.state}`, { day })}</Notice>
        )}
      </div>
      <Form id="follow-up" method="post" action={view.to} className="max-w-read">
        <input type="hidden" name="command" value={view.command} />
        <fieldset className="mb-6" disabled={!open}>
          <legend className="pb-2 font-strong">{t("manage.followUp.ask")}</legend>
          {view.behaviours.map(({ id, text, ticked }) => (
            <label key={id} className="flex min-h-target items-center gap-3 py-1">
              <input
                type="checkbox"
                name="observed"
                value={id}
                defaultChecked={refused ? refused.observed.includes(id) : ticked}
              />
              <span className="min-w-0">{text}</span>
            </label>
          ))}
        </fieldset>
        {open ? (
          <TextArea
            name="note"
            label={t("manage.followUp.note")}
            optional
            rows={3}
            maxLength={NOTE_LIMIT}
            defaultValue={refused?.note ?? ""}
          />
        ) : (
          view.note !== "" && <p className="whitespace-pre-line">{view.note}</p>
        )}
      </Form>
    </FocusShell>
  );
}
