interface ShareBarProps {
  readonly label: string;
  /** Length of the bar in tenths of a percent. */
  readonly tenths: number;
  readonly value: string;
  /** The reader's own share: the loud one. */
  readonly own?: boolean;
}

/** One share as a line of words over a drawn length. */
export function ShareBar({ label, tenths, value, own = false }: ShareBarProps) {
  return (
    <div className={own ? "share share--own" : "share"}>
      <dt>{label}</dt>
      <dd>{value}</dd>
      <svg viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
        <rect className="share__track" width="1000" height="12" />
        <rect className="share__length" width={tenths} height="12" />
      </svg>
    </div>
  );
}
