import type { Translate } from "~/i18n/use-t";

/** Minutes in words: „45 min“, „8 h 20 min“. */
export function duration(t: Translate, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return t("learn.time.minutes", { minutes });
  return t("learn.time.hours", { hours, minutes: minutes % 60 });
}
