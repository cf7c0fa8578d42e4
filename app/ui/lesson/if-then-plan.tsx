import { useState } from "react";
import { useT } from "~/i18n/use-t";
import { TextArea } from "~/ui/form/text-area";
import { Stem } from "~/ui/question/stem";
import { AccountLine } from "./account-line";
import { fieldError } from "./field-error";
import { IslandFrame } from "./island-frame";
import type { IslandForm, ViewOf } from "./island-view";
import { PlanSentence } from "./plan-sentence";

interface IfThenPlanProps {
  readonly prompt: string;
  readonly cueHint: string;
  readonly actionHint: string;
  readonly view: ViewOf<"plan">;
  readonly form: IslandForm;
}

/** An if–then plan in two fields, `cue` and `action`, at most 300 characters each. */
export function IfThenPlan({ prompt, cueHint, actionHint, view, form }: IfThenPlanProps) {
  const t = useT();
  const [cue, setCue] = useState(view.cue);
  const [action, setAction] = useState(view.action);
  const savedText =
    view.returnsOn === null
      ? t("lesson.plan.saved")
      : t("lesson.plan.returnsOn", { date: view.returnsOn });
  return (
    <IslandFrame form={form} submit={t("lesson.plan.save")} savedText={savedText}>
      <div>
        <Stem level={2}>{prompt}</Stem>
        <AccountLine name={form.practiceAccount} />
      </div>
      <TextArea
        id={`${form.id}-cue`}
        name="cue"
        label={t("lesson.plan.cue")}
        hint={t("lesson.plan.hint", { hint: cueHint })}
        error={fieldError(form, "cue")}
        audience="self"
        rows={2}
        maxLength={300}
        value={cue}
        onChange={(event) => setCue(event.target.value)}
      />
      <TextArea
        id={`${form.id}-action`}
        name="action"
        label={t("lesson.plan.action")}
        hint={t("lesson.plan.hint", { hint: actionHint })}
        error={fieldError(form, "action")}
        audience="self"
        rows={2}
        maxLength={300}
        value={action}
        onChange={(event) => setAction(event.target.value)}
      />
      <PlanSentence cue={cue} action={action} />
      {!form.saved && <p className="island__note">{t("lesson.plan.returns")}</p>}
    </IslandFrame>
  );
}
