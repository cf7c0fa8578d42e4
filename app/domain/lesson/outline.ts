import type { Text } from "~/domain/text";
import type { IslandKind } from "./block";

/** What lists, maps and rules know of a lesson without reading its text. */
export interface LessonOutline {
  readonly title: Text;
  readonly description: Text;
  readonly objectives: readonly { readonly id: string; readonly text: Text }[];
  readonly parts: readonly {
    readonly title: Text;
    readonly teaches: readonly string[];
    readonly minutes: number;
    readonly islands: readonly {
      readonly id: string;
      readonly component: IslandKind;
      readonly required: boolean;
    }[];
  }[];
}

/** The part (0-based) that first teaches an objective; 0 when none says so. */
export function partTeaching(outline: LessonOutline, objective: string): number {
  return Math.max(
    0,
    outline.parts.findIndex((part) => part.teaches.includes(objective)),
  );
}
