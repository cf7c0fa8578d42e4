import type { ReactNode } from "react";
import {
  driverValue,
  minusValue,
  valueResult,
  weightOf,
} from "~/domain/toolkit/value-calculator/arithmetic";
import { businessCases } from "~/domain/toolkit/value-calculator/business-case";
import { SAMPLE_PALLETS, sampleValue } from "~/domain/toolkit/value-calculator/sample";
import type { Ratio } from "~/domain/toolkit/ratio";
import { useLocale, useT } from "~/i18n/use-t";
import { Section } from "~/ui/heading";
import { SheetTable } from "~/ui/toolkit/sheet-table";
import { ValueBar } from "~/ui/toolkit/value-bar";
import {
  amountOf,
  billPrice,
  billWorking,
  driverWorking,
  exactOf,
  minusWorking,
  percentOf,
  priceOf,
} from "~/domain/toolkit/value-calculator/shown";
import { ValueTable } from "~/ui/toolkit/value-table";

/** The worked sample, step by step: stretch film at a beverage maker. */
export function ValueSample() {
  const t = useT();
  const locale = useLocale();
  const sample = sampleValue(locale);
  const result = valueResult(sample);
  const cases = businessCases(sample);
  const { currency, reference, offer, drivers, minuses, years, weights } = sample;
  const { pallets, theirs, ours } = SAMPLE_PALLETS;
  const said = (value: Ratio | null) => amountOf(value, locale);
  const perPallet = (kilos: string, quantity: string | null) =>
    t("value.sample.quantity", {
      pallets: exactOf(pallets, locale),
      kilos: exactOf(kilos, locale),
      quantity: exactOf(quantity, locale),
    });
  const carefulTerms = drivers.map((driver) => {
    const value = said(driverValue(driver));
    return `${value} × ${amountOf(weightOf(driver, weights), locale, 1)}`;
  });
  return (
    <>
      <Step number={1}>
        <p>{perPallet(theirs, reference.quantity)}</p>
        <Sum>{`${billWorking(reference, currency, locale)} = ${said(result.reference)}`}</Sum>
      </Step>
      <Step number={2}>
        <Sum>{perPallet(ours, offer.quantity)}</Sum>
      </Step>
      <Step number={3}>
        <Lines
          label={t("value.sample.3")}
          total={said(result.positive)}
          lines={drivers.map((driver) => ({
            id: driver.id,
            what: driver.what,
            working: driverWorking(driver, locale),
            amount: said(driverValue(driver)),
          }))}
        />
      </Step>
      <Step number={4}>
        <Lines
          label={t("value.sample.4")}
          total={said(result.negative)}
          lines={minuses.map((minus) => ({
            id: minus.id,
            what: minus.what,
            working: minusWorking(minus, years, locale),
            amount: said(minusValue(minus, years)),
          }))}
        />
      </Step>
      <Step number={5}>
        <Sum>
          {`EVC = ${said(result.reference)} + ${said(result.positive)} − ${said(result.negative)} = ${said(result.evc)}`}
        </Sum>
        <p>
          {t("value.working.highest", {
            evc: said(result.evc),
            quantity: exactOf(offer.quantity, locale),
            price: priceOf(result.highestPrice, sample, locale),
          })}
        </p>
      </Step>
      <Step number={6}>
        <p>{`${billWorking(offer, currency, locale)} = ${said(result.bill)}`}</p>
        <Sum>
          {t("value.working.gain", {
            evc: said(result.evc),
            bill: said(result.bill),
            gain: said(result.gain),
          })}
        </Sum>
        <p>
          {t("value.working.share", {
            extra: said(result.extra),
            created: said(result.created),
            share: percentOf(result.share, locale),
          })}
        </p>
        <p>
          {t("value.sample.prices", {
            ours: billPrice(offer, currency, locale),
            unit: percentOf(result.unitDifference, locale),
            bill: percentOf(result.billDifference, locale),
          })}
        </p>
      </Step>
      <Step number={7}>
        <p>{`${carefulTerms.join(" + ")} = ${said(result.careful.positive)}`}</p>
        <Sum>
          {t("value.sample.careful", {
            evc: said(result.careful.evc),
            gain: said(result.careful.gain),
          })}
        </Sum>
        <p>
          {t("value.sample.doubts", {
            gain: said(result.withoutMain?.gain ?? null),
            breakEven: said(result.breakEven),
          })}
        </p>
      </Step>
      {cases && (
        <Step number={8}>
          <p>
            {t("value.sample.controller", {
              runRate: said(cases.full.runRate),
              payback: amountOf(cases.full.payback, locale, 1),
              carefulPayback: amountOf(cases.careful.payback, locale, 1),
              npv: said(cases.full.npv),
              carefulNpv: said(cases.careful.npv),
            })}
          </p>
          <p>{t("value.sample.roi", { roi: percentOf(cases.full.roi, locale, 0) })}</p>
        </Step>
      )}
      <Section id="picture" title={t("value.section.picture")}>
        <ValueBar calculator={sample} reader="own" />
        <div className="mt-4">
          <ValueTable calculator={sample} reader="own" />
        </div>
      </Section>
    </>
  );
}

interface StepProps {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  readonly children: ReactNode;
}

function Step({ number, children }: StepProps) {
  const t = useT();
  return (
    <Section id={`step-${number}`} title={`${number}. ${t(`value.sample.${number}`)}`}>
      <p className="mb-2 max-w-read">{t(`value.sample.${number}.why`)}</p>
      <div className="grid max-w-read gap-2">{children}</div>
    </Section>
  );
}

const Sum = ({ children }: { readonly children: ReactNode }) => (
  <p className="font-strong">{children}</p>
);

interface LinesProps {
  readonly label: string;
  readonly total: string;
  readonly lines: readonly Readonly<Record<"id" | "what" | "working" | "amount", string>>[];
}

function Lines({ label, total, lines }: LinesProps) {
  const t = useT();
  return (
    <SheetTable
      label={label}
      head={[
        { title: t("value.table.step") },
        { title: t("value.yearly", { currency: "EUR" }), figures: true },
      ]}
      rows={[
        ...lines.map(({ id, what, working, amount }) => ({
          id,
          cells: [
            <span key="what" className="font-regular">
              {what}
              <span className="block text-small text-ink2">{working}</span>
            </span>,
            amount,
          ],
        })),
        { id: "total", total: true, cells: [t("value.sample.total"), total] },
      ]}
    />
  );
}
