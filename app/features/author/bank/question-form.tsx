import { Form, useNavigation } from "@remix-run/react";
import { explainsItself, type QuestionDraft } from "~/domain/quiz/edit/draft";
import { useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { TextInput } from "~/ui/form/text-input";
import { useNotes } from "./field-notes";
import { PairField } from "./pair-field";
import { PartnerFields } from "./partner-fields";
import { ObjectiveField, PlaceFields } from "./place-fields";
import type { QuestionEditor } from "./question-editor";
import { RowFields } from "./row-fields";
import { useFormFocus } from "./use-form-focus";

interface QuestionFormProps {
  readonly editor: QuestionEditor;
  /** Something is missing, so that it can also be kept unfinished. */
  readonly unfinished: boolean;
  /** Saving replaces what somebody else wrote. */
  readonly over: boolean;
}

/** All of a question in one form, both languages side by side; works without scripts. */
export function QuestionForm({ editor, unfinished, over }: QuestionFormProps) {
  const t = useT();
  const { draft, base, command, working } = editor;
  const isSending = useNavigation().formData !== undefined;
  const onSubmit = useFormFocus(isSending);
  return (
    <Form method="post" preventScrollReset key={command} noValidate onSubmit={onSubmit}>
      {/* What would be typed while the answer is on its way would be lost with the old form. */}
      <fieldset disabled={isSending} className="contents">
        {/* The first button is the one that the Enter key presses. */}
        <button name="do" value="save" className="sr-only" tabIndex={-1} aria-hidden="true">
          {t("bank.question.save")}
        </button>
        <input type="hidden" name="command" value={command} />
        <input type="hidden" name="base" value={base} />
        <input type="hidden" name="draft" value={working.draft?.id ?? ""} />
        <input type="hidden" name="type" value={draft.type} />
        <ObjectiveField editor={editor} />
        <Asked draft={draft} />
        {draft.type === "numeric" && <Value draft={draft} />}
        {draft.type === "matching" && <PartnerFields draft={draft} />}
        <RowFields draft={draft} />
        {explainsItself(draft.type) && (
          <div className="mt-10">
            <PairField name="why" label={t("bank.field.why")} value={draft.why} rows={3} />
          </div>
        )}
        <PlaceFields editor={editor} />
        <p className="mt-10 flex flex-wrap items-center gap-4">
          <Button tone="filled" name="do" value="save">
            {t(over ? "bank.question.saveMine" : "bank.question.save")}
          </Button>
          {unfinished && (
            <Button name="do" value="unfinished">
              {t("bank.question.saveUnfinished")}
            </Button>
          )}
        </p>
      </fieldset>
    </Form>
  );
}

function Asked({ draft }: { readonly draft: QuestionDraft }) {
  const t = useT();
  return (
    <div className="mt-6 grid gap-6">
      {draft.type === "scenario" && (
        <PairField
          name="case"
          label={t("bank.field.case")}
          hint={t("bank.field.caseHint")}
          value={draft.case}
          rows={6}
        />
      )}
      <PairField
        name="stem"
        label={t("bank.field.stem")}
        hint={t("bank.field.stemHint")}
        value={draft.stem}
        rows={3}
      />
    </div>
  );
}

function Value({ draft }: { readonly draft: QuestionDraft }) {
  const t = useT();
  return (
    <div className="mt-6 grid items-end gap-4 md:grid-cols-3">
      <TextInput
        name="value"
        numeric
        label={t("bank.field.value")}
        error={useNotes("value").error}
        defaultValue={draft.value}
        autoComplete="off"
      />
      <TextInput
        name="tolerance"
        numeric
        label={t("bank.field.tolerance")}
        hint={t("bank.field.toleranceHint")}
        error={useNotes("tolerance").error}
        defaultValue={draft.tolerance}
        autoComplete="off"
      />
      <TextInput
        name="unit"
        label={t("bank.field.unit")}
        error={useNotes("unit").error}
        defaultValue={draft.unit}
        autoComplete="off"
        optional
      />
    </div>
  );
}
