import type { Literal } from "~/domain/lesson/literal";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
import type { BlockFieldProps } from "./block-field";
import { recordsIn, textOf, without } from "./records";

/** The lines of a conversation, each with who says it and, where it holds one, its cue. */
export function LinesField({ field, value, error, onChange }: BlockFieldProps) {
  const t = useT();
  const locale = useLocale();
  const lines = recordsIn(value);
  const change = (index: number, name: string, text: string) =>
    onChange(
      lines.map((line, at): Literal => {
        if (at !== index) return line;
        const changed = { ...line, [name]: text };
        const isEmpty = text === "" && (name === "cue" || name === "reply");
        return isEmpty ? without(changed, name) : changed;
      }),
    );
  return (
    <fieldset>
      <legend className="pb-1 font-strong">{field.label[locale]}</legend>
      {error !== undefined && <p className="pb-2 font-strong text-error">{error}</p>}
      <ol className="divide-y divide-line border-y border-line">
        {lines.map((line, index) => (
          <li key={index} className="grid gap-3 py-4">
            <TextInput
              name={`who-${index}`}
              label={t("editor.line.who", { number: index + 1 })}
              value={textOf(line.who)}
              onChange={(event) => change(index, "who", event.target.value)}
            />
            {(["text", "cue", "reply"] as const).map((name) => (
              <TextArea
                key={name}
                name={`${name}-${index}`}
                rows={2}
                label={t(`editor.line.${name}`)}
                optional={name !== "text"}
                value={textOf(line[name])}
                onChange={(event) => change(index, name, event.target.value)}
              />
            ))}
            <p>
              <Button
                type="button"
                tone="quiet"
                onClick={() => onChange(lines.filter((_, at) => at !== index))}
              >
                {t("editor.line.remove", { number: index + 1 })}
              </Button>
            </p>
          </li>
        ))}
      </ol>
      <Button type="button" tone="text" onClick={() => onChange([...lines, { who: "", text: "" }])}>
        {t("editor.line.add")}
      </Button>
    </fieldset>
  );
}
