import type { ModuleDefinition, StepDefinition } from "~/domain/path/definition";
import { lastPlace, placeAbove, placeBelow, type StepPlace } from "~/domain/path/edit/neighbours";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { classNames } from "~/ui/class-names";
import { Details } from "~/ui/details";
import { Select } from "~/ui/form/select";
import { DragHandle } from "./drag-handle";
import { EditForm } from "./edit-form";
import { usePathEditor } from "./editor-context";
import { PlaceProblems } from "./place-problems";
import { MoveSign } from "./move-sign";
import { StepFields } from "./step-fields";
import { ruleWords, stepName } from "./step-words";
import type { DropPlace } from "./use-step-drag";

interface StepRowProps {
  readonly step: StepDefinition;
  readonly module: ModuleDefinition;
  readonly index: number;
  readonly drop: DropPlace | null;
}

/** A step with its rules in words; it can be moved, changed and removed. */
export function StepRow({ step, module, index, drop }: StepRowProps) {
  const t = useT();
  const locale = useLocale();
  const { path, view } = usePathEditor();
  const name = stepName(t, step, module, view.library, locale);
  const here = drop?.module === module.id && drop.row === index;
  return (
    <li
      data-row={`${module.id}/${index}`}
      className={classNames(
        "py-3",
        here && drop.edge === "above" && "shadow-[0_-3px_0_var(--color-key)]",
        here && drop.edge === "below" && "shadow-[0_3px_0_var(--color-key)]",
      )}
    >
      <div className="flex flex-wrap items-start gap-x-2">
        <DragHandle step={step.id} name={name} />
        <div className="min-w-0 flex-[1_1_8rem] pt-2">
          <p className="font-strong">{name}</p>
          <p className="text-small text-ink2">{ruleWords(t, step).join(" · ")}</p>
        </div>
        <div className="flex">
          <MoveForm step={step.id} name={name} direction="up" place={placeAbove(path, step.id)} />
          <MoveForm step={step.id} name={name} direction="down" place={placeBelow(path, step.id)} />
        </div>
      </div>
      <PlaceProblems step={step.id} />
      <Details summary={t("pathEditor.step.change")}>
        <StepForms step={step} module={module} />
      </Details>
    </li>
  );
}

interface MoveFormProps {
  readonly step: string;
  readonly name: string;
  readonly direction: "up" | "down";
  readonly place: StepPlace | null;
}

function MoveForm({ step, name, direction, place }: MoveFormProps) {
  const t = useT();
  return (
    <EditForm id={`${step}-${direction}`} op="move-step" step={step}>
      <button
        name="place"
        value={place ? `${place.module}/${place.to}` : ""}
        disabled={place === null}
        aria-label={t(`pathEditor.step.${direction}`, { name })}
        className="inline-flex min-h-target min-w-target items-center justify-center rounded-control border border-transparent text-key hover:border-key disabled:text-line"
      >
        <MoveSign direction={direction} />
      </button>
    </EditForm>
  );
}

function StepForms({ step, module }: Pick<StepRowProps, "step" | "module">) {
  const t = useT();
  const locale = useLocale();
  const { path } = usePathEditor();
  const { id } = step;
  const others = path.modules.flatMap((other) => {
    const place = other.id === module.id ? null : lastPlace(other, step);
    return place ? [{ value: `${place.module}/${place.to}`, label: other.title[locale] }] : [];
  });
  return (
    <div className="grid gap-6 pb-2">
      <EditForm
        key={JSON.stringify(step)}
        id={`${id}-rules`}
        op="set-step"
        step={id}
        className="grid max-w-read gap-4"
      >
        <StepFields step={step} module={module} />
        <p>
          <Button>{t("pathEditor.apply")}</Button>
        </p>
      </EditForm>
      {others.length > 0 && (
        <EditForm
          id={`${id}-to-module`}
          op="move-step"
          step={id}
          className="flex max-w-read flex-wrap items-end gap-3"
        >
          <div className="min-w-0 flex-[1_1_12rem]">
            <Select
              id={`${id}-place`}
              name="place"
              label={t("pathEditor.step.toModule")}
              options={others}
            />
          </div>
          <Button>{t("pathEditor.step.move")}</Button>
        </EditForm>
      )}
      <EditForm id={`${id}-remove`} op="remove-step" step={id}>
        <Button tone="destructive">{t("pathEditor.step.remove")}</Button>
      </EditForm>
    </div>
  );
}
