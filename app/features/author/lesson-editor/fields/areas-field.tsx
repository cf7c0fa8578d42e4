import type { Literal } from "~/domain/lesson/literal";
import { useLocale, useT } from "~/i18n/use-t";
import { Button } from "~/ui/button/button";
import { TextArea } from "~/ui/form/text-area";
import { TextInput } from "~/ui/form/text-input";
import type { BlockFieldProps } from "./block-field";
import { recordsIn, textOf, type LiteralRecord } from "./records";

/** Areas of a self-assessment, each with its behaviours, one to a line; ids stay with their place. */
export function AreasField({ field, value, error, onChange }: BlockFieldProps) {
  const t = useT();
  const locale = useLocale();
  const areas = recordsIn(value);
  const put = (index: number, area: LiteralRecord) =>
    onChange(areas.map((one, at): Literal => (at === index ? area : one)));
  return (
    <fieldset>
      <legend className="pb-1 font-strong">{field.label[locale]}</legend>
      {error !== undefined && <p className="pb-2 font-strong text-error">{error}</p>}
      <ol className="divide-y divide-line border-y border-line">
        {areas.map((area, index) => (
          <li key={index} className="grid gap-3 py-4">
            <TextInput
              name={`area-${index}`}
              label={t("editor.area.title", { number: index + 1 })}
              value={textOf(area.title)}
              onChange={(event) => put(index, { ...area, title: event.target.value })}
            />
            <TextArea
              name={`behaviours-${index}`}
              label={t("editor.area.behaviours")}
              value={recordsIn(area.behaviours)
                .map(({ text }) => textOf(text))
                .join("\n")}
              onChange={(event) =>
                put(index, { ...area, behaviours: behaviours(area, event.target.value, areas) })
              }
            />
            <p>
              <Button
                type="button"
                tone="quiet"
                onClick={() => onChange(areas.filter((_, at) => at !== index))}
              >
                {t("editor.area.remove", { number: index + 1 })}
              </Button>
            </p>
          </li>
        ))}
      </ol>
      <Button type="button" tone="text" onClick={() => onChange([...areas, newArea(areas)])}>
        {t("editor.area.add")}
      </Button>
    </fieldset>
  );
}

function behaviours(
  area: LiteralRecord,
  text: string,
  areas: readonly LiteralRecord[],
): readonly Literal[] {
  const before = recordsIn(area.behaviours);
  const taken = new Set(
    areas.flatMap((one) => recordsIn(one.behaviours)).map(({ id }) => textOf(id)),
  );
  return text.split("\n").map((line, index) => {
    const id = before[index] ? textOf(before[index].id) : freeId("behaviour", taken);
    return { id, text: line };
  });
}

function newArea(areas: readonly LiteralRecord[]): LiteralRecord {
  const id = freeId("area", new Set(areas.map((one) => textOf(one.id))));
  return { id, title: "", behaviours: [] };
}

/** Takes the next free id of this kind. */
function freeId(base: string, taken: Set<string>): string {
  let number = 1;
  while (taken.has(`${base}-${number}`)) number += 1;
  taken.add(`${base}-${number}`);
  return `${base}-${number}`;
}
