import type { Debrief } from "~/domain/roleplay/debrief";
import type { LinePoint } from "~/domain/roleplay/line";
import { useT } from "~/i18n/use-t";

interface WayChartProps {
  readonly metric: "trust" | "value";
  readonly debrief: Pick<Debrief, "line" | "model" | "loss" | "gain">;
}

const HEIGHT = 100;
/** The drawing is this wide however many turns there were. */
const WIDTH = 260;

type Point = readonly [x: number, y: number];

function pointsOf(
  line: readonly LinePoint[],
  metric: WayChartProps["metric"],
  steps: number,
): readonly Point[] {
  return line.map(({ metrics }, index) => [
    Math.round((index * WIDTH) / Math.max(1, steps)),
    HEIGHT - metrics[metric],
  ]);
}

const path = (points: readonly Point[]) =>
  points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");

/**
 * One metric of the way taken, from turn to turn, with its two turning points; the model way dashed.
 * What it shows is said in the list of turns as well.
 */
export function WayChart({ metric, debrief }: WayChartProps) {
  const t = useT();
  const { line, model, loss, gain } = debrief;
  const steps = Math.max(line.length, model.line.length) - 1;
  const taken = pointsOf(line, metric, steps);
  const best = pointsOf(model.line, metric, steps);
  const turns = taken.filter((_, index) => line[index]?.kind === "turn");
  const [fell, rose] = [loss, gain].map((one) => (one ? turns[one.turn] : undefined));
  const last = line.at(-1)?.metrics[metric] ?? 0;
  const modelLast = model.line.at(-1)?.metrics[metric] ?? 0;
  return (
    <figure className="min-w-0">
      <figcaption className="text-small">
        <span className="font-strong">{t(`roleplay.metric.${metric}`)}</span>{" "}
        <span className="text-ink2">
          {t("roleplay.debrief.chart", {
            from: line[0]?.metrics[metric] ?? 0,
            to: last,
            model: modelLast,
          })}
        </span>
      </figcaption>
      <svg
        viewBox={`-12 -12 ${WIDTH + 24} ${HEIGHT + 24}`}
        aria-hidden="true"
        className="mt-2 block w-full"
      >
        <path
          d={`M0 ${HEIGHT}H${WIDTH}M0 0H${WIDTH}`}
          className="fill-none stroke-line"
          strokeWidth="1"
        />
        <path
          d={path(best)}
          className="fill-none stroke-ink2"
          strokeWidth="2"
          strokeDasharray="4 4"
        />
        <path d={path(taken)} className="fill-none stroke-key" strokeWidth="3" />
        {turns.map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r="3" className="fill-key" />
        ))}
        {rose && <circle cx={rose[0]} cy={rose[1]} r="8" className="fill-key" />}
        {fell && (
          <path
            d={`M${fell[0]} ${fell[1] - 10}l10 10l-10 10l-10-10z`}
            className="fill-call-fill stroke-call"
            strokeWidth="2"
          />
        )}
      </svg>
    </figure>
  );
}
