import type { ReactNode } from "react";
import { valueResult } from "~/domain/toolkit/value-calculator/arithmetic";
import type { ValueCalculator } from "~/domain/toolkit/value-calculator/document";
import { isAbove, ZERO } from "~/domain/toolkit/ratio";
import { useLocale, useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { Section } from "~/ui/heading";
import { ValueBar } from "./value-bar";
import { ValueCases } from "./value-cases";
import { ValueChecks } from "./value-checks";
import { ValueDrivers } from "./value-drivers";
import { moneyOf } from "~/domain/toolkit/value-calculator/shown";
import { ValueOwn } from "./value-own";
import { ValuePrice } from "./value-price";
import { ValueTable } from "./value-table";
import { ValueWorking } from "./value-working";

export interface ValueSheetProps {
  readonly calculator: ValueCalculator;
  /** What can be done with it, below what it comes to. */
  readonly ways?: ReactNode;
}

/** A value calculator worked out: what it comes to, what it says of itself, drawing and figures. */
export function ValueSheet({ calculator, ways }: ValueSheetProps) {
  const t = useT();
  const { reference } = valueResult(calculator);
  return (
    <>
      <Finding calculator={calculator} />
      {ways}
      <ValueChecks calculator={calculator} />
      {reference !== null && (
        <Section id="picture" title={t("value.section.picture")}>
          <ValueBar calculator={calculator} reader="own" />
          <div className="mt-4">
            <ValueTable calculator={calculator} reader="own" />
          </div>
        </Section>
      )}
      <ValueDrivers calculator={calculator} />
      <ValuePrice calculator={calculator} />
      <ValueCases calculator={calculator} />
      <ValueOwn calculator={calculator} />
      {reference !== null && (
        <div className="mt-6">
          <Details summary={t("toolkit.sheet.working")}>
            <ValueWorking calculator={calculator} />
          </Details>
        </div>
      )}
    </>
  );
}

function Finding({ calculator }: ValueSheetProps) {
  const t = useT();
  const locale = useLocale();
  const { currency } = calculator;
  const { evc, gain, careful } = valueResult(calculator);
  const said = (value: Parameters<typeof moneyOf>[0]) => moneyOf(value, currency, locale);
  const text =
    gain !== null && isAbove(gain)
      ? t("value.finding.gain", { gain: said(gain), careful: said(careful.gain) })
      : gain !== null
        ? t(isAbove(ZERO, gain) ? "value.finding.loss" : "value.finding.even")
        : evc !== null
          ? t("value.finding.worth", { evc: said(evc) })
          : null;
  return text === null ? null : <p className="font-serif text-title">{text}</p>;
}
