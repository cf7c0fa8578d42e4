import { useEffect, useRef, useState, type FormEvent } from "react";
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
  const { fields, cue, action, read } = usePlanFields(view);
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
      <div ref={fields} onInput={read} className="contents">
        <TextArea
          id={`${form.id}-cue`}
          name="cue"
          label={t("lesson.plan.cue")}
          hint={t("lesson.plan.hint", { hint: cueHint })}
          error={fieldError(form, "cue")}
          audience="self"
          rows={2}
          maxLength={300}
          defaultValue={view.cue}
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
          defaultValue={view.action}
        />
      </div>
      <PlanSentence cue={cue} action={action} />
      {!form.saved && <p className="island__note">{t("lesson.plan.returns")}</p>}
    </IslandFrame>
  );
}

/** What stands in the two fields, also when it was typed before the page's scripts ran. */
function usePlanFields({ cue, action }: IfThenPlanProps["view"]) {
  const fields = useRef<HTMLDivElement>(null);
  const [plan, setPlan] = useState({ cue, action });
  useEffect(() => {
    if (fields.current) setPlan(typedIn(fields.current));
  }, []);
  const read = (event: FormEvent<HTMLDivElement>) => setPlan(typedIn(event.currentTarget));
  return { fields, read, ...plan };
}

function typedIn(fields: HTMLElement): { readonly cue: string; readonly action: string } {
  const [cue, action] = fields.querySelectorAll("textarea");
  return { cue: cue?.value ?? "", action: action?.value ?? "" };
}
