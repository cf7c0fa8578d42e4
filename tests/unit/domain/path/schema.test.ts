import { describe, expect, it } from "vitest";
import { parseEvent } from "~/domain/path/event.schema";
import { parsePath, parseResolvedPath } from "~/domain/path/schema";
import { parseSnapshot } from "~/domain/path/snapshot.schema";

const FILE = `schema: 1
slug: short-path
title: { sr: "Put", en: "Path" }
requires: []
modules:
  - id: m01
    title: { sr: "Modul", en: "Module" }
    after: []
    steps:
      - { id: l01, lesson: first-lesson, minutes: 12 }
      - id: l01-check
        quiz:
          draw: [{ lessons: [first-lesson], items: 5 }]
          pass: { percent: 80 }
          coolDownHours: 12
`;

/** Line and English words of what is refused. */
function refused(from: string, to: string): string[] {
  expect(FILE).toContain(from);
  const parsed = parsePath(FILE.replace(from, to));
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line} ${message.en}`);
}

describe("parsePath", () => {
  it("reads a path as its author wrote it", () => {
    expect(parsePath(FILE)).toEqual({
      ok: true,
      path: {
        slug: "short-path",
        title: { sr: "Put", en: "Path" },
        requires: [],
        modules: [
          {
            id: "m01",
            title: { sr: "Modul", en: "Module" },
            after: [],
            steps: [
              { id: "l01", lesson: "first-lesson", minutes: 12 },
              {
                id: "l01-check",
                quiz: {
                  draw: [{ lessons: ["first-lesson"], items: 5 }],
                  pass: { percent: 80 },
                  coolDownHours: 12,
                },
              },
            ],
          },
        ],
      },
    });
  });

  it("names a misspelt key at its line, and the one that is missing", () => {
    expect(refused("minutes: 12", "minuts: 12")).toEqual([
      "10 “minutes” is missing.",
      expect.stringContaining("10 The key “minuts” does not exist"),
    ]);
  });

  it.each([
    ["a kind of step that is not there yet", "lesson: first-lesson", "roleplay: late-delivery"],
    ["a key that nobody knows", "requires: []", "requires: []\ncertificates: {}"],
    [
      "one path required twice",
      "requires: []",
      "requires: [{ path: other, step: fa1 }, { path: other }]",
    ],
    ["itself as a prerequisite", "requires: []", "requires: [{ path: short-path }]"],
    [
      "a certificate renewed by a check that is not there",
      "requires: []",
      "requires: []\ncertificate: { validMonths: 24, renew: l09-check }",
    ],
    [
      "bands with a gap at the top",
      "requires: []",
      "requires: []\ndiagnostic: { itemsPerModule: 5, bands: [{ below: 40, variant: guided }] }",
    ],
    [
      "bands that do not rise",
      "requires: []",
      "requires: []\ndiagnostic: { itemsPerModule: 5, bands: [{ below: 80, variant: guided }, { below: 40, variant: standard }, { variant: challenge }] }",
    ],
    [
      "a test-out that asks for more than it has",
      "after: []",
      "after: []\n    testOut: { items: 12, right: 13, everyDays: 30, keep: [] }",
    ],
    [
      "a kept step that is not there",
      "after: []",
      "after: []\n    testOut: { items: 12, right: 11, everyDays: 30, keep: [l09] }",
    ],
    ["a dot in an id", "id: m01", "id: m.01"],
    ["an id that begins with a digit", "id: m01", "id: 01m"],
    ["a title in one language", 'title: { sr: "Put", en: "Path" }', 'title: { sr: "Put" }'],
    ["an empty title", 'en: "Path"', 'en: "  "'],
    ["two rules for passing", "percent: 80", "percent: 80, right: 4"],
    ["a share above the whole", "percent: 80", "percent: 101"],
    ["a negative wait", "coolDownHours: 12", "coolDownHours: -1"],
    ["an anchor", "after: []", "after: &none []"],
    ["another version of the format", "schema: 1", "schema: 2"],
  ])("refuses %s", (_, from, to) => {
    expect(refused(from, to)).not.toEqual([]);
  });

  it("reads every rule of the language", () => {
    const rules = [
      "requires: [{ path: other, step: fa1 }]",
      "diagnostic: { itemsPerModule: 5, bands: [{ below: 40, variant: guided }, { below: 80, variant: standard }, { variant: challenge, testOut: true }] }",
      "certificate: { validMonths: 24, renew: l01-check }",
    ].join("\n");
    const withTestOut =
      "after: []\n    testOut: { items: 12, right: 11, everyDays: 30, keep: [l01] }";
    const parsed = parsePath(FILE.replace("requires: []", rules).replace("after: []", withTestOut));
    expect(parsed).toMatchObject({
      ok: true,
      path: {
        requires: [{ path: "other", step: "fa1" }],
        diagnostic: { bands: [{ below: 40 }, { below: 80 }, { testOut: true }] },
        certificate: { validMonths: 24 },
        modules: [{ testOut: { right: 11, keep: ["l01"] } }],
      },
    });
  });

  it("refuses a check that nobody could pass", () => {
    expect(refused("percent: 80", "right: 6")).toEqual([
      expect.stringMatching(/^14 .*more right answers \(6\) than the check has questions \(5\)/),
    ]);
    expect(refused("percent: 80", "right: 5")).toEqual([]);
  });
});

describe("what is stored", () => {
  it("is refused when it is not what was written", () => {
    const row = { seq: 1, at: 5, type: "step.waived", payload: '{"step":"l01","reasonId":"r"}' };
    expect(parseEvent(row)).toMatchObject({ type: "step.waived", at: 5 });
    expect(() => parseEvent({ ...row, type: "step.forged" })).toThrow();
    expect(() => parseEvent({ ...row, payload: "{}" })).toThrow();
    expect(() => parseEvent({ ...row, type: "time.passed" })).toThrow();
    expect(() =>
      parseSnapshot('{"value":{"m":7},"context":{"steps":{},"masteredAt":{}}}'),
    ).toThrow();
    expect(() => parseResolvedPath('{"slug":"p"}')).toThrow();
  });
});
