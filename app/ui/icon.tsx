import { classNames } from "./class-names";

const PATHS = {
  tick: "M3 8.5 6.5 12 13 4.5",
  arrow: "M2.5 8h10.5M9 4l4 4-4 4",
  back: "M13.5 8H3M7 4 3 8l4 4",
  down: "M3.5 6 8 10.5 12.5 6",
  lock: "M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5",
  clock: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 5v3.3l2.2 1.4",
  diamond: "M8 1.5 14.5 8 8 14.5 1.5 8zM8 5v3.6M8 10.6v.2",
  cross: "M4 4l8 8M12 4l-8 8",
  ring: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2",
  half: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2v11.6M9.7 4v8M11.4 5v6",
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  readonly className?: string;
}

/** A drawn sign in the colour and size of the text around it. Words beside it carry the meaning. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classNames("inline-block shrink-0", className)}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
