import { useLocale, useT } from "~/i18n/use-t";
import { TOOL_NAMES } from "~/domain/toolkit/tool-name";
import { Button } from "~/ui/button/button";
import { classNames } from "~/ui/class-names";
import { CONTROL_STYLE } from "~/ui/form/control-style";
import { Icon } from "~/ui/icon";
import { EditForm } from "./edit-form";
import { usePathEditor } from "./editor-context";

/** Adds a step, chosen from the library by its title. */
export function AddStepForm({ module }: { readonly module: string }) {
  const t = useT();
  const locale = useLocale();
  const { view, path } = usePathEditor();
  const { lessons, roleplays } = view.library;
  const used = new Set(
    path.modules.flatMap(({ steps }) =>
      steps.map((step) =>
        "lesson" in step ? step.lesson : "roleplay" in step ? step.roleplay : "",
      ),
    ),
  );
  const fresh = <One extends { readonly slug: string }>(known: readonly One[]) =>
    known.filter(({ slug }) => !used.has(slug));
  const id = `add-${module}`;
  return (
    <EditForm
      id={id}
      op="add-step"
      module={module}
      className="mt-3 flex max-w-read flex-wrap items-end gap-3"
    >
      <div className="min-w-0 flex-[1_1_12rem]">
        <label htmlFor={`${id}-what`} className="block pb-1 font-strong">
          {t("pathEditor.add.label")}
        </label>
        <span className="relative block">
          <select
            id={`${id}-what`}
            name="what"
            defaultValue=""
            required
            className={classNames(CONTROL_STYLE, "appearance-none pr-10 text-ellipsis")}
          >
            <option value="">{t("pathEditor.add.choose")}</option>
            <option value="quiz">{t("pathEditor.add.quiz")}</option>
            <option value="assignment">{t("pathEditor.add.assignment")}</option>
            <optgroup label={t("pathEditor.add.lessons")}>
              {fresh(lessons).map(({ slug, title }) => (
                <option key={slug} value={`lesson:${slug}`}>
                  {title[locale]}
                </option>
              ))}
            </optgroup>
            <optgroup label={t("pathEditor.add.roleplays")}>
              {fresh(roleplays).map(({ slug, title }) => (
                <option key={slug} value={`roleplay:${slug}`}>
                  {title[locale]}
                </option>
              ))}
            </optgroup>
            <optgroup label={t("pathEditor.add.tools")}>
              {TOOL_NAMES.map((name) => (
                <option key={name} value={`tool:${name}`}>
                  {t(`pathEditor.tool.${name}`)}
                </option>
              ))}
            </optgroup>
          </select>
          <Icon
            name="down"
            className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-key"
          />
        </span>
      </div>
      <Button>{t("pathEditor.add.submit")}</Button>
    </EditForm>
  );
}
