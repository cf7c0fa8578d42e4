import type { Locale } from "~/domain/text";
import { dayOf } from "~/i18n/dates";
import type { ValueReader } from "~/i18n/value-words";
import { env } from "~/platform/env.server";
import { openSheet } from "./open-sheet.server";

interface PrintWish {
  readonly account: string;
  /** For the customer, with agreed figures alone; or one's own with everything. */
  readonly reader: ValueReader;
  readonly locale: Locale;
  readonly at: number;
}

/** One's own calculator as an A4 PDF with its file name; null when nothing was saved there. */
export async function printValue(
  person: string,
  { account, reader, locale, at }: PrintWish,
): Promise<{ readonly name: string; readonly file: Uint8Array<ArrayBuffer> } | null> {
  const sheet = await openSheet(person, { account, tool: "value-calculator" }, locale);
  if (!sheet || sheet.revision === 0 || sheet.document.tool !== "value-calculator") return null;
  const day = dayOf(at, env().timeZone);
  // Loaded when first asked for: it is most of a second that no other page needs.
  const [{ renderToBuffer }, { CustomerPaper }, { OwnPaper }, { loadPaperFonts }] =
    await Promise.all([
      import("@react-pdf/renderer"),
      import("./value-customer-paper.server"),
      import("./value-own-paper.server"),
      import("~/platform/paper-fonts.server"),
    ]);
  await loadPaperFonts();
  const props = { account: sheet.name ?? "", calculator: sheet.document, locale, day };
  const paper = reader === "customer" ? CustomerPaper(props) : OwnPaper(props);
  return {
    name: `value-${reader}-${day}`,
    file: Uint8Array.from(await renderToBuffer(paper)),
  };
}
