import type { Stop } from "~/domain/lesson/drop-off";
import { useT } from "~/i18n/use-t";
import { SheetTable } from "~/ui/toolkit/sheet-table";

interface LessonStopsProps {
  readonly stops: readonly Stop[];
  /** Titles of the lesson's parts. */
  readonly parts: readonly string[];
}

/** Where those stand who began and did not finish. */
export function LessonStops({ stops, parts }: LessonStopsProps) {
  const t = useT();
  const [most] = [...stops].sort((a, b) => b.people - a.people);
  if (!most) return <p>{t("insight.stops.none")}</p>;
  return (
    <div className="grid gap-4">
      <p className="max-w-read">
        {t("insight.stops.most", {
          part: most.part + 1,
          title: parts[most.part] ?? "",
          people: most.people,
          quiet: most.people - most.recent,
        })}
      </p>
      <SheetTable
        label={t("insight.stops.table")}
        head={[
          { title: t("insight.stops.part") },
          { title: t("insight.stops.people"), figures: true },
          { title: t("insight.stops.recent"), figures: true },
          { title: t("insight.stops.quiet"), figures: true },
          { title: t("insight.stops.longest"), figures: true, roomy: true },
        ]}
        rows={stops.map(({ part, people, recent, longestDays }) => ({
          id: String(part),
          cells: [
            `${part + 1}. ${parts[part] ?? ""}`,
            people,
            recent,
            people - recent,
            t("insight.days", { n: longestDays }),
          ],
        }))}
      />
    </div>
  );
}
