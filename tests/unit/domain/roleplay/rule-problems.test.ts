import { describe, expect, test } from "vitest";
import { refused, starting, type Change } from "./short-talk";

describe("what does not fit together is refused, with line and column", () => {
  const WHEN = "when: { prepared: read }";
  test.each<[string, readonly Change[], string[]]>([
    [
      "an unknown first state",
      [["first: one", "first: start"]],
      [
        "12:8 This role-play has no state “start”",
        "15:5 No choice leads to the state “one”",
        "32:5 No choice leads to the state “two”",
      ],
    ],
    [
      "an unknown next state",
      [["next: two", "next: three"]],
      ["23:15 This role-play has no state “three”", "32:5 No choice leads"],
    ],
    [
      "a state called end",
      [
        ["  two:\n", "  end:\n"],
        ["next: two", "next: end"],
      ],
      ["32:5 The word “end”"],
    ],
    [
      "a way in a circle",
      [
        [
          "        next: end\n        model: true\n      - id: wait",
          "        next: one\n        model: true\n      - id: wait",
        ],
      ],
      ["15:5 The talk can come back to the state “one”"],
    ],
    [
      "an unknown flag in a condition",
      [["{ flag: lie }, effect", "{ flag: lies }, effect"]],
      ["50:21 This role-play has no flag"],
    ],
    [
      "an unknown flag that is set",
      [["set: [lie]", "set: [lie, lies]"]],
      ["27:20 This role-play has no flag"],
    ],
    [
      "an unknown flag that is cleared",
      [["clear: [lie]", "clear: [lies]"]],
      ["45:17 This role-play has no flag"],
    ],
    [
      "a flag that is never set",
      [["flags: [lie]", "flags: [lie, truth]"]],
      ["6:14 No choice ever sets the flag “truth”"],
    ],
    [
      "a flag that nothing asks for",
      [
        ["flags: [lie]", "flags: [lie, truth]"],
        ["set: [lie]", "set: [lie, truth]"],
      ],
      ["6:14 No condition asks for the flag “truth”"],
    ],
    ["a flag twice", [["flags: [lie]", "flags: [lie, lie]"]], ["6:14 “lie” already stands"]],
    [
      "an unknown preparation",
      [[WHEN, "when: { prepared: sleep }"]],
      ["19:27 This role-play has no preparation “sleep”"],
    ],
    [
      "an unknown preparation that is counted",
      [["[read, rest]", "[read, sleep]"]],
      ["38:53 This role-play has no preparation"],
    ],
    [
      "counting more than are listed",
      [["atLeast: 1 }", "atLeast: 3 }"]],
      ["38:69 This condition can never hold"],
    ],
    [
      "counting nothing",
      [["{ prepared: [read, rest], atLeast: 1 }", "{ atLeast: 1 }"]],
      ["38:34 A condition is missing here"],
    ],
    ["an empty condition", [[WHEN, "when: {}"]], ["19:15 A condition is missing here"]],
    [
      "an empty condition within another",
      [[WHEN, "when: { any: [{ prepared: read }, { not: {} }] }"]],
      ["19:50 A condition is missing here"],
    ],
    [
      "limits without a metric",
      [[WHEN, "when: { atLeast: {} }"]],
      ["19:26 A condition is missing here"],
    ],
    [
      "a limit that always holds",
      [["atLeast: { trust: 55 }", "atLeast: { trust: 0 }"]],
      ["53:52 With this limit"],
    ],
    [
      "a limit that never holds",
      [["atLeast: { trust: 55 }", "atLeast: { value: 101 }"]],
      ["53:52 With this limit"],
    ],
    [
      "more time than there is",
      [["atLeast: { trust: 55 }", "atLeast: { time: 11 }"]],
      ["53:51 With this limit"],
    ],
    ["two choices of one id", [["- id: tell", "- id: ask"]], ["25:13 “ask” already stands"]],
    [
      "no model choice",
      [["        next: two\n        model: true", "        next: two"]],
      ["17:7 No choice is marked as the model"],
    ],
    [
      "a model choice that is a trap",
      [["next: two", "next: two\n        trap: true"]],
      ["24:15 A choice cannot be both"],
    ],
    [
      "a flag set and cleared at once",
      [["set: [lie]", "set: [lie]\n        clear: [lie]"]],
      ["28:16 The same choice both sets and clears"],
    ],
    [
      "a last line with a condition",
      [['{ text: { sr: "I?"', '{ when: { flag: lie }, text: { sr: "I?"']],
      ["34:9 The last line is said when no condition holds"],
    ],
    [
      "an earlier line without one",
      [["{ when: { flag: lie }, text", "{ text"]],
      ["33:9 A line without a condition hides"],
    ],
    [
      "more preparations to choose than there are",
      [["choose: 1", "choose: 3"]],
      ["8:11 The number of preparations to choose \\(“choose”\\) should be 1 to 2"],
    ],
    [
      "preparations that nobody chooses",
      [["choose: 1", "choose: 0"]],
      ["8:11 The number of preparations"],
    ],
    [
      "another number of model preparations",
      [[", model: true }\n", " }\n"]],
      ["10:5 As many preparations as are chosen \\(1\\) should have “model: true”, but 0"],
    ],
    [
      "a preparation twice",
      [["{ id: rest, text", "{ id: read, text"]],
      ["11:13 “read” already stands", "38:53 This role-play has no preparation “rest”"],
    ],
    [
      "an ending twice",
      [["{ id: rest, rank", "{ id: best, rank"]],
      ["54:11 “best” already stands"],
    ],
    [
      "a last ending with a condition",
      [["rank: 2,", "rank: 2, when: { flag: lie },"]],
      ["54:32 The last ending comes when no condition holds"],
    ],
    [
      "an earlier ending without one",
      [["when: { atLeast: { trust: 55 } }, ", ""]],
      ["53:5 An ending without a condition hides"],
    ],
    [
      "a condition on time that has run out",
      [["time: true,", "time: true, when: { flag: lie },"]],
      ["52:44 An ending with “time: true” comes when"],
    ],
    [
      "two endings for time",
      [["rank: 2,", "rank: 2, time: true,"]],
      ["53:32 The last ending comes", "54:32 Only one ending can have"],
    ],
    ["no best ending", [["rank: 1", "rank: 4"]], ["52:3 Exactly one ending should have “rank: 1”"]],
    [
      "two best endings",
      [["rank: 2", "rank: 1"]],
      ["52:3 Exactly one ending should have “rank: 1”"],
    ],
    [
      "time running out as the best ending",
      [
        ["rank: 1", "rank: 4"],
        ["rank: 3", "rank: 1"],
      ],
      ["52:3 Exactly one ending should have “rank: 1”"],
    ],
    [
      "minutes in a talk without time",
      [[", time: 10 }", " }"]],
      ["20:35 This talk is not timed", "52:32 This talk is not timed"],
    ],
    [
      "a condition on minutes in a talk without time",
      [
        [", time: 10 }", " }"],
        [", time: -2", ""],
        [", time: true", ", when: { below: { time: 2 } }"],
      ],
      ["52:49 This talk is not timed"],
    ],
  ])("%s", (_, changes, expected) => {
    expect(refused(...changes)).toEqual(starting(...expected));
  });
});
