import type { ExchangeFormat, ImportReport } from "~/domain/quiz/exchange/imported";
import type { Locale } from "~/domain/text";
import { readCsv } from "./read-csv.server";
import { readGift } from "./read-gift.server";

/** Reads questions from text in either format; a language is needed for GIFT. Never throws. */
export function readExchange(
  format: ExchangeFormat,
  source: string,
  language: Locale,
): ImportReport {
  const text = source.replace(/^\uFEFF/, "");
  return format === "csv" ? readCsv(text) : readGift(text, language);
}
