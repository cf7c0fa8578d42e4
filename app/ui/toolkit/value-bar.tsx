import { valueResult } from "~/domain/toolkit/value-calculator/arithmetic";
import { valueBar, type BarRow } from "~/domain/toolkit/value-calculator/bar";
import type { ValueCalculator } from "~/domain/toolkit/value-calculator/document";
import { useLocale, useT } from "~/i18n/use-t";
import { barLabel, type ValueReader } from "~/i18n/value-words";
import { classNames } from "~/ui/class-names";
import { amountOf, moneyOf } from "~/domain/toolkit/value-calculator/shown";

/** Of a drawn step, in px. */
const HEIGHT = 24;

export interface ValueBarProps {
  readonly calculator: ValueCalculator;
  readonly reader: ValueReader;
}

/** From the alternative over the differences to EVC, and who keeps what of it, drawn to scale. */
export function ValueBar({ calculator, reader }: ValueBarProps) {
  const t = useT();
  const locale = useLocale();
  const rows = valueBar(calculator);
  if (rows.length === 0) return null;
  const { currency } = calculator;
  const { extra } = valueResult(calculator);
  const said = rows.map(
    (row) => `${barLabel(t, row, { calculator, reader })} ${moneyOf(row.amount, currency, locale)}`,
  );
  return (
    <figure
      role="img"
      aria-label={t("value.bar.label", { steps: said.join("; ") })}
      className="value-bar"
    >
      <p className="value-bar__unit">{t("value.yearly", { currency })}</p>
      {rows.map((row, index) => (
        <div key={row.id} className={classNames("value-bar__row", `value-bar__row--${row.kind}`)}>
          <span className="value-bar__label">
            {barLabel(t, row, { calculator, reader })}
            {row.split !== null && (
              <span className="value-bar__part">
                {t("value.bar.above", { amount: amountOf(extra, locale) })}
              </span>
            )}
          </span>
          <span className="value-bar__amount">
            {row.kind === "minus" || row.kind === "loss" ? "−" : ""}
            {amountOf(row.amount, locale)}
          </span>
          <Drawn row={row} next={rows[index + 1] ?? null} />
        </div>
      ))}
    </figure>
  );
}

/** One step's piece of the drawing, with the hairlines that lead to it and on to the next one. */
function Drawn({ row, next }: { readonly row: BarRow; readonly next: BarRow | null }) {
  const { id, kind, from, to, split } = row;
  const hatched = kind === "minus" || kind === "loss";
  const begins = kind === "plus" || kind === "gain" ? from : to;
  const ends = kind === "minus" ? from : to;
  return (
    <div className="value-bar__drawn">
      <svg>
        {hatched && (
          <defs>
            <pattern
              id={`hatch-${id}`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className="value-bar__hatch" x1="0" y1="0" x2="0" y2="6" />
            </pattern>
          </defs>
        )}
        {!["reference", "bill", "loss"].includes(kind) && (
          <line className="value-bar__link" x1={`${begins}%`} y1="0" x2={`${begins}%`} y2="50%" />
        )}
        {next !== null && kind !== "evc" && (
          <line className="value-bar__link" x1={`${ends}%`} y1="50%" x2={`${ends}%`} y2="100%" />
        )}
        <g transform={`translate(0 ${-HEIGHT / 2})`}>
          <rect
            className={`value-bar__piece value-bar__piece--${kind}`}
            x={`${from}%`}
            y="50%"
            width={`${width(from, to)}%`}
            height={HEIGHT}
            fill={hatched ? `url(#hatch-${id})` : undefined}
          />
          {split !== null && (
            <rect
              className="value-bar__piece value-bar__piece--ours"
              x={`${split}%`}
              y="50%"
              width={`${width(split, to)}%`}
              height={HEIGHT}
            />
          )}
        </g>
      </svg>
    </div>
  );
}

const width = (from: number, to: number): number => Math.round((to - from) * 100) / 100;
