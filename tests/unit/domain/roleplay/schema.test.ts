import { describe, expect, test } from "vitest";
import { parseRoleplay, parseStoredRoleplay } from "~/domain/roleplay/schema";
import { lateDelivery, newCfo, procurement } from "./curriculum-plays";
import { refused, SHORT_TALK, starting, type Change } from "./short-talk";

describe("parseRoleplay", () => {
  test("reads what an author wrote, with everything left out filled in", () => {
    const parsed = parseRoleplay(SHORT_TALK);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { one, two } = parsed.roleplay.states;
    expect(one?.says).toEqual([{ text: { sr: "Halo?", en: "Hello?" } }]);
    expect(two?.says).toHaveLength(2);
    expect(one?.choices[1]).toMatchObject({
      effect: { trust: 0, value: 0, time: 0 },
      bonus: [],
      set: ["lie"],
      clear: [],
      model: false,
      trap: false,
    });
    expect(parsed.roleplay.prepare.from[0]).toMatchObject({ effect: { trust: 0, value: 0 } });
    expect(parsed.locate(["states", "two", "choices", 1, "clear"])).toEqual({
      line: 45,
      column: 16,
    });
  });

  test("knows a talk without time, preparation, flags and consequences", () => {
    const parsed = parseRoleplay(
      SHORT_TALK.replace(", time: 10 }", " }")
        .replace("flags: [lie]\n", "")
        .replace(/prepare:\n(?: .*\n)+first/, "first")
        .replace("        when: { prepared: read }\n", "")
        .replace(", time: -2", "")
        .replace("        set: [lie]\n", "")
        .replace("        clear: [lie]\n", "")
        .replace('      - { when: { flag: lie }, text: { sr: "Opet?", en: "Again?" } }\n', "")
        .replace(/ {8}bonus: .*\n/, "")
        .replace(/delayed:\n.*\n/, "")
        .replace(/ {2}- \{ id: time.*\n/, ""),
    );
    expect(parsed).toMatchObject({
      ok: true,
      roleplay: {
        start: { trust: 50, value: 20, time: null },
        flags: [],
        prepare: { choose: 0, from: [] },
        delayed: [],
      },
    });
  });

  test("a stored play is read as it was", () => {
    for (const play of [lateDelivery, newCfo, procurement]) {
      expect(parseStoredRoleplay(JSON.stringify(play))).toEqual(play);
    }
    expect(() => parseStoredRoleplay("{}")).toThrow();
  });
});

describe("what is refused by its form, with line and column", () => {
  test.each<[string, readonly Change[], string[]]>([
    ["no YAML", [["slug: short-talk", "slug: [short"]], ["3:1"]],
    [
      "a misspelt key",
      [["        next: two", "        nxt: two"]],
      ["17:9 “next” is missing", "23:9 The key “nxt”"],
    ],
    [
      "a missing language",
      [['{ sr: "Pitam", en: "I ask" }', '{ sr: "Pitam" }']],
      ["18:15 “en” is missing"],
    ],
    ["an empty text", [['en: "I ask"', 'en: " "']], ["18:34 The text is missing"]],
    ["time that is given instead of taken", [["time: -2", "time: 2"]], ["20:35 At most 0"]],
    ["half a point", [["trust: 5,", "trust: 0.5,"]], ["20:26"]],
    [
      "one choice only",
      [[/ {6}- id: wait[\s\S]*(?=delayed)/.exec(SHORT_TALK)?.[0] ?? "", ""]],
      ["36:7 At least 2"],
    ],
    ["a state that begins with a digit", [["  two:\n", "  2nd:\n"]], ["32:5 An id may have"]],
    [
      "a line with a misspelt key",
      [['{ flag: lie }, text: { sr: "Op', '{ flg: lie }, text: { sr: "Op']],
      ["33:19 The key “flg”"],
    ],
    [
      "a line without text",
      [['{ text: { sr: "I?", en: "And?" } }', "{ when: { flag: lie } }"]],
      ["34:9 “text” is missing"],
    ],
    [
      "nothing said",
      [['    says: { sr: "Halo?", en: "Hello?" }\n', ""]],
      ["15:5 “says” is missing"],
    ],
    ["time: false", [["time: true", "time: false"]], ["52:32 Allowed here: true"]],
  ])("%s", (_, changes, expected) => {
    expect(refused(...changes)).toEqual(starting(...expected));
  });
});
