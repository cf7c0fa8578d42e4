import { describe, expect, it } from "vitest";
import { regradedResult, regradeKind } from "~/domain/path/regrade";
import { CRITERIA, judge } from "~/domain/path/rubric";
import { submissionProblem, SUBMISSION } from "~/domain/path/submission-limits";
import type { QuizResult } from "~/domain/quiz/result";

describe("field work that is judged", () => {
  const rule = { pass: 7, noZero: true };

  it.each([
    [[2, 2, 2, 1], "passed"],
    [[2, 2, 1, 1], "returned"],
    [[3, 3, 3, 0], "returned"],
  ] as const)("%j is %s", (scores, outcome) => {
    expect(judge(rule, { scores, comments: [] }).outcome).toBe(outcome);
  });

  it("asks what to mend of every low criterion of work that goes back", () => {
    const marks = { scores: [1, 0, 2, 1], comments: ["Izvor.", "  ", ""] };
    expect(judge(rule, marks)).toEqual({
      outcome: "returned",
      uncommented: [CRITERIA[1], CRITERIA[3]],
    });
  });

  it("takes a missing score for none", () => {
    expect(judge(rule, { scores: [2, 2, 2], comments: [] }).uncommented).toEqual(["action"]);
  });

  it("asks no comment of work that passes", () => {
    expect(judge(rule, { scores: [3, 3, 1, 1], comments: [] }).uncommented).toEqual([]);
  });
});

describe("work that is about to be handed in", () => {
  const file = (name: string, size = 1) => ({ name, size });
  const pdf = file("plan.pdf");

  it.each([
    ["empty", "  \n", []],
    ["too-long", "a".repeat(SUBMISSION.text + 1), []],
    ["too-many-files", "", [pdf, pdf, pdf, pdf]],
    ["file-too-big", "", [file("a.pdf", SUBMISSION.bytes), file("b.pdf", SUBMISSION.bytes + 1)]],
    ["file-kind", "", [pdf, file("run.exe")]],
    ["file-kind", "", [file("pdf.")]],
    [null, "a".repeat(SUBMISSION.text), []],
    [null, "", [pdf, file("table.v2.XLSX", SUBMISSION.bytes), file("a.csv")]],
    ...SUBMISSION.endings.map((ending) => [null, "", [file(`x.${ending}`)]] as const),
  ] as const)("%s", (problem, text, files) => {
    expect(submissionProblem({ text, files })).toBe(problem);
  });

  it("takes the kinds of files that a reviewer can open", () => {
    expect([...SUBMISSION.endings].sort().join(" ")).toBe(
      "csv docx jpeg jpg pdf png pptx txt xlsx",
    );
  });
});

describe("a result graded again", () => {
  const result = (right: number, credit: number, passed: boolean): QuizResult => ({
    credit,
    right,
    of: 5,
    unanswered: 0,
    objectives: [{ id: "lesson/o1", right, of: 5, credit }],
    missedCritical: ["lesson/family"].slice(passed ? 1 : 0),
    passed,
  });
  const [three, four] = [result(3, 60, false), result(4, 80, true)];

  it.each([
    ["same", three, three],
    ["better", three, result(3, 61, false)],
    ["worse", result(3, 61, false), three],
    ["better", result(2, 99, false), three],
    ["worse", result(5, 100, true), four],
    ["won", three, four],
    ["lost", four, three],
  ] as const)("is %s", (kind, before, after) => {
    expect(regradeKind(before, after)).toBe(kind);
  });

  it("leaves a pass standing unless it was chosen to take it", () => {
    const kept = { ...plain(three), passKept: true };
    expect(regradedResult({ right: 4 }, four, three, false)).toEqual(kept);
    expect(regradedResult({ right: 4 }, four, three, true)).toEqual(plain(three));
  });

  it("keeps no pass that never was, nor one that still is", () => {
    expect(regradedResult({ right: 4 }, three, result(2, 40, false), false)).toEqual(
      plain(result(2, 40, false)),
    );
    const five = result(5, 100, true);
    expect(regradedResult({ right: 4 }, four, five, false)).toEqual(plain(five));
  });

  const plain = ({ credit, of, right, objectives, missedCritical }: QuizResult) => ({
    credit,
    of,
    right,
    objectives,
    missedCritical,
  });
});
