/** The account tools there are. */
export const TOOL_NAMES = ["selection-matrix", "profit-sketch", "contact-matrix"] as const;

export type ToolName = (typeof TOOL_NAMES)[number];
