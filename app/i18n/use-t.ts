import { useMemo } from "react";
import { useIntl } from "react-intl";
import type { Locale } from "~/domain/text";
import type { MessageId } from "./messages";

export type Translate = (
  id: MessageId,
  values?: Readonly<Record<string, string | number | null>>,
) => string;

/** The interface text for a message id, in the reader's language. */
export function useT(): Translate {
  const intl = useIntl();
  return useMemo(() => (id, values) => intl.formatMessage({ id }, values), [intl]);
}

/** The language of the interface. */
export function useLocale(): Locale {
  return useIntl().locale === "en" ? "en" : "sr";
}
