import { useT } from "~/i18n/use-t";
import { ROUTE_GRID } from "./grid-style";
import { HereModule } from "./here-module";
import { OtherModule } from "./other-module";
import type { RouteMapRow } from "./route-map-row";
import { LinkTrack, PlainTrack } from "./track";

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
        <li className={ROUTE_GRID}>
          <div className="relative">
            <PlainTrack tracks={row.tracks} />
          </div>
          <p className="py-station text-small text-ink2">
            {t("common.route.alongside", { count: row.count })}
          </p>
        </li>
      );
    case "module":
      return row.station === "here" ? (
        <li aria-current="step">
          <HereModule row={row} />
        </li>
      ) : (
        <li>
          <OtherModule row={row} />
        </li>
      );
  }
}

/** A path as a route: modules as stations, each row drawing its own piece of the track. */
export function RouteMap({ rows }: { readonly rows: readonly RouteMapRow[] }) {
  const t = useT();
  return (
    <ol aria-label={t("common.route.label")}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ol>
  );
}
