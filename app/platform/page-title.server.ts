import { en } from "~/i18n/en";
import { makeIntl } from "~/i18n/intl";
import type { MessageId } from "~/i18n/messages";
import { sr } from "~/i18n/sr";
import type { Locale } from "~/domain/text";

const intl = { sr: makeIntl("sr", sr), en: makeIntl("en", en) };

/** The title of a document: an interface message, or a name that content gives. */
export function pageTitle(locale: Locale, id: MessageId): string {
  return namedTitle(intl[locale].formatMessage({ id }));
}

export function namedTitle(name: string): string {
  return `${name} · Ključ`;
}

/** An interface text on the server, for answers that no screen renders. */
export function say(
  locale: Locale,
  id: MessageId,
  values?: Readonly<Record<string, string | number | null>>,
): string {
  return intl[locale].formatMessage({ id }, values);
}
