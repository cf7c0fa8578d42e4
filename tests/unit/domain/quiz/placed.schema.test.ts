import { describe, expect, test } from "vitest";
import { z } from "zod";
import { placed } from "~/domain/quiz/placed.schema";
import { readYaml } from "~/domain/quiz/yaml.schema";

const step = z.union([
  z.strictObject({ id: z.string(), lesson: z.string(), minutes: z.number().min(1) }),
  z.strictObject({ id: z.string(), quiz: z.strictObject({ right: z.number() }) }),
]);
const file = z.strictObject({ steps: z.array(step) });

function problems(text: string): string[] {
  const source = readYaml(text);
  if (source.kind === "refused") throw new Error("not YAML");
  const parsed = file.safeParse(source.value);
  if (parsed.success) return [];
  return placed(source, [], parsed.error).map(
    ({ line, column, message }) => `${line}:${column} ${message.en}`,
  );
}

describe("of a union the alternative with the fewest findings speaks", () => {
  test.each([
    ["steps: [{ id: a, lesson: b, minutes: 0 }]", ["1:38 At least 1 needed."]],
    ["steps:\n  - { id: a, lesson: b }", ["2:5 “minutes” is missing."]],
    ["steps:\n  - { id: a, quiz: { right: x } }", ["2:29 Here should stand a number."]],
  ])("%s", (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test("an unknown key of it is told at the key", () => {
    expect(problems("steps:\n  - { id: a, quiz: { right: 1 }, due: 3 }")).toEqual([
      expect.stringContaining("2:34 The key “due” does not exist"),
    ]);
  });

  test("what fits none of them is told where it stands", () => {
    expect(problems("steps:\n  - word")).toEqual(["2:5 Here should stand a group of keys."]);
  });
});
