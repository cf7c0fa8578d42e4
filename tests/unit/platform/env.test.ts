import { describe, expect, it } from "vitest";
import { EnvError, readEnv } from "~/platform/env.server";

/** Reads an environment in which only this is said. */
const read = (source: Readonly<Record<string, string>>) =>
  readEnv({ NODE_ENV: "development", ...source });

function mistakes(source: Readonly<Record<string, string>>): string[] {
  try {
    read(source);
  } catch (error) {
    if (error instanceof EnvError) return error.message.split("\n");
    throw error;
  }
  return [];
}

describe("readEnv", () => {
  it("serves on loopback when nothing is said", () => {
    expect(read({})).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      loopback: true,
      timeZone: "Europe/Belgrade",
      origin: undefined,
      demo: undefined,
      production: false,
    });
  });

  it.each([
    ["PORT", "many"],
    ["PORT", "70000"],
    ["ORIGIN", "learn.company"],
    ["ORIGIN", "ftp://kljuc.example"],
    ["TIME_ZONE", "Europe/Novi_Sad"],
    ["DEMO", "yes"],
    ["NODE_ENV", "live"],
    ["LOG_LEVEL", "loud"],
  ])("refuses %s=%s in one line that names it", (name, value) => {
    const lines = mistakes({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name}: `));
    expect(lines[0]).not.toContain(value);
  });

  it("names every wrong variable at once", () => {
    const lines = mistakes({ PORT: "x", DEMO: "x", TIME_ZONE: "x" });
    expect(lines.map((line) => line.split(":")[0]).sort()).toEqual(["DEMO", "PORT", "TIME_ZONE"]);
  });

  it("refuses the demo, whose passwords are known, and a movable clock on any other host", () => {
    const open = { HOST: "0.0.0.0", ORIGIN: "https://kljuc.example" };
    expect(mistakes({ ...open, DEMO: "1" })).toEqual([expect.stringMatching(/^DEMO: /)]);
    expect(mistakes({ ...open, CLOCK_FILE: "clock" })).toEqual([
      expect.stringMatching(/^CLOCK_FILE: /),
    ]);
    expect(mistakes({ ...open, DEMO: "0" })).toEqual([]);
    expect(read({ DEMO: "1" }).demo).toBe(true);
  });

  it("asks for the origin wherever others can reach the server", () => {
    expect(mistakes({ HOST: "0.0.0.0" })).toEqual([expect.stringMatching(/^ORIGIN: /)]);
    expect(mistakes({ HOST: "::1" })).toEqual([]);
  });

  it("keeps of the origin only scheme, host and port; blank means absent", () => {
    expect(read({ ORIGIN: "https://kljuc.example:8443/app?x" }).origin).toBe(
      "https://kljuc.example:8443",
    );
    expect(read({ ORIGIN: "", DEMO: "", CLOCK_FILE: "" })).toMatchObject({
      origin: undefined,
      demo: undefined,
      clockFile: undefined,
    });
  });
});
