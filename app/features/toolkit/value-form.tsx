import type { ValueCalculator } from "~/domain/toolkit/value-calculator/document";
import type { FormState } from "./part-fields";
import type { SheetPart } from "./sheet-view";
import { BillsForm } from "./value-bills-form";
import { DriverForm, MinusForm } from "./value-line-forms";
import { OwnForm, TermsForm } from "./value-terms-form";

interface ValueFormProps {
  readonly calculator: ValueCalculator;
  readonly part: SheetPart;
  readonly state: FormState;
}

/** The form of one part of the value calculator. */
export function ValueForm({ calculator, part, state }: ValueFormProps) {
  switch (part.kind) {
    case "driver":
      return <DriverForm calculator={calculator} state={state} known={part.name !== ""} />;
    case "minus":
      return <MinusForm calculator={calculator} state={state} known={part.name !== ""} />;
    case "terms":
      return <TermsForm state={state} />;
    case "own":
      return <OwnForm state={state} />;
    default:
      return <BillsForm state={state} />;
  }
}
