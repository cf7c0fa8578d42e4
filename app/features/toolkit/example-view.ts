import { halfContactBlanks } from "~/domain/toolkit/contact-matrix/half";
import { checkBlanks, type Blank, type BlankVerdict } from "~/domain/toolkit/exercise";
import type { Fields } from "~/domain/toolkit/fields";
import { halfPerspectiveBlanks } from "~/domain/toolkit/perspective-sheet/half";
import { halfSketchBlanks } from "~/domain/toolkit/profit-sketch/half";
import { halfMatrixBlanks } from "~/domain/toolkit/selection-matrix/half";
import { TOOL_NAMES, type ToolName } from "~/domain/toolkit/tool-name";
import { halfValueBlanks } from "~/domain/toolkit/value-calculator/half";

/** A blank of a half-filled example as its reader sees it: without what belongs there. */
export type ShownBlank = { readonly id: string } & (
  { readonly kind: "number" } | { readonly kind: "choice"; readonly values: readonly string[] }
);

/** A tool's example: worked, or half-filled for the reader to finish. */
export type ExampleView = { readonly tool: ToolName } & (
  { readonly mode: "sample" } | { readonly mode: "half"; readonly blanks: readonly ShownBlank[] }
);

/** What a reader filled in and what each of it comes to; nothing is stored. */
export interface ExampleAnswer {
  readonly fields: Fields;
  readonly verdicts: Readonly<Record<string, BlankVerdict>>;
}

/** The example of the tool of that name; null when there is no such tool. */
export function exampleView(name: string, mode: string | null): ExampleView | null {
  const tool = TOOL_NAMES.find((one) => one === name);
  if (tool === undefined) return null;
  if (mode !== "half") return { tool, mode: "sample" };
  return {
    tool,
    mode: "half",
    blanks: blanksOf(tool).map((blank) =>
      blank.kind === "choice"
        ? { id: blank.id, kind: blank.kind, values: blank.values }
        : { id: blank.id, kind: blank.kind },
    ),
  };
}

/** Reads and judges what was filled in; null when there is no tool of that name. */
export function answerExample(name: string, typed: Fields): ExampleAnswer | null {
  const tool = TOOL_NAMES.find((one) => one === name);
  if (tool === undefined) return null;
  const blanks = blanksOf(tool);
  const fields = Object.fromEntries(blanks.map(({ id }) => [id, (typed[id] ?? "").slice(0, 40)]));
  return { fields, verdicts: checkBlanks(blanks, fields) };
}

function blanksOf(tool: ToolName): readonly Blank[] {
  switch (tool) {
    case "selection-matrix":
      return halfMatrixBlanks("sr");
    case "profit-sketch":
      return halfSketchBlanks();
    case "contact-matrix":
      return halfContactBlanks();
    case "perspective-sheet":
      return halfPerspectiveBlanks();
    case "value-calculator":
      return halfValueBlanks();
  }
}
