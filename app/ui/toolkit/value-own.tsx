import { tenths, valueResult } from "~/domain/toolkit/value-calculator/arithmetic";
import { times } from "~/domain/toolkit/ratio";
import { useLocale, useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import { Paragraphs } from "~/ui/paragraphs";
import { moneyOf, rateOf } from "~/domain/toolkit/value-calculator/shown";
import type { ValueSheetProps } from "./value-sheet";

/** Our margin and notes: what the customer never sees. */
export function ValueOwn({ calculator }: ValueSheetProps) {
  const t = useT();
  const locale = useLocale();
  const { margin, note, currency } = calculator;
  const { bill } = valueResult(calculator);
  if (margin === null && note === "") return null;
  return (
    <Section id="own" title={t("value.section.own")}>
      {margin !== null && (
        <p className="mb-2">
          {t("value.own.margin", {
            share: rateOf(margin, locale),
            amount: moneyOf(bill && times(bill, tenths(margin)), currency, locale),
          })}
        </p>
      )}
      {note !== "" && <Paragraphs text={note} />}
    </Section>
  );
}
