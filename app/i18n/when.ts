import type { Locale } from "~/domain/text";
import { clockTime, relativeDay, shortDay } from "./dates";
import type { Translate } from "./use-t";

/** From when something is open: „danas od 19:30“, „sutra od 07:30“, „25. 11. od 07:30“. */
export function fromWhen(
  t: Translate,
  at: number,
  now: number,
  timeZone: string,
  locale: Locale,
): string {
  if (at <= now) return t("practice.when.now");
  const time = clockTime(at, timeZone);
  const day = relativeDay(at, now, timeZone);
  if (day === "today" || day === "tomorrow") return t(`practice.when.${day}`, { time });
  return t("practice.when.other", { day: shortDay(at, timeZone, locale), time });
}
