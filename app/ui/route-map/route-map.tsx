import { useT } from "~/i18n/use-t";
import type { RouteMapRow } from "./route-map-row";
import { HereModule, OtherModule } from "./route-module";
import { LinkTrack, ModuleTrack, PlainTrack } from "./track";

const GRID = "grid grid-cols-[52px_minmax(0,1fr)] gap-x-3";

function Row({ row }: { readonly row: RouteMapRow }) {
  const t = useT();
  switch (row.kind) {
    case "links":
      return (
        <li aria-hidden="true" className="h-fork">
          <LinkTrack row={row} />
        </li>
      );
    case "overflow":
      return (
        <li className={GRID}>
          <div className="relative">
            <PlainTrack tracks={row.tracks} />
          </div>
          <p className="py-station text-small text-ink2">
            {t("common.route.alongside", { count: row.count })}
          </p>
        </li>
      );
    case "module":
      return (
        <li className={GRID} aria-current={row.station === "here" ? "step" : undefined}>
          <div className="relative">
            <ModuleTrack row={row} />
          </div>
          {row.station === "here" ? <HereModule row={row} /> : <OtherModule row={row} />}
        </li>
      );
  }
}

/** A path as a route: modules as stations, each row drawing its own piece of the track. */
export function RouteMap({ rows }: { readonly rows: readonly RouteMapRow[] }) {
  const t = useT();
  return (
    <ol aria-label={t("common.route.label")} role="list">
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ol>
  );
}
