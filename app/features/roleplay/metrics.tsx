import type { Effect, Metrics as MetricValues } from "~/domain/roleplay/roleplay";
import { useT, type Translate } from "~/i18n/use-t";
import { metricBand } from "./metric-band";

/** How the talk stands: a word and a small bar for trust and value, minutes as they are. */
export function Metrics({ metrics }: { readonly metrics: MetricValues }) {
  const t = useT();
  return (
    <dl className="mt-6 grid max-w-column grid-cols-2 gap-x-6 gap-y-1 text-small">
      {(["trust", "value"] as const).map((name) => (
        <div key={name} className="min-w-0">
          <dt className="text-ink2">{t(`roleplay.metric.${name}`)}</dt>
          <dd>
            <span className="font-strong">
              {t(`roleplay.metric.${name}.${metricBand(name, metrics[name])}`)}
            </span>{" "}
            <span className="text-ink2">{metrics[name]}</span>
            <svg
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              aria-hidden="true"
              className="mt-1 block h-1 w-full"
            >
              <rect width="100" height="4" className="fill-line" />
              <rect width={metrics[name]} height="4" className="fill-key" />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What a choice changed, in words; empty when nothing did. */
export function changeWords(t: Translate, { trust, value }: Pick<Effect, "trust" | "value">) {
  const parts = [
    trust !== 0 && t("roleplay.change.trust", { points: signed(trust) }),
    value !== 0 && t("roleplay.change.value", { points: signed(value) }),
  ];
  return parts.filter((part) => part !== false).join(" · ");
}

const signed = (points: number) => (points > 0 ? `+${points}` : `−${Math.abs(points)}`);
