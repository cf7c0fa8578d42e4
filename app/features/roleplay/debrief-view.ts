import type { Island } from "~/domain/lesson/block";
import type { Debrief } from "~/domain/roleplay/debrief";
import type { IslandForm, IslandView } from "~/ui/lesson/island-view";

/** What is talked about after a conversation, and what is written then. */
export interface DebriefView {
  readonly path: string;
  readonly step: string;
  readonly title: string;
  readonly number: number;
  readonly debrief: Debrief;
  /** Whether this ending counts on the path. */
  readonly counts: boolean;
  /** The title of the worst ending that counts. */
  readonly needed: string | null;
  readonly blocks: readonly {
    readonly island: Island;
    readonly view: IslandView;
    readonly form: IslandForm;
  }[];
  /** Key for going through it once more. */
  readonly command: string;
  /** Whether something has to be prepared first: then the way leads over the door. */
  readonly prepares: boolean;
  readonly next: { readonly to: string } | null;
}
