import { z } from "zod";
import { contactMatrixSchema } from "./contact-matrix/document.schema";
import { perspectiveSheetSchema } from "./perspective-sheet/document.schema";
import { profitSketchSchema } from "./profit-sketch/document.schema";
import { selectionMatrixSchema } from "./selection-matrix/document.schema";
import type { ToolDocument } from "./tool-document";
import { valueCalculatorSchema } from "./value-calculator/document.schema";

const toolDocument: z.ZodType<ToolDocument> = z.union([
  selectionMatrixSchema,
  profitSketchSchema,
  contactMatrixSchema,
  perspectiveSheetSchema,
  valueCalculatorSchema,
]);

/** A sheet as stored. Throws `ZodError` when it is none. */
export function parseToolDocument(json: string): ToolDocument {
  return toolDocument.parse(JSON.parse(json));
}
