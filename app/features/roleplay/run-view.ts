import type { PublicPlay } from "~/domain/roleplay/public-play";

/** A conversation under way. Whatever it shows is made of `play` and `moves`. */
export interface RunView {
  readonly kind: "under-way";
  /** Person whose run it is; nobody else's session sends what this device keeps. */
  readonly owner: string;
  readonly path: string;
  readonly step: string;
  readonly run: string;
  readonly play: PublicPlay;
  /** Positions of what was prepared and said so far, as the server has it. */
  readonly moves: {
    readonly prepared: readonly string[];
    readonly choices: readonly string[];
  };
  readonly command: string;
}
