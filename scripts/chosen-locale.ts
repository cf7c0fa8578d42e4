import type { Locale } from "~/domain/text";

/** The language in which a command speaks: what was asked for, else the terminal's, else Serbian. */
export function chosenLocale(asked: string | undefined): Locale {
  return /^en(?:$|[_-])/i.test(asked ?? process.env["LANG"] ?? "") ? "en" : "sr";
}
