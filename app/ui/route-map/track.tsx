import { StationShape, type Station } from "~/ui/progress/station";
import type { Lane, RouteLinkRow, RouteModuleRow, TrackPiece, TrackTone } from "./route-map-row";

const LANE_X: Record<Lane, number> = { 0: 10, 1: 26, 2: 42 };
/** Height of a station in its row: the middle of the first line of words at any text size. */
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
  className: "absolute inset-0 h-full",
} as const;

/** Lanes of one row, as high as the row; a px over the upper end, so that no seam shows. */
function TrackLines({ tracks }: { readonly tracks: readonly TrackPiece[] }) {
  return tracks.map(({ lane, above, below }) => {
    const x = LANE_X[lane];
    return (
      <g key={lane} shapeRendering="crispEdges">
        {above !== null && <line x1={x} x2={x} y1={-1} y2={STATION_Y} {...TONES[above]} />}
        {below !== null && <line x1={x} x2={x} y1={STATION_Y} y2="100%" {...TONES[below]} />}
      </g>
    );
  });
}

/** The track beside a module: lanes, its station, gate and loop. */
export function ModuleTrack({
  row,
  tracks,
}: {
  readonly row: RouteModuleRow;
  readonly tracks: readonly TrackPiece[];
}) {
  const x = LANE_X[row.lane];
  return (
    <svg {...FRAME}>
      <TrackLines tracks={tracks} />
      <svg x={x} y={STATION_Y} overflow="visible">
        {row.gate === true && (
          <line x1={-x} x2={52 - x} y1={-18} y2={-18} className="stroke-ink" strokeWidth={3} />
        )}
        {row.loop === true && (
          <path
            d="M9 5C26 8 25 32 3 34"
            className="stroke-edge"
            strokeWidth={2.5}
            strokeLinecap="round"
            strokeDasharray="0.1 5.5"
          />
        )}
        <g strokeLinecap="round" className={row.justOpened === true ? "animate-open" : undefined}>
          <StationShape station={row.station} />
        </g>
      </svg>
    </svg>
  );
}

/** The track beside a step of the open module: the same signs, smaller. */
export function StepTrack({
  lane,
  station,
  tracks,
}: {
  readonly lane: Lane;
  readonly station: Station;
  readonly tracks: readonly TrackPiece[];
}) {
  return (
    <svg {...FRAME}>
      <TrackLines tracks={tracks} />
      <svg x={LANE_X[lane]} y={STATION_Y} overflow="visible">
        <g strokeLinecap="round" transform="scale(0.65)">
          <StationShape station={station} />
        </g>
      </svg>
    </svg>
  );
}

/** Lanes alone, beside a row that is not a station. */
export function PlainTrack({ tracks }: { readonly tracks: readonly TrackPiece[] }) {
  return (
    <svg {...FRAME}>
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
