import { Link } from "@remix-run/react";
import { billOf, valueResult } from "~/domain/toolkit/value-calculator/arithmetic";
import type { CustomerVersion } from "~/domain/toolkit/value-calculator/customer-version";
import { billWorking, moneyOf } from "~/domain/toolkit/value-calculator/shown";
import { customerWords } from "~/i18n/customer-words";
import { dayWords } from "~/i18n/dates";
import { useLocale, useT } from "~/i18n/use-t";
import { PageTitle, Section } from "~/ui/heading";
import { CONTENT_ID } from "~/ui/page/skip-link";
import { ValueBar } from "~/ui/toolkit/value-bar";
import { ValueTable } from "~/ui/toolkit/value-table";

interface ValueShowScreenProps {
  readonly shown: {
    readonly account: string;
    readonly version: CustomerVersion;
    readonly day: string;
    readonly back: string;
  };
}

/** The whole screen for the customer: agreed figures and nothing else of ours. */
export function ValueShowScreen({ shown }: ValueShowScreenProps) {
  const t = useT();
  const locale = useLocale();
  const { account, version, day, back } = shown;
  const { calculator } = version;
  const words = customerWords(t, locale, version);
  const { reference } = valueResult(calculator);
  return (
    <div className="flex min-h-dvh flex-col">
      <main
        id={CONTENT_ID}
        tabIndex={-1}
        className="mx-auto w-full max-w-wide flex-1 px-4 pt-6 pb-6 lg:pt-16"
      >
        <PageTitle detail={t("value.show.asOf", { account, day: dayWords(day, locale) })}>
          {t("value.show.title")}
        </PageTitle>
        {reference === null && words.pending === null && <p>{t("value.show.nothing")}</p>}
        <Bills calculator={calculator} difference={words.difference} />
        {reference !== null && (
          <Section id="picture" title={t("value.show.picture")}>
            <ValueBar calculator={calculator} reader="customer" />
          </Section>
        )}
        {words.gain !== null && (
          <p className="mt-10 font-serif text-heading font-strong lg:text-display">{words.gain}</p>
        )}
        {words.more.length > 0 && (
          <div className="mt-4 grid max-w-read gap-2 text-read">
            {words.more.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
        {words.pending !== null && <p className="mt-6 max-w-read text-ink2">{words.pending}</p>}
        {reference !== null && (
          <Section id="figures" title={t("value.show.figures")}>
            <ValueTable calculator={calculator} reader="customer" />
          </Section>
        )}
      </main>
      <footer className="mx-auto flex w-full max-w-wide flex-wrap items-center justify-between gap-x-6 px-4 pb-4 text-small text-ink2">
        <p>{t("value.show.vat")}</p>
        <Link
          to={back}
          aria-label={t("value.show.back", { product: t("common.product") })}
          className="inline-flex min-h-target min-w-target items-center text-ink2 no-underline print:hidden"
        >
          {t("common.product")}
        </Link>
      </footer>
    </div>
  );
}

interface BillsProps {
  readonly calculator: CustomerVersion["calculator"];
  readonly difference: string | null;
}

/** What the same job costs in a year either way, and by how much the two differ. */
function Bills({ calculator, difference }: BillsProps) {
  const t = useT();
  const locale = useLocale();
  const { currency, reference, offer } = calculator;
  const bills = [
    { bill: reference, name: reference.name || t("value.bar.alternative") },
    { bill: offer, name: offer.name || t("value.bar.customer.bill") },
  ].filter(({ bill }) => billOf(bill) !== null);
  if (bills.length === 0) return null;
  return (
    <>
      <dl className="grid gap-4 md:grid-cols-2">
        {bills.map(({ bill, name }) => (
          <div key={name} className="border-t border-edge pt-3">
            <dt>{name}</dt>
            <dd className="font-serif text-title font-strong">
              {t("value.show.yearly", { amount: moneyOf(billOf(bill), currency, locale) })}
            </dd>
            <dd className="text-small text-ink2">{billWorking(bill, currency, locale)}</dd>
          </div>
        ))}
      </dl>
      {difference !== null && <p className="mt-4 max-w-read text-read">{difference}</p>}
    </>
  );
}
