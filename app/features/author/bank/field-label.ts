import type { MessageId } from "~/i18n/messages";
import type { Translate } from "~/i18n/use-t";

const LABELS: Readonly<Record<string, MessageId>> = {
  objective: "bank.field.objective",
  family: "bank.field.family",
  critical: "bank.field.critical",
  use: "bank.field.use",
  case: "bank.field.case",
  stem: "bank.field.stem",
  value: "bank.field.value",
  tolerance: "bank.field.tolerance",
  unit: "bank.field.unit",
  why: "bank.field.why",
  text: "bank.field.text",
  key: "bank.field.key",
};

/** What a field of the form is called, such as "Odgovor 2: Tekst, srpski". */
export function fieldLabel(t: Translate, field: string): string {
  const [first = "", second, ...rest] = field.split(".");
  if (first === "rows" || first === "partners") {
    const row = t(first === "rows" ? "bank.row.left" : "bank.row.partner", {
      number: Number(second) + 1,
    });
    return `${row}: ${fieldLabel(t, rest.join("."))}`;
  }
  const id = LABELS[first];
  const label = id === undefined ? first : t(id);
  return second === "sr" || second === "en"
    ? t("bank.field.both", { label, language: second })
    : label;
}
