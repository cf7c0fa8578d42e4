/** How a module stands for one learner. */
export type Station = "done" | "here" | "open" | "locked" | "attention" | "waiting";

/** The sign of a station around the origin of its drawing, at most 22 px across. */
export function StationShape({ station }: { readonly station: Station }) {
  switch (station) {
    case "done":
      return (
        <>
          <circle r="9.5" className="fill-key" />
          <path
            d="M-4.5 0.5 -1.5 3.5 4.5 -3"
            className="fill-none stroke-on-key"
            strokeWidth="2.25"
          />
        </>
      );
    case "here":
      return (
        <>
          <circle r="9" className="fill-paper stroke-key" strokeWidth="3" />
          <circle r="4" className="fill-key" />
        </>
      );
    case "open":
      return <circle r="8.5" className="fill-paper stroke-key" strokeWidth="2.5" />;
    case "locked":
      return <circle r="6.5" className="fill-paper stroke-edge" strokeWidth="1.5" />;
    case "attention":
      return (
        <>
          <path
            d="M0 -10.5 10.5 0 0 10.5 -10.5 0z"
            className="fill-call-fill stroke-call"
            strokeWidth="1.5"
          />
          <path d="M0 -4.5V1M0 4.2V4.4" className="stroke-on-call" strokeWidth="2.25" />
        </>
      );
    case "waiting":
      return (
        <>
          <path d="M-8.5 -8.5H8.5V8.5H-8.5z" className="fill-paper stroke-ink2" strokeWidth="2" />
          <path d="M0 -4.5V0.5H3.5" className="fill-none stroke-ink2" strokeWidth="2" />
        </>
      );
  }
}

interface StationMarkProps {
  readonly station: Station;
  /** The word of the state, where it does not already stand beside the sign. */
  readonly label?: string;
}

/** The sign of a station in running text or in a table. */
export function StationMark({ station, label }: StationMarkProps) {
  return (
    <svg
      viewBox="-12 -12 24 24"
      width="24"
      height="24"
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      focusable="false"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="inline-block shrink-0"
    >
      <StationShape station={station} />
    </svg>
  );
}
