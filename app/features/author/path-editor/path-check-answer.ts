import type { PathCheck } from "./path-editor-view";

/** Whether the server answered with a check of a path, and not with a page. */
export function isPathCheck(value: unknown): value is PathCheck {
  return (
    typeof value === "object" &&
    value !== null &&
    "problems" in value &&
    Array.isArray(value.problems) &&
    "objectives" in value
  );
}
