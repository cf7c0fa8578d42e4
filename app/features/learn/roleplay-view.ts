import type { Variant } from "~/domain/path/definition";

/** The door of a conversation: the scene, what it takes, what there was, the way in. */
export interface RoleplayView {
  readonly kind: "roleplay";
  readonly path: string;
  readonly step: string;
  readonly title: string;
  readonly setting: string;
  readonly minutes: number;
  /** Minutes of the scene; null: it is not timed. */
  readonly time: number | null;
  readonly variant: Variant;
  readonly done: boolean;
  readonly optional: boolean;
  /** The worst ending that still counts; null: every ending does. */
  readonly needed: string | null;
  /** What is prepared before; chosen by position. */
  readonly prepare: {
    readonly choose: number;
    readonly from: readonly string[];
  };
  readonly command: string;
  readonly running: { readonly to: string } | null;
  /** Latest first. */
  readonly earlier: readonly {
    readonly to: string;
    readonly number: number;
    readonly at: number;
    readonly ending: string;
    readonly best: boolean;
  }[];
  readonly next: { readonly to: string } | null;
}
