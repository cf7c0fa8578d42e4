import { Form } from "@remix-run/react";
import { NOTE_LIMIT, PLAN_REPORTS } from "~/domain/follow-up/report";
import { dayWords } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { ButtonLink } from "~/ui/button/button-link";
import { TextArea } from "~/ui/form/text-area";
import { PageTitle } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { FocusShell } from "~/ui/page/focus-shell";
import type { FollowUpView, RefusedFollowUp } from "./follow-up-view";

interface FollowUpScreenProps {
  readonly view: FollowUpView;
  readonly refused: RefusedFollowUp | null;
}

/** Some weeks later: what became of each plan of a path. */
export function FollowUpScreen({ view, refused }: FollowUpScreenProps) {
  const t = useT();
  const locale = useLocale();
  const open = view.state === "due" || view.state === "overdue";
  return (
    <FocusShell
      exit={{ to: "/learn", label: t("learn.followUp.exit") }}
      position={t("learn.followUp.position", { days: view.days })}
      actions={
        open ? (
          <Button tone="filled" wide form="follow-up">
            {t("learn.followUp.send")}
          </Button>
        ) : (
          <ButtonLink tone="filled" wide to="/learn">
            {t("learn.followUp.toToday")}
          </ButtonLink>
        )
      }
    >
      <PageTitle detail={view.path}>{t("learn.followUp.title")}</PageTitle>
      <State view={view} refused={refused} day={dayWords(view.dueOn, locale)} />
      {view.plans.length === 0 && <p className="max-w-read">{t("learn.followUp.noPlans")}</p>}
      <Form id="follow-up" method="post" action={view.to} className="max-w-read">
        <input type="hidden" name="command" value={view.command} />
        {view.plans.map((plan) => (
          <Plan
            key={plan.id}
            plan={plan}
            chosen={refused?.chosen[plan.id] ?? plan.report}
            open={open}
          />
        ))}
        {open ? (
          <TextArea
            name="note"
            label={t("learn.followUp.note")}
            audience="self"
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

function State({ view, refused, day }: FollowUpScreenProps & { readonly day: string }) {
  const t = useT();
  if (refused)
    return (
      <div className="mb-6">
        <Notice tone="error" live>
          {t(`learn.followUp.${refused.kind}`)}
        </Notice>
      </div>
    );
  if (view.state === "due") return <p className="mb-6 max-w-read">{t("learn.followUp.intro")}</p>;
  const tone = { later: "plain", overdue: "call", done: "done" } as const;
  return (
    <div className="mb-6">
      <Notice tone={tone[view.state]}>{t(`learn.followUp.${view.state}`, { day })}</Notice>
    </div>
  );
}

interface PlanProps {
  readonly plan: FollowUpView["plans"][number];
  readonly chosen: string | null;
  readonly open: boolean;
}

function Plan({ plan, chosen, open }: PlanProps) {
  const t = useT();
  const sentence = t("learn.home.planSentence", { cue: plan.cue, action: plan.action });
  return (
    <fieldset className="mb-6 border-b border-line pb-4" disabled={!open}>
      <legend className="pb-2 font-serif text-read">{sentence}</legend>
      {plan.account !== null && (
        <p className="pb-2 text-small text-ink2">
          {t("learn.home.account", { account: plan.account })}
        </p>
      )}
      {PLAN_REPORTS.map((report) => (
        <label key={report} className="flex min-h-target items-center gap-3">
          <input
            type="radio"
            name={`plan-${plan.id}`}
            value={report}
            defaultChecked={chosen === report}
          />
          {t(`learn.followUp.plan.${report}`)}
        </label>
      ))}
    </fieldset>
  );
}
