/** The account tools there are. */
export const TOOL_NAMES = [
  "selection-matrix",
  "profit-sketch",
  "contact-matrix",
  "perspective-sheet",
  "value-calculator",
] as const;

export type ToolName = (typeof TOOL_NAMES)[number];
