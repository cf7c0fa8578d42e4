import { billOf, driverValue, minusValue } from "~/domain/toolkit/value-calculator/arithmetic";
import { DRIVER_SLOTS, freeSlot, MINUS_SLOTS } from "~/domain/toolkit/value-calculator/form-lines";
import type { Ratio } from "~/domain/toolkit/ratio";
import { useLocale, useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button/button-link";
import { Section } from "~/ui/heading";
import { Ruled, RuledRow } from "~/ui/ruled";
import { TextLink } from "~/ui/text-link";
import { moneyOf } from "~/domain/toolkit/value-calculator/shown";
import type { SheetView } from "./sheet-view";

interface ValuePartsProps {
  readonly view: Extract<SheetView, { tool: "value-calculator" }>;
  readonly address: string;
}

/** What can be filled in, line by line, and the ways to show it. */
export function ValueParts({ view, address }: ValuePartsProps) {
  const t = useT();
  const locale = useLocale();
  const { document } = view;
  const { drivers, minuses, years, currency } = document;
  const edit = (part: string) => `${address}?part=${part}`;
  const detail = (value: Ratio | null, agreed: boolean) =>
    [
      value === null ? t("value.parts.noFigure") : moneyOf(value, currency, locale),
      t(agreed ? "value.agreed.yes" : "value.agreed.no"),
    ].join(" · ");
  const [newDriver, newMinus] = [freeSlot(DRIVER_SLOTS, drivers), freeSlot(MINUS_SLOTS, minuses)];
  const begun = view.revision > 0;
  const bills = [document.reference, document.offer].map((bill) => (
    <p key={bill === document.offer ? "offer" : "reference"}>{detail(billOf(bill), bill.agreed)}</p>
  ));
  return (
    <div className="print:hidden">
      <Section id="parts" title={t("value.parts.title")}>
        {!begun && <p className="mb-4">{t("value.parts.empty")}</p>}
        {!begun && (
          <p className="mb-4">
            <ButtonLink tone="filled" to={edit("bills")}>
              {t("value.parts.bills")}
            </ButtonLink>
          </p>
        )}
        <Ruled>
          {begun && <RuledRow title={t("value.parts.bills")} to={edit("bills")} detail={bills} />}
          <RuledRow
            title={t("value.parts.terms")}
            to={edit("terms")}
            detail={t("value.parts.termsDetail", { years: years ?? 0 })}
          />
          <RuledRow
            title={t("value.parts.own")}
            to={edit("own")}
            detail={t("value.parts.ownDetail")}
          />
        </Ruled>
      </Section>
      <Section id="drivers" title={t("value.parts.drivers")}>
        {drivers.length > 0 && (
          <Ruled>
            {drivers.map((driver) => (
              <RuledRow
                key={driver.id}
                title={driver.what}
                to={edit(driver.id)}
                detail={detail(driverValue(driver), driver.agreed)}
              />
            ))}
          </Ruled>
        )}
        {newDriver !== null && (
          <TextLink standalone to={edit(newDriver)}>
            {t("value.parts.addDriver")}
          </TextLink>
        )}
      </Section>
      <Section id="minuses" title={t("value.parts.minuses")}>
        {minuses.length > 0 && (
          <Ruled>
            {minuses.map((minus) => (
              <RuledRow
                key={minus.id}
                title={minus.what}
                to={edit(minus.id)}
                detail={detail(minusValue(minus, years), minus.agreed)}
              />
            ))}
          </Ruled>
        )}
        {newMinus !== null && (
          <TextLink standalone to={edit(newMinus)}>
            {t("value.parts.addMinus")}
          </TextLink>
        )}
      </Section>
    </div>
  );
}
