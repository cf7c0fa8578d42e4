import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface TableColumn {
  readonly id: string;
  readonly title: string;
  /** Figures: to the right, so that places stand below each other. */
  readonly numeric?: boolean;
}

interface TableProps {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** A plain table; below 768 px each row becomes a short list of its own. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <table
      role="table"
      aria-label={caption}
      className="block w-full border-collapse text-left md:table"
    >
      <thead role="rowgroup" className="hidden md:table-header-group">
        <tr role="row" className="border-b border-edge text-small text-ink2">
          {columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              className={classNames(
                "py-2 pr-4 align-bottom font-strong",
                column.numeric === true && "text-right",
              )}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody
        role="rowgroup"
        className="block border-t border-line md:table-row-group md:border-t-0"
      >
        {rows.map((row) => (
          <tr
            key={row.id}
            role="row"
            className="block border-b border-line py-3 md:table-row md:py-0"
          >
            {columns.map((column, index) =>
              index === 0 ? (
                <th
                  key={column.id}
                  role="rowheader"
                  scope="row"
                  className="block font-strong md:table-cell md:py-2 md:pr-4 md:align-baseline"
                >
                  {row.cells[index]}
                </th>
              ) : (
                <td
                  key={column.id}
                  role="cell"
                  className={classNames(
                    "flex flex-wrap gap-x-2 text-small md:table-cell md:py-2 md:pr-4 md:align-baseline md:text-body",
                    column.numeric === true && "md:text-right",
                  )}
                >
                  <span className="text-ink2 md:hidden">{`${column.title}:`}</span>
                  <span className="min-w-0">{row.cells[index]}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
