import type { Locale } from "~/domain/text";
import type { Fields } from "~/domain/toolkit/fields";
import type { ToolDocument } from "~/domain/toolkit/tool-document";
import { readPart } from "./sheet-part";
import type { SheetPart } from "./sheet-view";

/** Whether a form read now would leave the sheet as it is: then it is no draft of anything. */
export function changesNothing(
  document: ToolDocument,
  part: SheetPart,
  fields: Fields,
  context: { readonly today: string; readonly locale: Locale },
): boolean {
  const read = readPart(document, part, fields, context);
  return read.kind === "read" && JSON.stringify(read.document) === JSON.stringify(document);
}
