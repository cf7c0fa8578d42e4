import { valueResult } from "~/domain/toolkit/value-calculator/arithmetic";
import { businessCases } from "~/domain/toolkit/value-calculator/business-case";
import type { CustomerVersion } from "~/domain/toolkit/value-calculator/customer-version";
import { amountOf, moneyOf, percentOf, rateOf } from "~/domain/toolkit/value-calculator/shown";
import { dividedBy, isAbove, minus, ratioFrom, ZERO } from "~/domain/toolkit/ratio";
import type { Locale } from "~/domain/text";
import type { Translate } from "./use-t";
import { pendingWords } from "./value-words";

/** What is said to the customer about their value; null where it cannot be said yet. */
export interface CustomerWords {
  /** How the two bills differ, said first. */
  readonly difference: string | null;
  /** What the customer keeps. */
  readonly gain: string | null;
  /** The conservative case, and how much of the created value the customer keeps. */
  readonly more: readonly string[];
  /** What is still being checked together. */
  readonly pending: string | null;
}

/** The same sentences on the screen and on paper, from agreed figures alone. */
export function customerWords(
  t: Translate,
  locale: Locale,
  { calculator, careful, pending }: CustomerVersion,
): CustomerWords {
  const { currency } = calculator;
  const result = valueResult(calculator);
  const { extra, billDifference, gain, created } = result;
  const open = pendingWords(t, pending);
  const said = (value: Parameters<typeof moneyOf>[0]) => moneyOf(value, currency, locale);
  const kept = gain && isAbove(gain) && isAbove(created) ? dividedBy(gain, created) : null;
  const isShare = kept !== null && !isAbove(kept, ratioFrom("1"));
  return {
    difference: extra && differenceWords(t, said, locale, { extra, billDifference }),
    gain: gain && gainWords(t, said(gain), isAbove(gain), open !== null),
    more: [
      ...(careful ? [t("value.show.careful", { gain: said(ratioFrom(careful.gain)) })] : []),
      ...(isShare
        ? [t("value.show.part", { created: said(created), share: percentOf(kept, locale) })]
        : []),
      ...controllerWords(t, said, locale, calculator),
    ],
    pending: open,
  };
}

/** What the customer keeps: all in all, or by what is confirmed so far. */
function gainWords(t: Translate, gain: string, isGain: boolean, isOpen: boolean): string {
  if (!isGain) return t("value.show.noGain");
  return t(isOpen ? "value.show.gainSoFar" : "value.show.gain", { gain });
}

type Said = (value: Parameters<typeof moneyOf>[0]) => string;

function differenceWords(
  t: Translate,
  said: Said,
  locale: Locale,
  { extra, billDifference }: Pick<ReturnType<typeof valueResult>, "extra" | "billDifference">,
): string | null {
  if (extra === null || extra.over === 0n) return extra && t("value.show.sameBill");
  const size = isAbove(extra) ? extra : minus(ZERO, extra);
  const share =
    billDifference && (isAbove(billDifference) ? billDifference : minus(ZERO, billDifference));
  return t(isAbove(extra) ? "value.show.dearer" : "value.show.cheaper", {
    amount: said(size),
    share: percentOf(share, locale),
  });
}

/** Payback and net present value, as far as contract and rate are agreed. */
function controllerWords(
  t: Translate,
  said: Said,
  locale: Locale,
  calculator: CustomerVersion["calculator"],
): readonly string[] {
  const full = businessCases(calculator)?.full;
  const { years, rate } = calculator;
  if (!full || years === null) return [];
  const pays = full.payback !== null && isAbove(full.oneOff);
  return [
    ...(pays
      ? [
          t("value.show.payback", {
            oneOff: said(full.oneOff),
            months: amountOf(full.payback, locale, 1),
          }),
        ]
      : []),
    ...(full.npv !== null && rate !== null
      ? [t("value.show.npv", { years, rate: rateOf(rate, locale), npv: said(full.npv) })]
      : []),
  ];
}
