import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { QUESTION_TYPES } from "~/domain/quiz/edit/draft";
import { entryOf } from "~/domain/quiz/edit/draft-entry";
import { readDraft, readRowChange, rowChangeValue } from "~/domain/quiz/edit/draft-form";
import { draftProblems } from "~/domain/quiz/edit/draft-problems";
import {
  blankDraft,
  freeId,
  withMovedRow,
  withoutRow,
  withRow,
} from "~/domain/quiz/edit/draft-rows";
import { finished } from "~/domain/quiz/edit/finished.schema";
import { draftFrom } from "~/domain/quiz/edit/loose-draft";
import { plainDecimal } from "~/domain/quiz/edit/plain-decimal";
import { readBook } from "~/domain/quiz/edit/question-book.schema";
import { suggestId } from "~/domain/quiz/edit/suggest-id";
import { questions } from "../arbitrary-question";
import { draftFields } from "./draft-fields";

const PLACE = { objectives: ["o1"], others: [] };

describe("a question being written", () => {
  test.prop([questions])("is finished as the question that it was", (question) => {
    const draft = draftFrom(question);
    expect(draft && finished(draft)).toEqual(question);
    expect(draft && draftProblems(draft, PLACE)).toEqual([]);
  });

  test.prop([questions])("comes back from its form as it was", (question) => {
    const draft = draftFrom(question);
    if (!draft) throw new Error("no draft");
    expect(readDraft(draftFields(draft))).toEqual(draft);
  });

  const words = fc.constantFrom("", "a", "b", "1", "100", "50", "-3,5", "x y", " ", "o1");
  const rows = fc.array(
    fc.record({
      id: fc.constantFrom("a", "b", "c", "d"),
      text: fc.record({ sr: words, en: words }),
      why: fc.record({ sr: words, en: words }),
      key: words,
    }),
    { maxLength: 4 },
  );
  const said = fc.record({ sr: words, en: words });
  const drafts = fc.record({
    type: fc.constantFrom(...QUESTION_TYPES),
    id: fc.constantFrom("q1", "", "Ž"),
    objective: fc.constantFrom("o1", "o9"),
    family: fc.constantFrom("", "f1"),
    critical: fc.boolean(),
    use: fc.subarray(["pre", "check"] as const),
    stem: said,
    case: said,
    why: said,
    value: words,
    tolerance: words,
    unit: words,
    rows: rows.map((list) =>
      list.filter((row, at) => list.findIndex(({ id }) => id === row.id) === at),
    ),
    partners: fc.constant([
      { id: "a", text: { sr: "x", en: "x" } },
      { id: "b", text: { sr: "y", en: "y" } },
    ]),
  });

  test.prop([drafts], { numRuns: 2_000 })(
    "is finished exactly when the form finds nothing to mend",
    (draft) => {
      expect(finished(draft) !== null && draft.objective === "o1").toBe(
        draftProblems(draft, PLACE).length === 0,
      );
    },
  );

  it.each(QUESTION_TYPES)("starts a %s with empty rows, and says what is missing", (type) => {
    const draft = blankDraft(type, "o1");
    expect(finished(draft)).toBeNull();
    const fields = draftProblems(draft, PLACE).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(["id", "use", "stem.sr", "stem.en"]));
    expect(draftFrom(entryOf(draft))).toEqual(draft);
  });

  it("does not give an id of a row that went to a new one", () => {
    expect(freeId([{ id: "a" }, { id: "c" }])).toBe("d");
    expect(freeId([])).toBe("a");
    const draft = withRow(withoutRow(blankDraft("single"), "rows", 0), "rows");
    expect(draft.rows.map(({ id }) => id)).toEqual(["b", "c", "d"]);
  });

  it("adds, moves and removes rows within what the type takes", () => {
    const many = Array.from({ length: 30 }).reduce<ReturnType<typeof blankDraft>>(
      (draft) => withRow(withRow(draft, "rows"), "partners"),
      blankDraft("matching"),
    );
    expect([many.rows.length, many.partners.length]).toEqual([20, 12]);
    expect(new Set(many.rows.map(({ id }) => id)).size).toBe(20);
    const draft = blankDraft("ordering");
    expect(withMovedRow(draft, "rows", 0, 1).rows.map(({ id }) => id)).toEqual([
      "b",
      "a",
      "c",
      "d",
    ]);
    expect(withMovedRow(draft, "rows", 0, -1)).toEqual(draft);
  });

  it("unpairs the left sides of a partner that goes", () => {
    const draft = blankDraft("matching");
    const paired = { ...draft, rows: draft.rows.map((row) => ({ ...row, key: "b" })) };
    expect(withoutRow(paired, "partners", 1).rows.map(({ key }) => key)).toEqual(["", "", ""]);
  });

  it("reads which row a button means, and nothing else", () => {
    const change = { act: "up", list: "partners", index: 3 } as const;
    expect(readRowChange(rowChangeValue(change))).toEqual(change);
    for (const value of ["", "save", "add:rows", "drop:rows:1", "up:options:1", "up:rows:100"])
      expect(readRowChange(value)).toBeNull();
  });

  it("takes decimal commas", () => {
    expect(["49,4", " −3", "007", "0,10", "1.000,5", "x"].map(plainDecimal)).toEqual([
      "49.4",
      "-3",
      "7",
      "0.10",
      "1.000,5",
      "x",
    ]);
  });

  it("suggests an id from the first words", () => {
    expect(suggestId({ sr: "Šta čini đak?", en: "" }, [])).toBe("sta-cini-djak");
    expect(
      suggestId({ sr: "", en: "What is a key account worth?" }, ["what-key-account-worth"]),
    ).toBe("what-key-account-worth-2");
  });
});

describe("a book of questions", () => {
  it("keeps what is unfinished and tells what is missing", () => {
    const book = readBook(
      `schema: 1
objectives:
  - id: o1
    text: { sr: "Cilj", en: "" }
questions:
  - id: one
    type: numeric
    objective: o1
    use: [check]
    stem: { sr: "Koliko?", en: "" }
    answer: { value: "1", tolerance: "0" }
    why: { sr: "Jer", en: "Because" }
  - 7
`,
      "lesson",
    );
    expect(book?.entries[0]?.question).toBeNull();
    expect(book?.entries[0]?.problems.map(({ field }) => field)).toEqual(["stem.en"]);
    expect(book?.entries[1]).toEqual({ index: 1, draft: null, question: null, problems: [] });
    expect(book?.objectives).toEqual([{ id: "o1", text: { sr: "Cilj", en: "" } }]);
  });

  it("is none where a form could add nothing", () => {
    for (const source of ["", "questions: [", "questions: 3", "objectives: []"])
      expect(readBook(source, "lesson")).toBeNull();
  });
});
