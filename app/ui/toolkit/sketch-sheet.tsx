import { sketchResult } from "~/domain/toolkit/profit-sketch/arithmetic";
import { DRIVERS, type ProfitSketch, type Range } from "~/domain/toolkit/profit-sketch/document";
import { showDecimal } from "~/domain/quiz/numeric/show-decimal";
import { decimalDigits } from "~/domain/toolkit/fields";
import { useLocale, useT } from "~/i18n/use-t";
import { Details } from "~/ui/details";
import { Section } from "~/ui/heading";
import { Notice } from "~/ui/notice";
import { Paragraphs } from "~/ui/paragraphs";
import { money, wholeNumber } from "./figures";
import { SheetTable } from "./sheet-table";

/** A profit sketch worked out: what remains after cost to serve, and what is not known yet. */
export function SketchSheet({ sketch }: { readonly sketch: ProfitSketch }) {
  const t = useT();
  const { profit, unknown } = sketchResult(sketch);
  const drivers = unknown.map((driver) => t(`toolkit.sketch.cost.${driver}`).toLowerCase());
  return (
    <>
      {profit && <Finding sketch={sketch} profit={profit} />}
      {unknown.length > 0 && (
        <div className="mt-6">
          <Notice tone="call">
            {t("toolkit.sketch.unknown", { drivers: drivers.join(", ") })}
          </Notice>
        </div>
      )}
      <Figures sketch={sketch} />
      {sketch.note !== "" && (
        <Section id="note" title={t("toolkit.sketch.note")}>
          <Paragraphs text={sketch.note} />
        </Section>
      )}
    </>
  );
}

function Finding({ sketch, profit }: { readonly sketch: ProfitSketch; readonly profit: Range }) {
  const t = useT();
  const amount = useRange(sketch);
  const verdict = profit.low >= 0 ? "earns" : profit.high < 0 ? "loses" : "unclear";
  return (
    <p className="font-serif text-title">
      {t(`toolkit.sketch.${verdict}`, { amount: amount(profit) })}
    </p>
  );
}

function useRange({ currency }: ProfitSketch) {
  const t = useT();
  const locale = useLocale();
  return ({ low, high }: Range): string =>
    low === high
      ? money(low, currency, locale)
      : t("toolkit.sketch.range", {
          low: wholeNumber(low, locale),
          high: money(high, currency, locale),
        });
}

function Figures({ sketch }: { readonly sketch: ProfitSketch }) {
  const t = useT();
  const locale = useLocale();
  const amount = useRange(sketch);
  const { credit, costToServe, profit } = sketchResult(sketch);
  const { sales, days, capital, currency } = sketch;
  const row = (id: string, title: string, range: Range | null | undefined, total = false) => ({
    id,
    total,
    cells: [title, range ? amount(range) : t("toolkit.sketch.missing")],
  });
  return (
    <Section id="figures" title={t("toolkit.sketch.figures")}>
      <SheetTable
        label={t("toolkit.sketch.figures")}
        head={[
          { title: t("toolkit.sketch.item") },
          { title: t("toolkit.sketch.yearly"), figures: true },
        ]}
        rows={[
          row("margin", t("toolkit.sketch.margin"), sketch.margin),
          ...DRIVERS.map((driver) =>
            row(driver, `− ${t(`toolkit.sketch.cost.${driver}`)}`, sketch.costs[driver]),
          ),
          row(
            "credit",
            `− ${t("toolkit.sketch.cost.credit")}`,
            credit === null ? null : { low: credit, high: credit },
          ),
          row("profit", t("toolkit.sketch.profit"), profit, true),
        ]}
      />
      <div className="mt-2">
        <Details summary={t("toolkit.sheet.working")}>
          <p className="mb-2">{t("toolkit.sketch.formula")}</p>
          {credit !== null && sales !== null && days !== null && capital !== null && (
            <p className="mb-2">
              {t("toolkit.sketch.creditWorking", {
                sales: wholeNumber(sales, locale),
                days,
                capital: showDecimal(decimalDigits(capital, 1), locale),
                credit: money(credit, currency, locale),
              })}
            </p>
          )}
          {profit && (
            <p>
              {t("toolkit.sketch.profitWorking", {
                worst: `${wholeNumber(sketch.margin?.low ?? 0, locale)} − ${wholeNumber(costToServe.high, locale)} = ${wholeNumber(profit.low, locale)}`,
                best: `${wholeNumber(sketch.margin?.high ?? 0, locale)} − ${wholeNumber(costToServe.low, locale)} = ${wholeNumber(profit.high, locale)}`,
              })}
            </p>
          )}
        </Details>
      </div>
    </Section>
  );
}
