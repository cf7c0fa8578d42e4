import type { Estimate, ItemIndices } from "~/domain/quiz/statistics/item-statistics";
import { showDecimal } from "~/domain/quiz/numeric/show-decimal";
import { useLocale, useT } from "~/i18n/use-t";
import type { Translate } from "~/i18n/use-t";
import type { Locale } from "~/domain/text";
import { HTML_LANG } from "~/i18n/locale";
import { Notice } from "~/ui/notice";
import { SheetTable } from "~/ui/toolkit/sheet-table";
import type { VersionInsight } from "./insight-view";

/** What the first answers to a version of a question say, as far as there are enough of them. */
export function VersionFigures({ version }: { readonly version: VersionInsight }) {
  const t = useT();
  const { statistics, options, taught } = version;
  const { n, right, confidentErrors, withConfidence } = statistics.counts;
  if (n === 0) return <p>{t("insight.line.counts", { n, right })}</p>;
  const indices = statistics.evidence === "counts" ? null : statistics.indices;
  return (
    <div className="grid gap-4">
      <div className="max-w-read">
        <p className="font-strong">{t("insight.right", { n, right })}</p>
        <p>{t("insight.sure", { of: withConfidence, wrong: confidentErrors })}</p>
        <p className="text-ink2">{t(`insight.evidence.${statistics.evidence}`)}</p>
        {!taught && <p className="text-ink2">{t("insight.untaught")}</p>}
      </div>
      {statistics.evidence === "stable" && <Flags flags={statistics.flags} />}
      {options.length > 0 && <Options version={version} idle={indices?.idleDistractors ?? []} />}
      {indices && <Indices indices={indices} />}
    </div>
  );
}

type StableFlags = Extract<VersionInsight["statistics"], { evidence: "stable" }>["flags"];

/** What the figures ask the author to do. */
function Flags({ flags }: { readonly flags: StableFlags }) {
  const t = useT();
  if (flags.length === 0) return <p>{t("insight.flag.none")}</p>;
  return (
    <Notice tone="call">
      <ul className="grid gap-2">
        {flags.map((flag) => (
          <li key={flag}>{t(`insight.flag.${flag}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface OptionsProps {
  readonly version: VersionInsight;
  /** Ids of wrong options that hardly anybody chooses. */
  readonly idle: readonly string[];
}

function Options({ version: { options, statistics }, idle }: OptionsProps) {
  const t = useT();
  const language = HTML_LANG[useLocale()];
  const texts = new Map(options.map(({ id, text }) => [id, text]));
  return (
    <SheetTable
      label={t("insight.options.table")}
      head={[
        { title: t("insight.options.option") },
        { title: t("insight.options.chosen"), figures: true },
      ]}
      rows={statistics.counts.options.map(({ id, right, chosen }) => ({
        id,
        cells: [
          <>
            <span lang={language}>{texts.get(id)}</span>
            {right && <strong> ({t("insight.options.right")})</strong>}
            {idle.includes(id) && (
              <span className="block text-small text-call">{t("insight.options.idle")}</span>
            )}
          </>,
          chosen,
        ],
      }))}
    />
  );
}

/** The indices of an item; those of 100 answers and more with their range. */
function Indices({ indices }: { readonly indices: ItemIndices }) {
  const t = useT();
  const locale = useLocale();
  const { difficulty, itemRest, extremeGroups, confidentErrors } = indices;
  const unknown = t("insight.indices.unknown");
  const rows = [
    ["difficulty", inWords(t, difficulty, share)],
    ["itemRest", itemRest && inWords(t, itemRest, (value) => decimal(value, locale))],
    ["extremes", extremeGroups === null ? null : decimal(extremeGroups, locale)],
    ["sureErrors", confidentErrors && inWords(t, confidentErrors, share)],
  ] as const;
  return (
    <SheetTable
      label={t("insight.indices.table")}
      head={[
        { title: t("insight.indices.name") },
        { title: t("insight.indices.value"), figures: true },
      ]}
      rows={rows.map(([id, value]) => ({
        id,
        cells: [t(`insight.indices.${id}`), value ?? unknown],
      }))}
    />
  );
}

const share = (value: number): string => `${Math.round(value * 100)}%`;

const decimal = (value: number, locale: Locale): string => showDecimal(value.toFixed(2), locale);

function inWords(t: Translate, { value, interval }: Estimate, show: (value: number) => string) {
  if (!interval) return show(value);
  const { low, high } = interval;
  return t("insight.value.range", { value: show(value), low: show(low), high: show(high) });
}
