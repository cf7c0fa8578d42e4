import { valueChecks, type ValueCheck } from "~/domain/toolkit/value-calculator/checks";
import type { ValueCalculator } from "~/domain/toolkit/value-calculator/document";
import { useLocale, useT } from "~/i18n/use-t";
import { Notice } from "~/ui/notice";
import { moneyOf, percentOf } from "~/domain/toolkit/value-calculator/shown";

/** What the calculator says about itself, as one notice. */
export function ValueChecks({ calculator }: { readonly calculator: ValueCalculator }) {
  const say = useCheckWords(calculator);
  const lines = valueChecks(calculator).map(say);
  if (lines.length === 0) return null;
  return (
    <div className="mt-6">
      <Notice tone="call">
        {lines.map((line) => (
          <p key={line} className="mb-2 last:mb-0">
            {line}
          </p>
        ))}
      </Notice>
    </div>
  );
}

function useCheckWords({ drivers, minuses, currency }: ValueCalculator) {
  const t = useT();
  const locale = useLocale();
  const named = (lines: readonly string[]) =>
    lines
      .map((line) => [...drivers, ...minuses].find(({ id }) => id === line)?.what ?? line)
      .map((what) => t("value.quoted", { what }))
      .join(", ");
  return (check: ValueCheck): string => {
    switch (check.kind) {
      case "missing":
        return t("value.check.missing", {
          what: check.what.map((figure) => t(`value.check.missing.${figure}`)).join(", "),
        });
      case "unvalued":
        return t("value.check.unvalued", { lines: named(check.lines) });
      case "assumption":
        return t("value.check.assumption", { lines: named(check.lines) });
      case "same-metric":
        return t("value.check.sameMetric", { metric: check.metric, lines: named(check.lines) });
      case "consumption":
        return t(check.certain ? "value.check.consumption" : "value.check.maybeConsumption", {
          line: named([check.line]),
        });
      case "beyond-reference":
        return t("value.check.beyond", { share: percentOf(check.share, locale, 0) });
      case "all-measured":
        return t("value.check.allMeasured");
      case "our-value":
        return t("value.check.ourValue", { lines: named(check.lines) });
      case "no-minus":
        return t("value.check.noMinus");
      case "loss":
        return t("value.check.loss", { amount: moneyOf(check.amount, currency, locale) });
    }
  };
}
