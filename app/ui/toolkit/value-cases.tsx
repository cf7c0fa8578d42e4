import { valueResult } from "~/domain/toolkit/value-calculator/arithmetic";
import { businessCases, type BusinessCase } from "~/domain/toolkit/value-calculator/business-case";
import { useLocale, useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import { SheetTable } from "./sheet-table";
import { amountOf, moneyOf, percentOf } from "~/domain/toolkit/value-calculator/shown";
import type { ValueSheetProps } from "./value-sheet";

/** The full case beside the conservative one, and how it looks to a controller. */
export function ValueCases({ calculator }: ValueSheetProps) {
  const t = useT();
  const locale = useLocale();
  const result = valueResult(calculator);
  const cases = businessCases(calculator);
  const { careful, withoutMain, breakEven } = result;
  const { currency } = calculator;
  if (cases === null) return null;
  const amount = (value: Parameters<typeof amountOf>[0]) => amountOf(value, locale);
  const both = (id: string, title: string, show: (one: BusinessCase) => string) => ({
    id,
    cells: [title, show(cases.full), show(cases.careful)],
  });
  const main = calculator.drivers.find(({ id }) => id === withoutMain?.driver);
  return (
    <Section id="cases" title={t("value.section.cases")}>
      <SheetTable
        label={t("value.section.cases")}
        head={[
          { title: t("value.yearly", { currency }) },
          { title: t("value.case.full"), figures: true },
          { title: t("value.case.careful"), figures: true },
        ]}
        rows={[
          {
            id: "positive",
            cells: [t("value.case.positive"), amount(result.positive), amount(careful.positive)],
          },
          { id: "evc", cells: [t("value.case.evc"), amount(result.evc), amount(careful.evc)] },
          {
            id: "gain",
            total: true,
            cells: [t("value.case.gain"), amount(result.gain), amount(careful.gain)],
          },
          both("run-rate", t("value.case.runRate"), ({ runRate }) => amount(runRate)),
          both("payback", t("value.case.payback"), ({ payback }) =>
            payback === null ? t("value.case.never") : amountOf(payback, locale, 1),
          ),
          both("npv", t("value.case.npv"), ({ npv }) => amount(npv)),
          both("roi", t("value.case.roi"), ({ roi }) => percentOf(roi, locale, 0)),
        ]}
      />
      <ul className="mt-3 max-w-read list-disc pl-6">
        {main && (
          <li>
            {t("value.case.withoutMain", {
              what: main.what,
              gain: moneyOf(withoutMain?.gain ?? null, currency, locale),
            })}
          </li>
        )}
        <li>{t("value.case.breakEven", { amount: moneyOf(breakEven, currency, locale) })}</li>
      </ul>
    </Section>
  );
}
