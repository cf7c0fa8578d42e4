import type { Duration } from "~/domain/lesson/drop-off";
import { useT, type Translate } from "~/i18n/use-t";
import { SheetTable } from "~/ui/toolkit/sheet-table";

const MINUTE = 60_000;

/** How long the lesson took those who finished it. */
export function LessonTime({ duration }: { readonly duration: Duration }) {
  const t = useT();
  const { known, median, withinHour, withinDay, later } = duration;
  if (known === 0) return <p>{t("insight.time.none")}</p>;
  const rows = { hour: withinHour, day: withinDay, later };
  return (
    <div className="grid gap-4">
      <p className="max-w-read">
        {median === null
          ? t("insight.time.few", { n: known })
          : t("insight.time.median", { n: known, time: inWords(t, median) })}
      </p>
      <SheetTable
        label={t("insight.time.table")}
        head={[
          { title: t("insight.time.within") },
          { title: t("insight.time.people"), figures: true },
        ]}
        rows={(["hour", "day", "later"] as const).map((id) => ({
          id,
          cells: [t(`insight.time.${id}`), rows[id]],
        }))}
      />
    </div>
  );
}

/** A length of time, as exactly as it matters. */
function inWords(t: Translate, time: number): string {
  const minutes = Math.max(1, Math.round(time / MINUTE));
  if (minutes < 90) return t("insight.time.minutes", { minutes });
  const hours = Math.round(minutes / 60);
  if (hours < 48) return t("insight.time.hours", { hours });
  return t("insight.days", { n: Math.round(hours / 24) });
}
