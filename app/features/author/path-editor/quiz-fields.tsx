import type { DrawDefinition, QuizRules } from "~/domain/path/definition";
import { useLocale, useT } from "~/i18n/use-t";
import { Select } from "~/ui/form/select";
import { CheckBox } from "./check-box";
import { usePathEditor } from "./editor-context";
import { NumberField } from "./number-field";

interface QuizFieldsProps {
  readonly id: string;
  readonly quiz: QuizRules;
}

/** From which lessons a check asks, what passes, and what follows when it does not. */
export function QuizFields({ id, quiz }: QuizFieldsProps) {
  const t = useT();
  const { draw, pass, attempts, coolDownHours, remedial } = quiz;
  const further: DrawDefinition = { lessons: [], items: 4 };
  return (
    <>
      {[...draw, further].map((rule, index) => (
        <DrawFields key={index} id={id} index={index} rule={rule} further={index === draw.length} />
      ))}
      <div className="grid gap-3 md:grid-cols-2">
        <NumberField
          id={id}
          name="needed"
          label={t("pathEditor.field.needed")}
          value={"percent" in pass ? pass.percent : pass.right}
        />
        <Select
          id={`${id}-unit`}
          name="unit"
          label={t("pathEditor.field.unit")}
          defaultValue={"percent" in pass ? "percent" : "right"}
          options={[
            { value: "percent", label: t("pathEditor.field.percent") },
            { value: "right", label: t("pathEditor.field.right") },
          ]}
        />
      </div>
      <NumberField
        id={id}
        name="attempts"
        label={t("pathEditor.field.attempts")}
        hint={t("pathEditor.field.attemptsHint")}
        value={attempts}
        optional
      />
      <NumberField
        id={id}
        name="coolDownHours"
        label={t("pathEditor.field.coolDown")}
        hint={t("pathEditor.field.coolDownHint")}
        value={coolDownHours}
      />
      <fieldset className="grid gap-3">
        <legend className="font-strong">{t("pathEditor.field.remedial")}</legend>
        <CheckBox name="remedial" checked={remedial !== undefined}>
          {t("pathEditor.field.remedialOn")}
        </CheckBox>
        <NumberField
          id={id}
          name="below"
          label={t("pathEditor.field.below")}
          value={remedial?.below ?? 60}
        />
        <NumberField
          id={id}
          name="remedialItems"
          label={t("pathEditor.field.remedialItems")}
          value={remedial?.items ?? 4}
        />
        <NumberField
          id={id}
          name="afterHours"
          label={t("pathEditor.field.afterHours")}
          value={remedial?.afterHours ?? 12}
        />
      </fieldset>
    </>
  );
}

interface DrawFieldsProps {
  readonly id: string;
  readonly index: number;
  readonly rule: DrawDefinition;
  /** Whether it is one more than there is: it counts once a lesson is chosen. */
  readonly further: boolean;
}

function DrawFields({ id, index, rule, further }: DrawFieldsProps) {
  const t = useT();
  const locale = useLocale();
  const { path, view } = usePathEditor();
  const titles = new Map(view.library.lessons.map(({ slug, title }) => [slug, title[locale]]));
  const near = path.modules.flatMap(({ steps }) =>
    steps.flatMap((step) => ("lesson" in step ? [step.lesson] : [])),
  );
  const lessons = [...new Set([...rule.lessons, ...near])];
  return (
    <fieldset className="grid gap-2 border-t border-line pt-3">
      <legend className="pt-3 font-strong">
        {further ? t("pathEditor.field.drawFurther") : t("pathEditor.field.draw")}
      </legend>
      <input type="hidden" name="draw" value={index} />
      <NumberField
        id={id}
        name={`items-${index}`}
        label={t("pathEditor.field.items")}
        value={rule.items}
      />
      <div>
        {lessons.map((slug) => (
          <CheckBox
            key={slug}
            name={`lessons-${index}`}
            value={slug}
            checked={rule.lessons.includes(slug)}
          >
            {titles.get(slug) ?? slug}
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
}
