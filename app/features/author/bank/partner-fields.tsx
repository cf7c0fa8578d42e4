import { PARTNER_LIMITS, type QuestionDraft } from "~/domain/quiz/edit/draft";
import { rowField } from "~/domain/quiz/edit/draft-form";
import { useT } from "~/i18n/use-t";
import { Group } from "./group";
import { PairField } from "./pair-field";
import { AddRow, RowButtons } from "./row-buttons";

/** The right side of a matching. */
export function PartnerFields({ draft }: { readonly draft: QuestionDraft }) {
  const t = useT();
  const { partners } = draft;
  return (
    <Group legend={t("bank.rows.partner")} hint={t("bank.rows.partnerHint")} field="partners">
      {partners.map(({ id, text }, index) => {
        const name = t("bank.row.partner", { number: index + 1 });
        return (
          <fieldset key={id} className="min-w-0 border-t border-line py-4">
            <legend className="float-left w-full font-strong">{name}</legend>
            <input type="hidden" name={rowField("partners", index, "id")} value={id} />
            <div className="clear-both">
              <PairField
                name={rowField("partners", index, "text")}
                label={t("bank.field.text")}
                value={text}
              />
            </div>
            <RowButtons list="partners" index={index} count={partners.length} row={name} />
          </fieldset>
        );
      })}
      <AddRow list="partners" count={partners.length} most={PARTNER_LIMITS.max} />
    </Group>
  );
}
