import { createIntl, type IntlShape } from "react-intl";
import type { Locale } from "~/domain/text";
import type { MessageCatalogue } from "./messages";

/** The formatter of one language. In a browser only that language's messages are loaded. */
export function makeIntl(locale: Locale, messages: MessageCatalogue): IntlShape {
  return createIntl({ locale: locale === "sr" ? "sr-Latn" : "en", messages });
}
