/** How one learner stands in a lesson. */
export interface LessonWalk {
  /** 0-based part at which they are; null: they never went on from the first. */
  readonly part: number | null;
  /** When they last went on (UTC ms). */
  readonly at: number | null;
  /** When they first went on from the first part (UTC ms); null: not known. */
  readonly startedAt: number | null;
  /** When they finished (UTC ms); null: not yet. */
  readonly doneAt: number | null;
}

/** Those who went on to a part and no further. */
export interface Stop {
  /** 0-based. */
  readonly part: number;
  readonly people: number;
  /** Of them, who moved within the last {@link QUIET_DAYS} days and may well be under way. */
  readonly recent: number;
  /** Whole days since the one who has stood here longest went on. */
  readonly longestDays: number;
}

/** Time between going on from the first part and finishing. */
export interface Duration {
  /** How many it is known of. */
  readonly known: number;
  readonly withinHour: number;
  /** Later than an hour, within {@link DAY}. */
  readonly withinDay: number;
  readonly later: number;
  /** In milliseconds; null below {@link MEDIAN_FROM}, where it says nothing. */
  readonly median: number | null;
}

export interface DropOff {
  /** Went on from the first part, or finished. */
  readonly began: number;
  readonly finished: number;
  /** It is open to them, and they are not past the first part: perhaps read, perhaps never opened. */
  readonly notBegun: number;
  /** Parts at which somebody stands, in the order of the lesson. */
  readonly stops: readonly Stop[];
  readonly duration: Duration;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Who moved within so many days is under way and did not stop. */
export const QUIET_DAYS = 7;
/** The fewest learners of whom a middle value is worth telling. */
export const MEDIAN_FROM = 5;

/**
 * Where learners stand in a lesson and how long it takes them. A part that a newer, shorter version
 * does not have counts as its last.
 * @param walks everybody to whom the lesson is or was open
 * @param parts how many parts the lesson has
 * @param now UTC ms
 */
export function dropOff(walks: readonly LessonWalk[], parts: number, now: number): DropOff {
  const finished = walks.filter(({ doneAt }) => doneAt !== null);
  const under = walks.filter(({ doneAt }) => doneAt === null);
  const places = under.flatMap(({ part, at }) =>
    part === null || part === 0 || at === null ? [] : [{ part: Math.min(part, parts - 1), at }],
  );
  return {
    began: finished.length + places.length,
    finished: finished.length,
    notBegun: under.length - places.length,
    stops: Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
      const here = places.filter((place) => place.part === part);
      return here.length === 0 ? [] : [stopAt(part, here, now)];
    }),
    duration: durationOf(finished),
  };
}

function stopAt(part: number, here: readonly { readonly at: number }[], now: number): Stop {
  const days = here.map(({ at }) => Math.max(0, Math.floor((now - at) / DAY)));
  return {
    part,
    people: here.length,
    recent: days.filter((quiet) => quiet < QUIET_DAYS).length,
    longestDays: Math.max(...days),
  };
}

function durationOf(finished: readonly LessonWalk[]): Duration {
  const times = finished
    .flatMap(({ startedAt, doneAt }) =>
      startedAt === null || doneAt === null || doneAt < startedAt ? [] : [doneAt - startedAt],
    )
    .sort((a, b) => a - b);
  return {
    known: times.length,
    withinHour: times.filter((time) => time <= HOUR).length,
    withinDay: times.filter((time) => time > HOUR && time <= DAY).length,
    later: times.filter((time) => time > DAY).length,
    median: times.length < MEDIAN_FROM ? null : medianOf(times),
  };
}

function medianOf(ascending: readonly number[]): number {
  const half = ascending.length / 2;
  const upper = ascending[Math.floor(half)] ?? 0;
  const lower = ascending[Math.ceil(half) - 1] ?? 0;
  return (upper + lower) / 2;
}
