import type { ReactNode } from "react";
import type { ModuleDefinition, StepDefinition } from "~/domain/path/definition";
import { useLocale, useT } from "~/i18n/use-t";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";
import { Select } from "~/ui/form/select";
import { TextInput } from "~/ui/form/text-input";
import { CheckBox } from "./check-box";
import { usePathEditor } from "./editor-context";
import { NumberField } from "./number-field";
import { QuizFields } from "./quiz-fields";
import { TextFields } from "./text-fields";

interface StepFieldsProps {
  readonly step: StepDefinition;
  readonly module: ModuleDefinition;
}

/** The rules of a step, each as a question in words. */
export function StepFields({ step, module }: StepFieldsProps) {
  const t = useT();
  const { id } = step;
  if ("quiz" in step) return <QuizFields id={id} quiz={step.quiz} />;
  if ("assignment" in step) return <WorkFields step={step} />;
  const minutes = (
    <NumberField
      id={id}
      name="minutes"
      label={t("pathEditor.field.minutes")}
      value={step.minutes}
    />
  );
  if ("roleplay" in step) return <TalkFields step={step}>{minutes}</TalkFields>;
  if ("tool" in step)
    return (
      <>
        <TextFields id={id} name="title" text={step.title ?? module.title} />
        {minutes}
      </>
    );
  return minutes;
}

function TalkFields({
  step,
  children,
}: {
  readonly step: Extract<StepDefinition, { readonly roleplay: string }>;
  readonly children: ReactNode;
}) {
  const t = useT();
  const locale = useLocale();
  const { library } = usePathEditor().view;
  const endings = library.roleplays.find(({ slug }) => slug === step.roleplay)?.endings ?? [];
  const known = endings.some((one) => one.id === step.reach);
  return (
    <>
      <Select
        id={`${step.id}-reach`}
        name="reach"
        label={t("pathEditor.field.reach")}
        hint={t("pathEditor.field.reachHint")}
        defaultValue={step.reach}
        options={[
          ...(known ? [] : [{ value: step.reach, label: step.reach }]),
          ...endings.map(({ id, title }) => ({ value: id, label: title[locale] })),
        ]}
      />
      {children}
      <CheckBox name="optional" checked={step.optional === true}>
        {t("pathEditor.field.optional")}
      </CheckBox>
    </>
  );
}

function WorkFields({
  step,
}: {
  readonly step: Extract<StepDefinition, { readonly assignment: unknown }>;
}) {
  const t = useT();
  const { id, title, minutes, assignment } = step;
  const { brief, pass, noZero, remindDays, provisionalDays, sheets = [] } = assignment;
  return (
    <>
      <TextFields id={id} name="title" text={title} />
      <TextFields id={id} name="brief" text={brief} label="brief" long />
      <NumberField id={id} name="minutes" label={t("pathEditor.field.minutes")} value={minutes} />
      <NumberField id={id} name="pass" label={t("pathEditor.field.points")} value={pass} />
      <CheckBox name="noZero" checked={noZero}>
        {t("pathEditor.field.noZero")}
      </CheckBox>
      <TextInput
        id={`${id}-remindDays`}
        name="remindDays"
        label={t("pathEditor.field.remindDays")}
        defaultValue={remindDays.join(", ")}
      />
      <NumberField
        id={id}
        name="provisionalDays"
        label={t("pathEditor.field.provisionalDays")}
        value={provisionalDays}
      />
      <fieldset>
        <legend className="font-strong">{t("pathEditor.field.sheets")}</legend>
        {TOOL_NAMES.map((name) => (
          <CheckBox key={name} name="sheets" value={name} checked={sheets.includes(name)}>
            {t(`pathEditor.tool.${name}`)}
          </CheckBox>
        ))}
      </fieldset>
    </>
  );
}
