import { valueResult } from "~/domain/toolkit/value-calculator/arithmetic";
import { useLocale, useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import { SheetTable } from "./sheet-table";
import { billPrice, moneyOf, percentOf, priceOf } from "~/domain/toolkit/value-calculator/shown";
import type { ValueSheetProps } from "./value-sheet";

/** Between which prices one chooses, how ours compares, and who keeps how much of the value. */
export function ValuePrice({ calculator }: ValueSheetProps) {
  const t = useT();
  const locale = useLocale();
  const { offer, currency } = calculator;
  const { highestPrice, bill, extra, share, created, unitDifference, billDifference } =
    valueResult(calculator);
  if (highestPrice === null || bill === null) return null;
  const rows = [
    ["highest", t("value.price.highest"), priceOf(highestPrice, calculator, locale)],
    ["ours", t("value.price.ours"), billPrice(offer, currency, locale)],
    ...(unitDifference
      ? [["unit", t("value.price.unitDifference"), signed(percentOf(unitDifference, locale))]]
      : []),
    ["bill", t("value.price.billDifference"), signed(percentOf(billDifference, locale))],
    ["extra", t("value.price.extra"), signed(moneyOf(extra, currency, locale))],
    ["created", t("value.price.created"), moneyOf(created, currency, locale)],
    ...(share ? [["share", t("value.price.share"), percentOf(share, locale)]] : []),
  ];
  return (
    <Section id="price" title={t("value.section.price")}>
      <SheetTable
        label={t("value.section.price")}
        head={[{ title: t("value.table.step") }, { title: t("value.table.figure"), figures: true }]}
        rows={rows.map(([id = "", ...cells]) => ({ id, cells }))}
      />
      {share === null && <p className="mt-3 text-small text-ink2">{t("value.price.noShare")}</p>}
    </Section>
  );
}

const signed = (shown: string): string => (/^[\d]/.test(shown) ? `+${shown}` : shown);
