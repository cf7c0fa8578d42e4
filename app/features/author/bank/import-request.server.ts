import { asExchangeFormat, IMPORT_LIMITS } from "~/domain/quiz/exchange/imported";
import type { Locale } from "~/domain/text";
import { asLocale } from "~/i18n/locale";
import { textIn } from "~/platform/http/read-form.server";
import type { ImportInput } from "./read-import.server";

export { asExchangeFormat } from "~/domain/quiz/exchange/imported";

/** What the import form sends: a file before a pasted text. */
export async function importInput(form: FormData, locale: Locale): Promise<ImportInput> {
  const file = form.get("file");
  const pasted = textIn(form, "source");
  // A byte more than is allowed is enough to know that it is too much.
  const bytes =
    file instanceof Blob && file.size > 0
      ? new Uint8Array(await file.slice(0, IMPORT_LIMITS.bytes + 1).arrayBuffer())
      : null;
  return {
    format: asExchangeFormat(textIn(form, "format")) ?? "csv",
    language: asLocale(textIn(form, "language")) ?? locale,
    source: bytes ?? pasted,
    lesson: textIn(form, "lesson"),
  };
}
