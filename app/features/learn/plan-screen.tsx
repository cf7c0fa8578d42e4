import { Form } from "@remix-run/react";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { TextArea } from "~/ui/form/text-area";
import { PageTitle } from "~/ui/heading";
import { FocusShell } from "~/ui/page/focus-shell";

/** A plan to write anew, with what was typed when it could not be taken. */
export interface PlanEdit {
  readonly id: string;
  readonly cue: string;
  readonly action: string;
  readonly command: string;
  readonly error: { readonly field: string; readonly code: "empty" | "too-long" } | null;
}

/** Changing an if–then plan. */
export function PlanScreen({ plan }: { readonly plan: PlanEdit }) {
  const t = useT();
  const error = (field: string) =>
    plan.error?.field === field ? t(`learn.plan.error.${plan.error.code}`) : undefined;
  return (
    <FocusShell
      exit={{ to: "/notebook", label: t("learn.plan.exit") }}
      position={t("learn.plan.position")}
      actions={
        <Button tone="filled" wide form="plan">
          {t("learn.plan.save")}
        </Button>
      }
    >
      <PageTitle detail={t("learn.plan.detail")}>{t("learn.plan.title")}</PageTitle>
      <Form id="plan" method="post" action={`/plans/${plan.id}`} className="grid max-w-read gap-6">
        <input type="hidden" name="command" value={plan.command} />
        <TextArea
          name="cue"
          label={t("learn.plan.cue")}
          audience="self"
          rows={2}
          maxLength={300}
          defaultValue={plan.cue}
          error={error("cue")}
        />
        <TextArea
          name="action"
          label={t("learn.plan.action")}
          audience="self"
          rows={2}
          maxLength={300}
          defaultValue={plan.action}
          error={error("action")}
        />
      </Form>
    </FocusShell>
  );
}
