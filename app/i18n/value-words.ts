import type { BarRow } from "~/domain/toolkit/value-calculator/bar";
import type { Pending } from "~/domain/toolkit/value-calculator/customer-version";
import type { ValueCalculator } from "~/domain/toolkit/value-calculator/document";
import type { Translate } from "./use-t";

/** Whom the words of a value speak to: ourselves, or the customer. */
export type ValueReader = "own" | "customer";

interface Speaker {
  readonly calculator: ValueCalculator;
  readonly reader: ValueReader;
}

/** The name of a step of the value, with the sign it is reckoned with. */
export function barLabel(
  t: Translate,
  { kind, what }: Pick<BarRow, "kind" | "what">,
  { calculator: { reference, offer }, reader }: Speaker,
): string {
  switch (kind) {
    case "reference":
      return reference.name === ""
        ? t("value.bar.alternative")
        : t("value.bar.reference", { name: reference.name });
    case "plus":
      return `+ ${what}`;
    case "minus":
      return `− ${what}`;
    case "bill":
      return offer.name === ""
        ? t(`value.bar.${reader}.bill`)
        : t(`value.bar.${reader}.billFor`, { name: offer.name });
    case "evc":
    case "gain":
    case "loss":
      return t(`value.bar.${reader}.${kind}`);
  }
}

/** What is not agreed yet, without naming it; null when everything is. */
export function pendingWords(t: Translate, { bills, drivers, minuses }: Pending): string | null {
  const open = [
    ...(bills > 0 ? [t("value.show.pendingBills", { count: bills })] : []),
    ...(drivers > 0 ? [t("value.show.pendingDrivers", { count: drivers })] : []),
    ...(minuses > 0 ? [t("value.show.pendingMinuses", { count: minuses })] : []),
  ];
  return open.length === 0 ? null : t("value.show.pending", { open: open.join(", ") });
}
