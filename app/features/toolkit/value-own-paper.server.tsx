import { Text, View } from "@react-pdf/renderer";
import { tenths, valueResult } from "~/domain/toolkit/value-calculator/arithmetic";
import { businessCases } from "~/domain/toolkit/value-calculator/business-case";
import {
  amountOf,
  billPrice,
  moneyOf,
  percentOf,
  priceOf,
  rateOf,
} from "~/domain/toolkit/value-calculator/shown";
import { times, type Ratio } from "~/domain/toolkit/ratio";
import type { Locale } from "~/domain/text";
import { dayWords } from "~/i18n/dates";
import type { Translate } from "~/i18n/use-t";
import { say } from "~/platform/page-title.server";
import {
  PaperBar,
  PaperSection,
  paperStyle,
  SheetOfPaper,
  type PaperProps,
} from "./value-paper.server";

/** One's own paper: everything on the sheet, levels, sources, margin and notes included. */
export function OwnPaper({ account, calculator, locale, day }: PaperProps) {
  const t: Translate = (id, values) => say(locale, id, values);
  const { currency, offer, drivers, margin, note } = calculator;
  const { highestPrice, share, created, careful, gain, breakEven, withoutMain, bill } =
    valueResult(calculator);
  const cases = businessCases(calculator);
  const money = (value: Ratio | null) => moneyOf(value, currency, locale);
  const facts: readonly (readonly [name: string, full: string, careful?: string])[] = [
    [t("value.price.highest"), priceOf(highestPrice, calculator, locale)],
    [t("value.price.ours"), billPrice(offer, currency, locale)],
    [t("value.price.created"), money(created)],
    [t("value.price.share"), percentOf(share, locale)],
    [t("value.case.gain"), money(gain), money(careful.gain)],
    ...(cases ? caseFacts(t, locale, cases, money) : []),
  ];
  const main = drivers.find(({ id }) => id === withoutMain?.driver);
  return (
    <SheetOfPaper title={t("value.paper.own", { account })} locale={locale}>
      <Text style={paperStyle.kind}>{dayWords(day, locale)}</Text>
      <Text style={paperStyle.title}>{t("value.paper.own", { account })}</Text>
      <PaperBar calculator={calculator} reader="own" locale={locale} />
      <PaperSection title={t("value.section.cases")}>
        <View style={paperStyle.row}>
          <Text style={paperStyle.grow}> </Text>
          <Text style={[paperStyle.figure, paperStyle.quiet]}>{t("value.case.full")}</Text>
          <Text style={[paperStyle.figure, paperStyle.quiet]}>{t("value.case.careful")}</Text>
        </View>
        {facts.map(([name, full, conservative = ""]) => (
          <View key={name} style={paperStyle.row}>
            <Text style={paperStyle.grow}>{name}</Text>
            <Text style={paperStyle.figure}>{full}</Text>
            <Text style={paperStyle.figure}>{conservative}</Text>
          </View>
        ))}
        {main && (
          <Text style={paperStyle.line}>
            {t("value.case.withoutMain", {
              what: main.what,
              gain: money(withoutMain?.gain ?? null),
            })}
          </Text>
        )}
        <Text style={paperStyle.line}>
          {t("value.case.breakEven", { amount: money(breakEven) })}
        </Text>
      </PaperSection>
      {drivers.length > 0 && (
        <PaperSection title={t("value.section.proofs")}>
          {drivers.map(({ id, what, metric, source, confidence, agreed }) => (
            <View key={id} style={paperStyle.row} wrap={false}>
              <View style={paperStyle.grow}>
                <Text>{what}</Text>
                {metric !== "" && <Text style={paperStyle.quiet}>{metric}</Text>}
              </View>
              <View style={paperStyle.grow}>
                <Text>
                  {confidence === null
                    ? t("value.driver.noConfidence")
                    : t(`value.confidence.${confidence}`)}
                </Text>
                <Text style={paperStyle.quiet}>
                  {source === "" ? t("value.driver.assumption") : source}
                </Text>
                <Text style={paperStyle.quiet}>
                  {t(agreed ? "value.agreed.yes" : "value.agreed.no")}
                </Text>
              </View>
            </View>
          ))}
        </PaperSection>
      )}
      {(margin !== null || note !== "") && (
        <PaperSection title={t("value.section.own")}>
          {margin !== null && (
            <Text style={paperStyle.line}>
              {t("value.own.margin", {
                share: rateOf(margin, locale),
                amount: money(bill && times(bill, tenths(margin))),
              })}
            </Text>
          )}
          {note !== "" && <Text style={paperStyle.line}>{note}</Text>}
        </PaperSection>
      )}
    </SheetOfPaper>
  );
}

type Cases = NonNullable<ReturnType<typeof businessCases>>;

/** How the two cases look to a controller. */
function caseFacts(
  t: Translate,
  locale: Locale,
  { full, careful }: Cases,
  money: (value: Ratio | null) => string,
): readonly (readonly [string, string, string])[] {
  const months = (value: Ratio | null) =>
    value === null ? t("value.case.never") : amountOf(value, locale, 1);
  return [
    [t("value.case.runRate"), money(full.runRate), money(careful.runRate)],
    [t("value.case.payback"), months(full.payback), months(careful.payback)],
    [t("value.case.npv"), money(full.npv), money(careful.npv)],
    [t("value.case.roi"), percentOf(full.roi, locale, 0), percentOf(careful.roi, locale, 0)],
  ];
}
