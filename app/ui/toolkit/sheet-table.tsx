import type { ReactNode } from "react";
import { classNames } from "~/ui/class-names";

interface SheetTableProps {
  /** What the table shows, for those who do not see it. */
  readonly label: string;
  readonly head: readonly SheetColumn[];
  readonly rows: readonly SheetTableRow[];
}

interface SheetColumn {
  readonly title: string;
  /** Figures stand at the right. */
  readonly figures?: boolean;
  /** Left out on a phone: what the other columns already say. */
  readonly roomy?: boolean;
}

interface SheetTableRow {
  readonly id: string;
  /** One per column; the first names the row. */
  readonly cells: readonly ReactNode[];
  /** A line of sums. */
  readonly total?: boolean;
}

/** Rows of a sheet with their figures. */
export function SheetTable({ label, head, rows }: SheetTableProps) {
  const cellStyle = (index: number) =>
    classNames(
      "py-3 align-top",
      index > 0 && "pl-3",
      head[index]?.figures === true && "text-right",
      head[index]?.roomy === true && "hidden md:table-cell",
    );
  return (
    <div className="sheet">
      <table
        aria-label={label}
        className="sheet__table w-full border-collapse border-y border-line text-left"
      >
        <thead className="text-small text-ink2">
          <tr>
            {head.map(({ title }, index) => (
              <th
                key={title}
                scope="col"
                className={classNames(cellStyle(index), "border-b border-edge font-strong")}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ id, cells, total }) => (
            <tr key={id} className={total === true ? "font-strong" : undefined}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th
                    key={index}
                    scope="row"
                    className={classNames(cellStyle(index), "font-strong")}
                  >
                    {cell}
                  </th>
                ) : (
                  <td key={index} data-label={head[index]?.title} className={cellStyle(index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
