import type { Roleplay } from "~/domain/roleplay/roleplay";
import type { TextProblem } from "../path-editor/path-editor-view";

/** A mistake in a text, or something worth a look that may be meant. */
export interface GradedProblem extends TextProblem {
  readonly severity: "error" | "warning";
}

/** What the server finds in a role-play's or the glossary's text. */
export interface TextCheck {
  readonly problems: readonly GradedProblem[];
  /** The role-play, when it can be read; it is played in the editor. */
  readonly roleplay: Roleplay | null;
}

/** Whether the server answered with a check, and not with a page. */
export function isTextCheck(value: unknown): value is TextCheck {
  return (
    typeof value === "object" &&
    value !== null &&
    "problems" in value &&
    Array.isArray(value.problems) &&
    "roleplay" in value
  );
}
