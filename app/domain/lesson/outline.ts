import type { Text } from "~/domain/text";
import type { Audience, IslandKind, RemedialStage } from "./block";

interface OutlineIsland {
  readonly id: string;
  readonly component: IslandKind;
  readonly required: boolean;
  /** The variants that show it; without it all do. */
  readonly for?: Audience | undefined;
}

/** What lists, maps and rules know of a lesson without reading its text. */
export interface LessonOutline {
  readonly title: Text;
  readonly description: Text;
  readonly objectives: readonly { readonly id: string; readonly text: Text }[];
  readonly parts: readonly {
    readonly title: Text;
    readonly teaches: readonly string[];
    readonly minutes: number;
    readonly islands: readonly OutlineIsland[];
  }[];
  /** Parts for whoever missed an objective; they stand after the ones that all read. */
  readonly remedial: readonly {
    /** The stored part (0-based). */
    readonly part: number;
    readonly objective: string;
    readonly stage: RemedialStage;
    readonly title: Text;
    readonly minutes: number;
    readonly islands: readonly OutlineIsland[];
  }[];
}

/** The part (0-based) that first teaches an objective; 0 when none says so. */
export function partTeaching(outline: LessonOutline, objective: string): number {
  return Math.max(
    0,
    outline.parts.findIndex((part) => part.teaches.includes(objective)),
  );
}

/** The stored part (0-based) in which an island stands, or null. */
export function partOfIsland(outline: LessonOutline, id: string): number | null {
  const holds = ({ islands }: { readonly islands: readonly OutlineIsland[] }) =>
    islands.some((island) => island.id === id);
  const part = outline.parts.findIndex(holds);
  return part >= 0 ? part : (outline.remedial.find(holds)?.part ?? null);
}
