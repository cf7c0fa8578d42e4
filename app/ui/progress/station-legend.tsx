import { useT } from "~/i18n/use-t";
import { StationMark, type Station } from "./station";

const STATIONS: readonly Station[] = ["done", "here", "open", "locked", "attention", "waiting"];

/** What each sign means, in words. */
export function StationLegend() {
  const t = useT();
  return (
    <ul
      aria-label={t("common.station.legend")}
      className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-small text-ink2"
    >
      {STATIONS.map((station) => (
        <li key={station} className="flex items-center gap-2">
          <StationMark station={station} />
          {t(`common.station.${station}`)}
        </li>
      ))}
    </ul>
  );
}
