import { halfValue } from "~/domain/toolkit/value-calculator/half";
import { useLocale, useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import { SheetTable } from "~/ui/toolkit/sheet-table";
import {
  billPrice,
  driverWorking,
  exactOf,
  minusWorking,
} from "~/domain/toolkit/value-calculator/shown";

/** Two bills, two benefits with their level, two negative differences; what they come to is left. */
export function HalfValue() {
  const t = useT();
  const locale = useLocale();
  const half = halfValue(locale);
  const { currency, reference, offer, drivers, minuses, years } = half;
  return (
    <>
      <p className="max-w-read">{t("value.half.case")}</p>
      <Section id="bills" title={t("value.parts.bills")}>
        <SheetTable
          label={t("value.parts.bills")}
          head={[
            { title: t("value.form.name") },
            { title: t("value.form.quantity"), figures: true },
            { title: t("value.form.price"), figures: true },
          ]}
          rows={[reference, offer].map((bill) => ({
            id: bill.name,
            cells: [
              bill.name,
              `${exactOf(bill.quantity, locale)}\u00a0${bill.unit}`,
              billPrice({ ...bill, unit: "" }, currency, locale),
            ],
          }))}
        />
      </Section>
      <Section id="differences" title={t("value.half.differences")}>
        <SheetTable
          label={t("value.half.differences")}
          head={[
            { title: t("value.table.step") },
            { title: t("value.half.figures"), figures: true },
          ]}
          rows={[
            ...drivers.map((driver) => ({
              id: driver.id,
              cells: [
                <span key="what">
                  + {driver.what}
                  {driver.confidence !== null && (
                    <span className="block text-small font-regular text-ink2">
                      {t(`value.confidence.${driver.confidence}`)}
                    </span>
                  )}
                </span>,
                driverWorking(driver, locale),
              ],
            })),
            ...minuses.map((minus) => ({
              id: minus.id,
              cells: [`− ${minus.what}`, minusWorking(minus, years, locale)],
            })),
          ]}
        />
        <p className="mt-3 text-small text-ink2">{t("value.half.weights")}</p>
      </Section>
    </>
  );
}
