import { isContactMatrixComplete } from "./contact-matrix/arithmetic";
import type { ContactMatrix } from "./contact-matrix/document";
import { isPerspectiveComplete } from "./perspective-sheet/checks";
import type { PerspectiveSheet } from "./perspective-sheet/document";
import { isSketchComplete } from "./profit-sketch/arithmetic";
import type { ProfitSketch } from "./profit-sketch/document";
import { isMatrixComplete } from "./selection-matrix/checks";
import type { SelectionMatrix } from "./selection-matrix/document";
import type { ToolName } from "./tool-name";
import { isValueComplete } from "./value-calculator/checks";
import type { ValueCalculator } from "./value-calculator/document";

/** A sheet that somebody filled in. */
export type ToolDocument =
  SelectionMatrix | ProfitSketch | ContactMatrix | PerspectiveSheet | ValueCalculator;

/** The selection matrix compares all accounts: it stands under this in place of one account. */
export const PORTFOLIO = "portfolio";

/** Whether a tool works on all accounts together. */
export function isPortfolioTool(tool: ToolName): boolean {
  return tool === "selection-matrix";
}

/** Whether a sheet is whole enough to stand for the work it asks for; drafts need not be. */
export function isComplete(document: ToolDocument): boolean {
  switch (document.tool) {
    case "selection-matrix":
      return isMatrixComplete(document);
    case "profit-sketch":
      return isSketchComplete(document);
    case "contact-matrix":
      return isContactMatrixComplete(document);
    case "perspective-sheet":
      return isPerspectiveComplete(document);
    case "value-calculator":
      return isValueComplete(document);
  }
}
