import type { Locale } from "~/domain/text";

/** A share in tenths of a percent as the reader writes it: 494 is „49,4%“ or “49.4%”. */
export function percent(tenths: number, locale: Locale): string {
  const whole = Math.floor(tenths / 10);
  const rest = tenths % 10;
  if (rest === 0) return `${whole}%`;
  return `${whole}${locale === "sr" ? "," : "."}${rest}%`;
}
