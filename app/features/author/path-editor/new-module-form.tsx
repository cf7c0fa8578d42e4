import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { Details } from "~/ui/details";
import { CheckBox } from "./check-box";
import { EditForm } from "./edit-form";
import { usePathEditor } from "./editor-context";
import { TextFields } from "./text-fields";

/** Adds a module at the end. */
export function NewModuleForm() {
  const t = useT();
  const { modules } = usePathEditor().path;
  return (
    <div className="mt-10">
      <Details summary={t("pathEditor.module.add")}>
        <EditForm
          key={modules.length}
          id="add-module"
          op="add-module"
          className="grid max-w-read gap-3"
        >
          <TextFields id="new-module" name="title" text={{ sr: "", en: "" }} />
          <CheckBox name="follows" checked>
            {t("pathEditor.module.follows")}
          </CheckBox>
          <p>
            <Button>{t("pathEditor.module.addSubmit")}</Button>
          </p>
        </EditForm>
      </Details>
    </div>
  );
}
