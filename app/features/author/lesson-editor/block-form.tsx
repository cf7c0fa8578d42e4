import { useEffect, useRef, useState, type FormEvent, type RefObject } from "react";
import type { ComponentName } from "~/domain/lesson/components";
import { COMPONENT_FORMS } from "~/domain/lesson/edit/component-fields";
import { fieldProblem } from "~/domain/lesson/edit/field-problem";
import type { ComponentField } from "~/domain/lesson/edit/field";
import type { Locale, Text } from "~/domain/text";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import type { BlockValues } from "./block-values";
import type { BlockChoices } from "./editor-view";
import { BlockField } from "./fields/block-field";

interface BlockFormProps {
  readonly name: ComponentName;
  readonly initial: BlockValues;
  /** Properties that the form leaves as they are written. */
  readonly unread: readonly string[];
  readonly isNew: boolean;
  readonly choices: BlockChoices;
  readonly language: Locale;
  readonly onApply: (values: BlockValues) => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

/** The properties of one block, generated from the table of its fields. */
export function BlockForm(props: BlockFormProps) {
  const { name, initial, unread, isNew, choices, language, onApply, onCancel, onRemove } = props;
  const t = useT();
  const locale = useLocale();
  const { label, purpose, fields } = COMPONENT_FORMS[name];
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<Readonly<Record<string, Text>>>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusFirst(form.current), []);
  useEscape(form, onCancel);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsIn(fields, values, unread);
    setProblems(found);
    if (Object.keys(found).length === 0) onApply(values);
    else window.setTimeout(() => focusFirst(form.current, "[aria-invalid=true]"));
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={submit}
      aria-labelledby="block-form-title"
      className="grid max-h-[60dvh] gap-4 overflow-y-auto border-y border-edge bg-paper px-4 py-4"
    >
      <div>
        <h2 id="block-form-title" className="font-strong">
          {label[locale]}
        </h2>
        <p className="text-small text-ink2">{purpose[locale]}</p>
        {unread.length > 0 && (
          <p className="text-small text-call">
            {t("editor.form.unread", { names: unread.join(", ") })}
          </p>
        )}
      </div>
      {fields
        .filter((field) => !unread.includes(field.name))
        .map((field) => (
          <BlockField
            key={field.name}
            field={field}
            value={values[field.name] ?? null}
            error={problems[field.name]?.[locale]}
            choices={choices}
            language={language}
            onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
      <p className="flex flex-wrap gap-x-4 gap-y-2">
        <Button>{t(isNew ? "editor.form.insert" : "editor.form.apply")}</Button>
        <Button type="button" tone="text" onClick={onCancel}>
          {t("editor.form.cancel")}
        </Button>
        {!isNew && (
          <Button type="button" tone="destructive" onClick={onRemove}>
            {t("editor.form.remove")}
          </Button>
        )}
      </p>
    </form>
  );
}

/** Escape leaves the form from any of its fields. */
function useEscape(form: RefObject<HTMLFormElement>, leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const { current } = form;
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === "Escape") latest.current();
    };
    current?.addEventListener("keydown", pressed);
    return () => current?.removeEventListener("keydown", pressed);
  }, [form]);
}

function problemsIn(
  fields: readonly ComponentField[],
  values: BlockValues,
  unread: readonly string[],
): Readonly<Record<string, Text>> {
  const found = fields.flatMap((field) => {
    const problem = unread.includes(field.name)
      ? null
      : fieldProblem(field, values[field.name] ?? null);
    return problem ? [[field.name, problem] as const] : [];
  });
  return Object.fromEntries(found);
}

function focusFirst(form: HTMLFormElement | null, which = "input, textarea, select, button"): void {
  const first = form?.querySelector(which);
  if (first instanceof HTMLElement) first.focus();
}
