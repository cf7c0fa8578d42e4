import type { Locale } from "~/domain/text";
import {
  customerVersion,
  type CustomerVersion,
} from "~/domain/toolkit/value-calculator/customer-version";
import { dayOf } from "~/i18n/dates";
import { env } from "~/platform/env.server";
import { openSheet } from "./open-sheet.server";

/** One's own calculator as its customer may see it. */
export interface ShownVersion {
  /** Name of the account. */
  readonly account: string;
  readonly version: CustomerVersion;
  /** The calendar day on which it is shown. */
  readonly day: string;
  readonly back: string;
}

/** What may be shown to the customer; null when nothing was saved there or it is not one's own. */
export async function readCustomerVersion(
  person: string,
  account: string,
  locale: Locale,
  at: number,
): Promise<ShownVersion | null> {
  const sheet = await openSheet(person, { account, tool: "value-calculator" }, locale);
  if (!sheet || sheet.revision === 0 || sheet.document.tool !== "value-calculator") return null;
  return {
    account: sheet.name ?? "",
    version: customerVersion(sheet.document),
    day: dayOf(at, env().timeZone),
    back: `/accounts/${account}/value-calculator`,
  };
}
