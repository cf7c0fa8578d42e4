import type { AppLoadContext } from "@remix-run/node";
import { en } from "~/i18n/en";
import { makeIntl } from "~/i18n/intl";
import type { MessageId } from "~/i18n/messages";
import { sr } from "~/i18n/sr";

const intl = { sr: makeIntl("sr", sr), en: makeIntl("en", en) };

/** The title of a document in the reader's language: “Prijavite se · Ključ”. For a route's loader. */
export function pageTitle(
  { locale }: Pick<AppLoadContext, "locale">,
  id: MessageId,
  values?: Readonly<Record<string, string | number>>,
): string {
  const { formatMessage } = intl[locale];
  return `${formatMessage({ id }, values)} · ${formatMessage({ id: "common.product" })}`;
}
