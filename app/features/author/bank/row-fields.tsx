import { ROW_LIMITS, rowsExplain, type QuestionDraft } from "~/domain/quiz/edit/draft";
import { rowField } from "~/domain/quiz/edit/draft-form";
import type { QuestionType } from "~/domain/quiz/question";
import { useT } from "~/i18n/use-t";
import { Group } from "./group";
import { PairField } from "./pair-field";
import { AddRow, RowButtons } from "./row-buttons";
import { RowKey } from "./row-key";

/** What the rows of each type are. */
const ROW_KINDS = {
  single: "option",
  multiple: "option",
  scenario: "option",
  numeric: "mistake",
  ordering: "item",
  matching: "left",
} as const satisfies Record<QuestionType, string>;

/** The rows of a question: its options, items, left sides or known mistakes. */
export function RowFields({ draft }: { readonly draft: QuestionDraft }) {
  const t = useT();
  const { type, rows } = draft;
  const kind = ROW_KINDS[type];
  return (
    <Group legend={t(`bank.rows.${kind}`)} hint={t(`bank.rows.${kind}Hint`)} field="rows">
      {rows.map((row, index) => {
        const name = t(`bank.row.${kind}`, { number: index + 1 });
        return (
          <fieldset key={row.id} className="min-w-0 border-t border-line py-4">
            <legend className="float-left w-full font-strong">{name}</legend>
            <input type="hidden" name={rowField("rows", index, "id")} value={row.id} />
            <div className="clear-both grid gap-4">
              <RowKey draft={draft} row={row} index={index} />
              {type !== "numeric" && (
                <PairField
                  name={rowField("rows", index, "text")}
                  label={t("bank.field.text")}
                  value={row.text}
                />
              )}
              {rowsExplain(type) && (
                <PairField
                  name={rowField("rows", index, "why")}
                  label={t("bank.field.whyRight")}
                  value={row.why}
                />
              )}
            </div>
            <RowButtons list="rows" index={index} count={rows.length} row={name} />
          </fieldset>
        );
      })}
      <AddRow list="rows" count={rows.length} most={ROW_LIMITS[type].max} />
    </Group>
  );
}
