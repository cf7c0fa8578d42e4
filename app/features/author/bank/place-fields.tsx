import { CERTIFYING_USES, OPEN_USES } from "~/domain/quiz/edit/draft-form";
import type { QuestionUse } from "~/domain/quiz/question";
import { useLocale, useT } from "~/i18n/use-t";
import { Select } from "~/ui/form/select";
import { TextInput } from "~/ui/form/text-input";
import { AdviceLines } from "./advice-lines";
import { CheckField } from "./check-field";
import { useNotes } from "./field-notes";
import { Group } from "./group";
import type { QuestionEditor } from "./question-editor";

/** What a question measures. */
export function ObjectiveField({ editor }: { readonly editor: QuestionEditor }) {
  const t = useT();
  const locale = useLocale();
  return (
    <Select
      name="objective"
      label={t("bank.field.objective")}
      error={useNotes("objective").error}
      defaultValue={editor.draft.objective}
      options={[
        { value: "", label: t("bank.field.chooseObjective") },
        ...editor.objectives.map(({ id, text }) => ({ value: id, label: text[locale] || id })),
      ]}
    />
  );
}

/** Where a question may be asked, which others are parallel to it, and what it is called. */
export function PlaceFields({ editor }: { readonly editor: QuestionEditor }) {
  return (
    <>
      <Uses chosen={editor.draft.use} />
      <Family editor={editor} />
    </>
  );
}

function Uses({ chosen }: { readonly chosen: readonly QuestionUse[] }) {
  const t = useT();
  const list = (label: string, uses: readonly QuestionUse[]) => (
    <div>
      <p className="font-strong">{label}</p>
      {uses.map((use) => (
        <CheckField
          key={use}
          type="checkbox"
          name="use"
          value={use}
          defaultChecked={chosen.includes(use)}
          label={t(`author.use.${use}`)}
        />
      ))}
    </div>
  );
  return (
    <Group legend={t("bank.field.use")} field="use">
      <div className="grid gap-4 md:grid-cols-2">
        {list(t("bank.field.useOpen"), OPEN_USES)}
        {list(t("bank.field.useCertifying"), CERTIFYING_USES)}
      </div>
    </Group>
  );
}

function Family({ editor }: { readonly editor: QuestionEditor }) {
  const t = useT();
  const { draft, families, id } = editor;
  const { error, advice } = useNotes("family");
  const critical = useNotes("critical").error;
  const idError = useNotes("id").error;
  return (
    <div className="mt-6 grid items-start gap-4 md:grid-cols-2">
      <div>
        <TextInput
          name="family"
          label={t("bank.field.family")}
          hint={
            <>
              {t("bank.field.familyHint")}
              <AdviceLines advice={advice} />
            </>
          }
          error={error}
          defaultValue={draft.family}
          list="families"
          autoComplete="off"
          optional
        />
        <datalist id="families">
          {families.map((family) => (
            <option key={family} value={family} />
          ))}
        </datalist>
        <div className="mt-4">
          <CheckField
            type="checkbox"
            name="critical"
            value="1"
            defaultChecked={draft.critical}
            aria-describedby={critical === undefined ? undefined : "critical-error"}
            label={t("bank.field.critical")}
          />
        </div>
        {critical !== undefined && (
          <p id="critical-error" className="pb-2 font-strong text-error">
            {critical}
          </p>
        )}
      </div>
      {id === null ? (
        <TextInput
          name="id"
          label={t("bank.field.id")}
          hint={t("bank.field.idHint")}
          error={idError}
          defaultValue={draft.id}
          autoComplete="off"
          optional
        />
      ) : (
        <input type="hidden" name="id" value={id} />
      )}
    </div>
  );
}
