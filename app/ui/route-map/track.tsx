import { Fragment } from "react";
import { StationShape } from "~/ui/progress/station";
import type { Lane, RouteLinkRow, RouteModuleRow, TrackPiece, TrackTone } from "./route-map-row";

const LANE_X: Record<Lane, number> = { 0: 10, 1: 26, 2: 42 };
/** Height of the station in its row: the middle of the title's first line at any text size. */
const STATION_Y = "1.375rem";

const TONES: Record<TrackTone, { readonly className: string; readonly strokeWidth: number }> = {
  walked: { className: "stroke-key", strokeWidth: 4 },
  ahead: { className: "stroke-edge", strokeWidth: 2 },
};

const FRAME = {
  width: 52,
  "aria-hidden": true,
  focusable: false,
  fill: "none",
  strokeLinecap: "butt",
  strokeLinejoin: "round",
  overflow: "visible",
} as const;

/** Lines of the lanes; a px over each end, so that no seam shows between rows. */
function TrackLines({ tracks }: { readonly tracks: readonly TrackPiece[] }) {
  return tracks.map(({ lane, above, below }) => {
    const x = LANE_X[lane];
    return (
      <Fragment key={lane}>
        {above !== null && <line x1={x} x2={x} y1={-1} y2={STATION_Y} {...TONES[above]} />}
        {below !== null && <line x1={x} x2={x} y1={STATION_Y} y2="100%" {...TONES[below]} />}
      </Fragment>
    );
  });
}

/** The track beside a module: lanes, its station, gate and loop. As high as its row. */
export function ModuleTrack({ row }: { readonly row: RouteModuleRow }) {
  return (
    <svg {...FRAME} className="absolute inset-0 h-full">
      <TrackLines tracks={row.tracks} />
      <svg x={LANE_X[row.lane]} y={STATION_Y} overflow="visible">
        {row.gate === true && (
          <line
            x1={-LANE_X[row.lane]}
            x2={LANE_X[2] + 10 - LANE_X[row.lane]}
            y1={-18}
            y2={-18}
            className="stroke-ink"
            strokeWidth={3}
          />
        )}
        {row.loop === true && (
          <path
            d="M8 4C26 6 26 34 2 34"
            className="stroke-edge"
            strokeWidth={2.5}
            strokeLinecap="round"
            strokeDasharray="0.1 5.5"
          />
        )}
        <g strokeLinecap="round">
          <StationShape station={row.station} />
        </g>
      </svg>
    </svg>
  );
}

/** Lanes alone, beside a row that is not a station. */
export function PlainTrack({ tracks }: { readonly tracks: readonly TrackPiece[] }) {
  return (
    <svg {...FRAME} className="absolute inset-0 h-full">
      <TrackLines tracks={tracks} />
    </svg>
  );
}

/** Lanes that part or meet, 28 px high. */
export function LinkTrack({ row }: { readonly row: RouteLinkRow }) {
  return (
    <svg {...FRAME} height={28} viewBox="0 0 52 28" className="block h-fork">
      {row.links.map(({ from, to, tone }) => (
        <path
          key={`${from}-${to}`}
          d={`M${LANE_X[from]} -1V2C${LANE_X[from]} 14 ${LANE_X[to]} 14 ${LANE_X[to]} 26V28`}
          {...TONES[tone]}
        />
      ))}
    </svg>
  );
}
