import { valueBar } from "~/domain/toolkit/value-calculator/bar";
import { useLocale, useT } from "~/i18n/use-t";
import { SheetTable } from "./sheet-table";
import { barLabel } from "~/i18n/value-words";
import type { ValueBarProps } from "./value-bar";
import { amountOf, workingOf } from "~/domain/toolkit/value-calculator/shown";

/** The drawing's equal in figures: every step with the way to it. */
export function ValueTable({ calculator, reader }: ValueBarProps) {
  const t = useT();
  const locale = useLocale();
  const { currency } = calculator;
  return (
    <SheetTable
      label={t("value.table.label")}
      head={[
        { title: t("value.table.step") },
        { title: t("value.yearly", { currency }), figures: true },
      ]}
      rows={valueBar(calculator).map((row) => {
        const sum = ["evc", "gain", "loss"].includes(row.kind);
        const working = workingOf(calculator, row.id, locale);
        const metric = calculator.drivers.find(({ id }) => id === row.id)?.metric ?? "";
        const minus = row.kind === "minus" || row.kind === "loss";
        return {
          id: row.id,
          total: sum,
          cells: [
            <span key="step" className={sum ? "font-strong" : "font-regular"}>
              {barLabel(t, row, { calculator, reader })}
              {metric !== "" && (
                <span className="block text-small font-regular text-ink2">{metric}</span>
              )}
              {working !== "" && (
                <span className="block text-small font-regular text-ink2">{working}</span>
              )}
            </span>,
            `${minus ? "−" : ""}${amountOf(row.amount, locale)}`,
          ],
        };
      })}
    />
  );
}
