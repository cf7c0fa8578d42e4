import type { ModuleDefinition } from "~/domain/path/definition";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { CheckBox } from "./check-box";
import { EditForm } from "./edit-form";
import { usePathEditor } from "./editor-context";
import { NumberField } from "./number-field";
import { stepName } from "./step-words";
import { TextFields } from "./text-fields";

interface ModuleFormsProps {
  readonly module: ModuleDefinition;
  readonly index: number;
}

/** Name, order, what opens it, showing that one knows it already, and taking it away. */
export function ModuleForms({ module, index }: ModuleFormsProps) {
  const t = useT();
  const { path } = usePathEditor();
  const { id, title } = module;
  return (
    <div className="grid max-w-read gap-6">
      <EditForm
        key={JSON.stringify(title)}
        id={`${id}-title`}
        op="rename-module"
        module={id}
        className="grid gap-3"
      >
        <TextFields id={id} name="title" text={title} />
        <p>
          <Button>{t("pathEditor.module.rename")}</Button>
        </p>
      </EditForm>
      <AfterForm module={module} />
      <TestOutForm module={module} />
      <EditForm
        id={`${id}-order`}
        op="move-module"
        module={id}
        className="flex flex-wrap items-center gap-3"
      >
        {index > 0 && (
          <Button name="to" value={index - 1}>
            {t("pathEditor.module.up")}
          </Button>
        )}
        {index < path.modules.length - 1 && (
          <Button name="to" value={index + 1}>
            {t("pathEditor.module.down")}
          </Button>
        )}
      </EditForm>
      <EditForm id={`${id}-remove`} op="remove-module" module={id}>
        <p className="pb-2">{t("pathEditor.module.removeText", { steps: module.steps.length })}</p>
        <Button tone="destructive">{t("pathEditor.module.remove")}</Button>
      </EditForm>
    </div>
  );
}

function AfterForm({ module: { id, after } }: Pick<ModuleFormsProps, "module">) {
  const t = useT();
  const locale = useLocale();
  const { path } = usePathEditor();
  const others = path.modules.filter((one) => one.id !== id);
  if (others.length === 0) return null;
  return (
    <EditForm key={after.join(" ")} id={`${id}-after`} op="set-after" module={id}>
      <fieldset>
        <legend className="font-strong">{t("pathEditor.module.after")}</legend>
        <p className="text-small text-ink2">{t("pathEditor.module.afterHint")}</p>
        {others.map((one) => (
          <CheckBox key={one.id} name="after" value={one.id} checked={after.includes(one.id)}>
            {one.title[locale]}
          </CheckBox>
        ))}
      </fieldset>
      <Button>{t("pathEditor.apply")}</Button>
    </EditForm>
  );
}

function TestOutForm({ module }: Pick<ModuleFormsProps, "module">) {
  const t = useT();
  const locale = useLocale();
  const { library } = usePathEditor().view;
  const { id, testOut, steps } = module;
  const learnt = steps.filter((step) => "lesson" in step || "quiz" in step);
  return (
    <EditForm
      key={JSON.stringify([testOut, learnt.map((step) => step.id)])}
      id={`${id}-test-out`}
      op="set-test-out"
      module={id}
      className="grid gap-3"
    >
      <fieldset className="grid gap-3">
        <legend className="font-strong">{t("pathEditor.testOut.title")}</legend>
        <CheckBox name="on" checked={testOut !== undefined}>
          {t("pathEditor.testOut.on")}
        </CheckBox>
        <NumberField
          id={`${id}-test`}
          name="items"
          label={t("pathEditor.field.items")}
          value={testOut?.items ?? 12}
        />
        <NumberField
          id={`${id}-test`}
          name="right"
          label={t("pathEditor.testOut.right")}
          value={testOut?.right ?? 11}
        />
        <NumberField
          id={`${id}-test`}
          name="everyDays"
          label={t("pathEditor.testOut.everyDays")}
          value={testOut?.everyDays ?? 30}
        />
        <div>
          <p>{t("pathEditor.testOut.keep")}</p>
          {learnt.map((step) => (
            <CheckBox
              key={step.id}
              name="keep"
              value={step.id}
              checked={testOut?.keep.includes(step.id) === true}
            >
              {stepName(t, step, module, library, locale)}
            </CheckBox>
          ))}
        </div>
      </fieldset>
      <p>
        <Button>{t("pathEditor.apply")}</Button>
      </p>
    </EditForm>
  );
}
