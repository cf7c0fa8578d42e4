import type { ReactNode } from "react";
import { whale, type AccountFigures } from "~/domain/toolkit/profit-sketch/whale";
import { useLocale, useT } from "~/i18n/use-t";
import { share, wholeNumber } from "./figures";
import { SheetTable } from "./sheet-table";

interface WhaleTableProps {
  readonly accounts: readonly AccountFigures[];
  /** Shown in place of a figure that the reader is to find: `<account>` or `<account>-cumulative`. */
  readonly hidden?: ReadonlySet<string>;
}

/** Accounts from best to worst with their profits summed up on the way. */
export function WhaleTable({ accounts, hidden = new Set() }: WhaleTableProps) {
  const t = useT();
  const locale = useLocale();
  const { rows, total, peakTenths } = whale(accounts);
  // A reader who is to find the profits must not read their order off the table.
  const shown = hidden.size > 0 ? accounts : rows;
  const figure = (id: string, value: number): ReactNode =>
    hidden.has(id) ? "?" : wholeNumber(value, locale);
  return (
    <>
      <SheetTable
        label={t("toolkit.whale.label")}
        head={[
          { title: t("toolkit.matrix.account") },
          { title: t("toolkit.whale.margin"), figures: true },
          { title: t("toolkit.whale.cost"), figures: true },
          { title: t("toolkit.whale.profit"), figures: true },
          ...(hidden.size > 0 ? [] : [{ title: t("toolkit.whale.cumulative"), figures: true }]),
        ]}
        rows={shown.map(({ name, margin, costToServe }) => {
          const row = rows.find((one) => one.name === name);
          return {
            id: name,
            cells: [
              name,
              wholeNumber(margin, locale),
              wholeNumber(costToServe, locale),
              figure(name, row?.profit ?? 0),
              ...(hidden.size > 0 ? [] : [wholeNumber(row?.cumulative ?? 0, locale)]),
            ],
          };
        })}
      />
      {hidden.size === 0 && (
        <p className="mt-3">
          {t("toolkit.whale.peak", {
            total: wholeNumber(total, locale),
            share: share(peakTenths, locale),
          })}
        </p>
      )}
    </>
  );
}
