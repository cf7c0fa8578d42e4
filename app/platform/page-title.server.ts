import { en } from "~/i18n/en";
import { makeIntl } from "~/i18n/intl";
import type { MessageId } from "~/i18n/messages";
import { sr } from "~/i18n/sr";
import type { Locale } from "~/domain/text";

const intl = { sr: makeIntl("sr", sr), en: makeIntl("en", en) };

type Values = Readonly<Record<string, string | number | null>>;

/** The title of a document in the reader's language: “Prijavite se · Ključ”. For a route's loader. */
export function pageTitle(locale: Locale, id: MessageId, values?: Values): string {
  return namedTitle(say(locale, id, values));
}

/** The title of a document that content or a person gives a name. */
export function namedTitle(name: string): string {
  return `${name} · Ključ`;
}

/** An interface text on the server, for answers that no screen renders. */
export function say(locale: Locale, id: MessageId, values?: Values): string {
  return intl[locale].formatMessage({ id }, values);
}
