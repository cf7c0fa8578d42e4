import { describe, expect, it } from "vitest";
import { incompleteLanguages } from "~/features/author/incomplete-languages";

const both = { sr: "reči", en: "words" };
const OUTLINE = { title: both, description: both, objectives: [], parts: [], remedial: [] };

describe("the languages of a lesson", () => {
  it("are complete when every title, objective and question has words", () => {
    expect(incompleteLanguages(OUTLINE, [{ stem: both }])).toEqual([]);
  });

  it("are named when words are missing anywhere", () => {
    const part = { title: { sr: "Deo", en: " " }, teaches: [], minutes: 1, islands: [] };
    expect(incompleteLanguages({ ...OUTLINE, parts: [part] }, [])).toEqual(["en"]);
    expect(incompleteLanguages(OUTLINE, [{ stem: { sr: "", en: "?" } }])).toEqual(["sr"]);
  });
});
