import { createIntl, type IntlShape } from "react-intl";
import type { Locale } from "~/domain/text";
import type { MessageId } from "./messages";

/**
 * The formatter of one language. In a browser only that language's messages are loaded, and those
 * of some screens join the catalogue later.
 */
export function makeIntl(
  locale: Locale,
  messages: Readonly<Partial<Record<MessageId, string>>>,
): IntlShape {
  return createIntl({ locale: locale === "sr" ? "sr-Latn" : "en", messages });
}
