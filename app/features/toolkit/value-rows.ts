import {
  billOf,
  driverValue,
  minusValue,
  valueResult,
} from "~/domain/toolkit/value-calculator/arithmetic";
import { businessCases } from "~/domain/toolkit/value-calculator/business-case";
import {
  CONFIDENCES,
  type Bill,
  type ValueCalculator,
} from "~/domain/toolkit/value-calculator/document";
import { decimalDigits } from "~/domain/toolkit/fields";
import { ratio, roundedDigits, times, type Ratio } from "~/domain/toolkit/ratio";
import type { RowContext } from "./sheet-rows";

type Rows = readonly (readonly string[])[];

/** A value calculator with everything that was typed and what it comes to, for a spreadsheet. */
export function valueRows(calculator: ValueCalculator, { t, locale }: RowContext): Rows {
  const { currency, reference, offer, drivers, minuses, years, rate, weights } = calculator;
  const digits = (text: string | null) =>
    locale === "sr" ? (text ?? "").replace(".", ",") : (text ?? "");
  const money = (value: Ratio | null, decimals = 2) =>
    value === null ? "" : digits(roundedDigits(value, decimals));
  const share = (value: Ratio | null) => value && times(value, ratio(100n));
  const agreed = (is: boolean) => t(is ? "value.agreed.yes" : "value.agreed.no");
  const bill = (one: Bill, title: string) => [
    title,
    one.name,
    digits(one.quantity),
    one.unit,
    digits(one.price),
    money(billOf(one)),
    agreed(one.agreed),
  ];
  const result = valueResult(calculator);
  const cases = businessCases(calculator);
  const both = (title: string, full: string, careful: string) => [title, full, careful];
  return [
    [
      t("value.table.step"),
      t("value.form.name"),
      t("value.form.quantity"),
      t("value.form.unit"),
      t("value.form.price"),
      t("value.yearly", { currency }),
      t("value.form.agreed"),
    ],
    bill(reference, t("value.bar.alternative")),
    bill(offer, t("value.bar.own.bill")),
    [],
    [
      t("value.driver.what"),
      t("value.form.metric"),
      t("value.form.improvement"),
      t("value.form.unitValue", { currency }),
      t("value.form.volume"),
      t("value.yearly", { currency }),
      t("value.form.agreed"),
      t("value.form.source"),
      t("value.form.supplier"),
      t("value.form.confidence"),
    ],
    ...drivers.map((driver) => [
      driver.what,
      driver.metric,
      `${digits(driver.improvement)}${driver.percent ? "%" : ""}`,
      digits(driver.unitValue),
      digits(driver.volume),
      money(driverValue(driver)),
      agreed(driver.agreed),
      driver.source,
      driver.supplier === null ? "" : t(`value.form.supplier.${driver.supplier}`),
      driver.confidence === null ? "" : t(`value.confidence.${driver.confidence}`),
    ]),
    [],
    [
      t("value.form.minusWhat"),
      t("value.form.kind"),
      t("value.form.minusAmount", { currency }),
      t("value.form.minusRate"),
      "",
      t("value.yearly", { currency }),
      t("value.form.agreed"),
    ],
    ...minuses.map((minus) => [
      minus.what,
      t(`value.form.kind.${minus.kind}`),
      digits(minus.amount),
      minus.rate === null ? "" : digits(decimalDigits(minus.rate, 1)),
      "",
      money(minusValue(minus, years)),
      agreed(minus.agreed),
    ]),
    [],
    [t("value.form.years"), years === null ? "" : String(years)],
    [t("value.form.rate"), rate === null ? "" : digits(decimalDigits(rate, 1))],
    ...CONFIDENCES.map((level) => [
      t(`value.confidence.${level}`),
      digits(decimalDigits(weights[level], 2)),
    ]),
    [],
    ["", t("value.case.full"), t("value.case.careful")],
    both(t("value.case.positive"), money(result.positive), money(result.careful.positive)),
    [t("value.parts.minuses"), money(result.negative), money(result.negative)],
    both(t("value.case.evc"), money(result.evc), money(result.careful.evc)),
    both(t("value.case.gain"), money(result.gain), money(result.careful.gain)),
    ...(cases === null
      ? []
      : [
          both(t("value.case.runRate"), money(cases.full.runRate), money(cases.careful.runRate)),
          both(
            t("value.case.payback"),
            money(cases.full.payback, 1),
            money(cases.careful.payback, 1),
          ),
          both(t("value.case.npv"), money(cases.full.npv), money(cases.careful.npv)),
          both(
            `${t("value.case.roi")} (%)`,
            money(share(cases.full.roi), 1),
            money(share(cases.careful.roi), 1),
          ),
        ]),
    [t("value.price.highest"), money(result.highestPrice, 4)],
    [`${t("value.price.share")} (%)`, money(share(result.share), 1)],
    [
      t("value.form.margin"),
      calculator.margin === null ? "" : digits(decimalDigits(calculator.margin, 1)),
    ],
    [t("value.form.note"), calculator.note],
  ];
}
