import { describe, expect, it } from "vitest";
import {
  languageFindings,
  measureFindings,
  objectiveFindings,
  questionFindings,
} from "~/domain/lesson/agreement";
import type { Block, LessonPart } from "~/domain/lesson/block";
import type { Question, QuestionUse } from "~/domain/quiz/question";

const question = (id: string): Block => ({
  kind: "island",
  component: "Question",
  id,
  required: true,
  props: {},
});
const recall = (...questions: string[]): Block => ({
  kind: "island",
  component: "Recall",
  id: "recall",
  required: true,
  props: { questions },
});
const part = (teaches: string[], ...blocks: Block[]): LessonPart => ({
  title: "Deo",
  teaches,
  minutes: 1,
  blocks,
});
const lesson = (text: string, ...parts: LessonPart[]) => ({
  text,
  lesson: { title: "a", description: "b", parts },
});
const item = (id: string, objective: string, ...use: QuestionUse[]): Question => ({
  id,
  type: "single",
  objective,
  family: id,
  critical: false,
  use,
  stem: { sr: "a", en: "a" },
  options: [],
});
const objective = (id: string) => ({ id, text: { sr: "a", en: "a" } });
const said = (findings: readonly { line: number; message: { en: string } }[]) =>
  findings.map(({ line, message }) => `${line} ${message.en}`);

describe("languageFindings", () => {
  const sr = lesson("", part(["o1"], question("a"), question("b")));

  it("is content with the same islands in the same order", () => {
    expect(languageFindings(sr, lesson("", part(["o1"], question("a"), question("b"))))).toEqual(
      [],
    );
  });

  it("finds the first island that differs, at its place", () => {
    const text = '<Part title="a" />\n\n<Question id="b" />\n\n<Question id="a" />';
    const en = lesson(text, part(["o1"], question("b"), question("a")));
    expect(said(languageFindings(sr, en))).toEqual([
      '3 Here stands <Question id="b" /> (part 1), in the other language <Question id="a" /> (part 1). The same questions and exercises stand in the same order in both languages.',
    ]);
  });

  it("finds an island too few", () => {
    const en = lesson("", part(["o1"], question("a")));
    expect(said(languageFindings(sr, en))[0]).toContain("Here stands nothing, in the other");
  });

  it("finds parts that teach something else, and a different number of parts", () => {
    const en = lesson('<Part title="a" />', part(["o2"], question("a"), question("b")));
    expect(said(languageFindings(sr, en))[0]).toContain("Part 1 teaches “o2”");
    const longer = lesson("", part(["o1"]), part([]));
    expect(said(languageFindings(sr, longer))[0]).toContain("has 2 parts, the other has 1");
  });
});

describe("the lines of a conversation", () => {
  const transcript = (...cues: number[]): Block => ({
    kind: "island",
    component: "Transcript",
    id: "zapis",
    required: true,
    props: {
      title: "a",
      lines: [0, 1, 2, 3].map((line) => ({
        who: "a",
        text: "b",
        ...(cues.includes(line) && { cue: "c", reply: "d" }),
      })),
    },
  });
  const sr = lesson("", part([], transcript(1, 3)));

  it("hold their cues at the same places in both languages", () => {
    expect(languageFindings(sr, lesson("", part([], transcript(1, 3))))).toEqual([]);
    const text = '<Part title="a" />\n\n<Transcript id="zapis" />';
    expect(said(languageFindings(sr, lesson(text, part([], transcript(1, 2)))))).toEqual([
      "3 This transcript has 4 lines with cues in lines 2, 3. In the other language there are 4, with cues in lines 2, 4. The number of lines and the places of cues must be the same.",
    ]);
  });
});

describe("questionFindings", () => {
  const questions = [
    item("pre-a", "o1", "pre"),
    item("vezba", "o1", "practice", "review"),
    item("obe", "o1", "practice", "check"),
    item("provera", "o1", "check"),
  ];
  const find = (...blocks: Block[]) =>
    questionFindings(lesson("", part([], ...blocks)), { objectives: [], questions });

  it("lets opening and practice questions stand in the text", () => {
    expect(find(question("pre-a"), question("vezba"), recall("pre-a"))).toEqual([]);
  });

  it.each(["obe", "provera"])("never lets a certifying question stand there: %s", (id) => {
    expect(said(find(question(id)))[0]).toContain("belongs to a check");
  });

  it("knows what does not exist and what may not be recalled", () => {
    expect(said(find(question("nema")))[0]).toContain("have no “nema”");
    expect(said(find(recall("vezba")))[0]).toContain("opening questions only");
  });
});

describe("objectives", () => {
  const file = {
    objectives: [objective("o1"), objective("o2")],
    questions: [item("a", "o1", "check"), item("b", "o2", "practice")],
  };

  it("must each be taught, and exist", () => {
    const text = lesson('<Part title="a" />', part(["o1", "o3"]));
    expect(said(objectiveFindings(text, file))).toEqual([
      "1 The objectives of this lesson have no “o3”. Choose another one.",
      "1 No part teaches the objective “o2”. Add it to “teaches” of the part where it is covered.",
    ]);
  });

  it("must each be measured by a check", () => {
    const yaml = "objectives:\n  - id: o1\n  - id: o2\n";
    expect(said(measureFindings(yaml, file))[0]).toMatch(/^3 No check question measures .*“o2”/);
  });
});
