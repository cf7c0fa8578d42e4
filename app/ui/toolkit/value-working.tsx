import { valueResult } from "~/domain/toolkit/value-calculator/arithmetic";
import { businessCases } from "~/domain/toolkit/value-calculator/business-case";
import type { Ratio } from "~/domain/toolkit/ratio";
import { useLocale, useT } from "~/i18n/use-t";
import {
  amountOf,
  exactOf,
  percentOf,
  priceOf,
  rateOf,
} from "~/domain/toolkit/value-calculator/shown";
import type { ValueSheetProps } from "./value-sheet";

/** Every figure of the sheet with its formula, so that anybody can check it. */
export function ValueWorking({ calculator }: ValueSheetProps) {
  const t = useT();
  const locale = useLocale();
  const { offer, years, rate } = calculator;
  const result = valueResult(calculator);
  const cases = businessCases(calculator);
  const { reference, positive, negative, evc, bill, gain, extra, created, share } = result;
  const said = (value: Ratio | null) => amountOf(value, locale);
  const lines = [
    t("value.working.evc", {
      reference: said(reference),
      positive: said(positive),
      negative: said(negative),
      evc: said(evc),
    }),
    ...(result.highestPrice && offer.quantity !== null
      ? [
          t("value.working.highest", {
            evc: said(evc),
            quantity: exactOf(offer.quantity, locale),
            price: priceOf(result.highestPrice, calculator, locale),
          }),
        ]
      : []),
    ...(gain
      ? [t("value.working.gain", { evc: said(evc), bill: said(bill), gain: said(gain) })]
      : []),
    ...(share
      ? [
          t("value.working.share", {
            extra: said(extra),
            created: said(created),
            share: percentOf(share, locale),
          }),
        ]
      : []),
    t("value.working.careful", { positive: said(result.careful.positive) }),
    ...(extra
      ? [
          t("value.working.breakEven", {
            bill: said(bill),
            reference: said(reference),
            negative: said(negative),
            breakEven: said(result.breakEven),
          }),
        ]
      : []),
    ...(cases
      ? [
          t("value.working.runRate", {
            positive: said(positive),
            extra: said(extra),
            yearly: said(cases.full.yearly),
            runRate: said(cases.full.runRate),
          }),
          t("value.working.payback", {
            oneOff: said(cases.full.oneOff),
            runRate: said(cases.full.runRate),
            months:
              cases.full.payback === null
                ? t("value.case.never")
                : amountOf(cases.full.payback, locale, 1),
          }),
        ]
      : []),
    ...(cases?.full.npv && years !== null && rate !== null
      ? [
          t("value.working.npv", {
            years,
            rate: rateOf(rate, locale),
            npv: said(cases.full.npv),
          }),
        ]
      : []),
    ...(cases?.full.roi
      ? [t("value.working.roi", { roi: percentOf(cases.full.roi, locale, 0) })]
      : []),
  ];
  return (
    <>
      <p className="mb-4 text-small text-ink2">{t("value.working.rounding")}</p>
      {lines.map((line) => (
        <p key={line} className="mb-2">
          {line}
        </p>
      ))}
    </>
  );
}
