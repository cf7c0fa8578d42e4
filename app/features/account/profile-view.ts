import type { Device } from "./device";

/** A browser that is signed in. */
export interface SessionView {
  readonly id: string;
  readonly device: Device;
  /** Last use, UTC milliseconds, exact to the day. */
  readonly seenAt: number;
  /** Whether it is the one that asks. */
  readonly here: boolean;
}

export interface ProfileView {
  /** Now, UTC milliseconds. */
  readonly at: number;
  readonly name: string;
  readonly email: string;
  /** Latest use first. */
  readonly sessions: readonly SessionView[];
}
