import type { Locale } from "~/domain/text";

const NBSP = "\u00a0";

/** Genitive, since a Serbian day number governs it: „23. novembra“. */
const MONTHS_SR = [
  "januara",
  "februara",
  "marta",
  "aprila",
  "maja",
  "juna",
  "jula",
  "avgusta",
  "septembra",
  "oktobra",
  "novembra",
  "decembra",
] as const;

const MONTHS_EN = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: string;
  readonly minute: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function parts(at: number, timeZone: string): Parts {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    formatters.set(timeZone, formatter);
  }
  const found = new Map(formatter.formatToParts(at).map((part) => [part.type, part.value]));
  return {
    year: Number(found.get("year")),
    month: Number(found.get("month")),
    day: Number(found.get("day")),
    hour: found.get("hour") ?? "",
    minute: found.get("minute") ?? "",
  };
}

/** The calendar day of a moment in a time zone, `2026-11-23`. */
export function dayOf(at: number, timeZone: string): string {
  const { year, month, day } = parts(at, timeZone);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** „23. 11.“ or “23 Nov”. */
export function shortDay(at: number, timeZone: string, locale: Locale): string {
  const { month, day } = parts(at, timeZone);
  if (locale === "sr") return `${day}.${NBSP}${month}.`;
  return `${day}${NBSP}${MONTHS_EN[month - 1]?.slice(0, 3)}`;
}

/** „23. novembra 2026.“ or “23 November 2026”. */
export function longDay(at: number, timeZone: string, locale: Locale): string {
  const { year, month, day } = parts(at, timeZone);
  if (locale === "sr") return `${day}.${NBSP}${MONTHS_SR[month - 1]} ${year}.`;
  return `${day}${NBSP}${MONTHS_EN[month - 1]} ${year}`;
}

/** “10:42”. */
export function clockTime(at: number, timeZone: string): string {
  const { hour, minute } = parts(at, timeZone);
  return `${hour}:${minute}`;
}

/** How a day stands to today: the message speaks of today, tomorrow, yesterday or names the day. */
export function relativeDay(
  at: number,
  now: number,
  timeZone: string,
): "today" | "tomorrow" | "yesterday" | "other" {
  const days = dayNumber(at, timeZone) - dayNumber(now, timeZone);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return "other";
}

/** Days of the calendar since 1970: a day counts as one even when clocks change on it. */
function dayNumber(at: number, timeZone: string): number {
  const { year, month, day } = parts(at, timeZone);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** When the calendar day begins that lies so many days after the day of a moment (UTC ms). */
export function dayStartAfter(at: number, days: number, timeZone: string): number {
  const { year, month, day } = parts(at, timeZone);
  const midnight = Date.UTC(year, month - 1, day + days);
  // The offset of the zone then; asked twice, since clocks may change between the two.
  const offset = (moment: number) => {
    const local = parts(moment, timeZone);
    return (
      Date.UTC(local.year, local.month - 1, local.day, Number(local.hour), Number(local.minute)) -
      moment
    );
  };
  return midnight - offset(midnight - offset(midnight));
}

/** A calendar day in words, `2026-11-23` is „23. 11. 2026.“ or “23 Nov 2026”. */
export function dayWords(day: string, locale: Locale): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (locale === "sr") return `${Number(date)}.${NBSP}${Number(month)}.${NBSP}${year}.`;
  return `${Number(date)}${NBSP}${MONTHS_EN[Number(month) - 1]?.slice(0, 3)}${NBSP}${year}`;
}
