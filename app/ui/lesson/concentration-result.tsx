import { FEWEST_CUSTOMERS, type Concentration } from "~/domain/toolkit/concentration";
import { useLocale, useT, type Translate } from "~/i18n/use-t";
import { ShareBar } from "./share-bar";
import { percent } from "./percent";

/** Measured in 17 consumer categories: about 60 % (Ehrenberg-Bass Institute). In tenths. */
const MEASURED = 600;
/** What the rule of thumb claims. In tenths. */
const RULE = 800;
/** Within five points of the measured share counts as near it. In tenths. */
const NEAR = 50;

/** The own share in words, then beside what was measured and what the rule claims. */
export function ConcentrationResult({ result }: { readonly result: Concentration }) {
  const t = useT();
  const locale = useLocale();
  if (result.kind === "too-few")
    return (
      <p className="island__result" role="status">
        {t("lesson.concentration.tooFew", { needed: FEWEST_CUSTOMERS })}
      </p>
    );
  const { tenths, topCount, count } = result;
  const share = percent(tenths, locale);
  return (
    <div className="island__result">
      <p className="island__finding" role="status">
        {t("lesson.concentration.sentence", { topCount, count, share })}
      </p>
      <p>{comparison(t, tenths)}</p>
      <dl className="shares">
        <ShareBar label={t("lesson.concentration.own")} tenths={tenths} value={share} own />
        <ShareBar
          label={t("lesson.concentration.measured")}
          tenths={MEASURED}
          value={t("lesson.concentration.about", { share: percent(MEASURED, locale) })}
        />
        <ShareBar
          label={t("lesson.concentration.rule")}
          tenths={RULE}
          value={percent(RULE, locale)}
        />
      </dl>
      <p className="island__note">{t("lesson.concentration.limits")}</p>
    </div>
  );
}

function comparison(t: Translate, tenths: number): string {
  if (tenths > MEASURED + NEAR) return t("lesson.concentration.above");
  if (tenths < MEASURED - NEAR) return t("lesson.concentration.below");
  return t("lesson.concentration.near");
}
