import { describe, expect, it } from "vitest";
import { clockTime, dayOf, longDay, relativeDay, shortDay } from "~/i18n/dates";

const ZONE = "Europe/Belgrade";
const at = (iso: string) => Date.parse(iso);

describe("days", () => {
  it("belong to the time zone, not to UTC", () => {
    expect(dayOf(at("2026-11-23T23:30:00Z"), ZONE)).toBe("2026-11-24");
    expect(dayOf(at("2026-07-23T22:30:00Z"), ZONE)).toBe("2026-07-24");
    expect(dayOf(at("2026-11-23T23:30:00Z"), "UTC")).toBe("2026-11-23");
  });

  it("are short with a hard space in Serbian and in English", () => {
    expect(shortDay(at("2026-11-23T10:00:00Z"), ZONE, "sr")).toBe("23.\u00a011.");
    expect(shortDay(at("2026-11-23T10:00:00Z"), ZONE, "en")).toBe("23\u00a0Nov");
    expect(shortDay(at("2026-01-05T10:00:00Z"), ZONE, "sr")).toBe("5.\u00a01.");
  });

  it("name the month in the genitive after a Serbian day number", () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      longDay(Date.UTC(2026, month, 3, 12), ZONE, "sr"),
    );
    expect(months).toEqual(
      "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra"
        .split(" ")
        .map((month) => `3.\u00a0${month} 2026.`),
    );
    expect(longDay(Date.UTC(2026, 4, 3, 12), ZONE, "en")).toBe("3\u00a0May 2026");
  });

  it("stand to today by the calendar, also across a change of the clock", () => {
    const now = at("2026-11-23T22:30:00Z");
    expect(relativeDay(at("2026-11-23T00:00:00Z"), now, ZONE)).toBe("today");
    expect(relativeDay(at("2026-11-23T23:10:00Z"), now, ZONE)).toBe("tomorrow");
    expect(relativeDay(at("2026-11-22T20:00:00Z"), now, ZONE)).toBe("yesterday");
    expect(relativeDay(at("2026-11-20T20:00:00Z"), now, ZONE)).toBe("other");
    // 24 h before 00:30 on the day after clocks went forward is 23:30 two days before.
    const afterSpring = at("2026-03-29T22:30:00Z");
    expect(dayOf(afterSpring, ZONE)).toBe("2026-03-30");
    expect(relativeDay(at("2026-03-29T10:00:00Z"), afterSpring, ZONE)).toBe("yesterday");
    // 24 h after 00:30 on the day clocks go back is still that day.
    const autumn = at("2026-10-24T22:30:00Z");
    expect(dayOf(autumn, ZONE)).toBe("2026-10-25");
    expect(relativeDay(at("2026-10-26T10:00:00Z"), autumn, ZONE)).toBe("tomorrow");
  });

  it("tell the time on a 24 hour clock", () => {
    expect(clockTime(at("2026-11-23T23:05:00Z"), ZONE)).toBe("00:05");
    expect(clockTime(at("2026-11-23T09:42:00Z"), ZONE)).toBe("10:42");
  });
});
