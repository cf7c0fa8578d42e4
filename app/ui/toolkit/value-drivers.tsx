import { driverValue } from "~/domain/toolkit/value-calculator/arithmetic";
import type { ValueDriver } from "~/domain/toolkit/value-calculator/document";
import { useLocale, useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import { SheetTable } from "./sheet-table";
import { moneyOf, weightShown } from "~/domain/toolkit/value-calculator/shown";
import type { ValueSheetProps } from "./value-sheet";

/** Where each positive difference comes from, how firm it is, and whether it is agreed. */
export function ValueDrivers({ calculator }: ValueSheetProps) {
  const t = useT();
  const locale = useLocale();
  const { drivers, weights, currency } = calculator;
  if (drivers.length === 0) return null;
  const firmness = ({ source, confidence }: ValueDriver): string => {
    if (source === "") return t("value.driver.assumption");
    if (confidence === null) return t("value.driver.noConfidence");
    return `${t(`value.confidence.${confidence}`)} × ${weightShown(weights[confidence], locale)}`;
  };
  return (
    <Section id="proofs" title={t("value.section.proofs")}>
      <SheetTable
        label={t("value.section.proofs")}
        head={[{ title: t("value.driver.what") }, { title: t("value.driver.firmness") }]}
        rows={drivers.map((driver) => ({
          id: driver.id,
          cells: [
            <span key="what">
              {driver.what}
              <span className="block text-small font-regular text-ink2">
                {moneyOf(driverValue(driver), currency, locale)}
              </span>
            </span>,
            <span key="firmness">
              {firmness(driver)}
              {driver.source !== "" && (
                <span className="block text-small text-ink2">{driver.source}</span>
              )}
              {driver.supplier === "us" && (
                <span className="block text-small font-strong text-call">
                  {t("value.driver.ours")}
                </span>
              )}
              <span className="block text-small text-ink2">
                {t(driver.agreed ? "value.agreed.yes" : "value.agreed.no")}
              </span>
            </span>,
          ],
        }))}
      />
    </Section>
  );
}
