import { readdirSync, readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { entryOf } from "~/domain/quiz/edit/draft-entry";
import {
  entriesIn,
  withEntry,
  withMovedEntry,
  withNewEntry,
  withoutEntry,
} from "~/domain/quiz/edit/list-text";
import { draftFrom } from "~/domain/quiz/edit/loose-draft";
import { parseQuestions } from "~/domain/quiz/schema";
import { questions } from "../arbitrary-question";

const LESSONS = "content/lessons";
const slugs = readdirSync(LESSONS);
const sourceOf = (slug: string) => readFileSync(`${LESSONS}/${slug}/questions.yaml`, "utf8");

const FILE = `# Written by hand
schema: 1
objectives:
  - id: o1 # the first
    text: { sr: "Cilj", en: "Objective" }
questions:
  # Before the lesson
  - id: one
    type: ordering # of two
    objective: o1
    use: [practice]
    stem: { sr: "Poređajte", en: "Put in order" }
    items:
      - { id: a, text: { sr: "Prvo", en: "First" } }
      # a remark between
      - { id: b, text: { sr: "Drugo", en: "Second" } }
    why: { sr: "Jer", en: "Because" }

  # After it
  - id: two
    type: numeric
    objective: o1
    use: [check]
    stem: { sr: "Koliko?", en: "How many?" }
    answer: { value: "1", tolerance: "0" }
    why: { sr: "Jer", en: "Because" }
# The end
`;

const linesThatDiffer = (one: string, other: string): number => {
  const [a, b] = [one.split("\n"), other.split("\n")];
  return a.filter((line, index) => line !== b[index]).length + Math.abs(a.length - b.length);
};

describe("a questions file changed entry by entry", () => {
  it.each(slugs)("keeps %s byte for byte when a question is replaced by itself", (slug) => {
    const source = sourceOf(slug);
    (entriesIn(source, "questions") ?? []).forEach((entry, index) => {
      // Every reading of a file takes a moment.
      if (index % 9 !== 0) return;
      const draft = draftFrom(entry);
      expect(draft && withEntry(source, "questions", index, entryOf(draft))).toBe(source);
    });
  });

  it("changes one line of the programme's files when one text changes", () => {
    const source = sourceOf("bow-tie-to-diamond");
    (entriesIn(source, "questions") ?? []).slice(0, 5).forEach((entry, index) => {
      const draft = draftFrom(entry);
      if (!draft) throw new Error("no draft");
      const stem = { ...draft.stem, sr: "Nov tekst: „sa navodnicima“ #1" };
      const changed = withEntry(source, "questions", index, entryOf({ ...draft, stem })) ?? "";
      expect(linesThatDiffer(source, changed)).toBe(1);
      expect(parseQuestions(changed, "x").ok).toBe(true);
    });
  });

  it("keeps comments inside and around an entry that gains a row", () => {
    const draft = draftFrom(entriesIn(FILE, "questions")?.[0]);
    if (!draft) throw new Error("no draft");
    const row = { id: "c", text: { sr: "Treće", en: "Third" }, why: { sr: "", en: "" }, key: "" };
    const changed = withEntry(
      FILE,
      "questions",
      0,
      entryOf({ ...draft, rows: [...draft.rows, row] }),
    );
    for (const comment of ["# Before", "# of two", "# a remark between", "# After", "# The end"])
      expect(changed).toContain(comment);
    expect(changed).toContain("Treće");
    const after = (text: string | null) => text?.slice(text.indexOf("  # After it"));
    expect(after(changed)).toBe(after(FILE));
  });

  it("adds at the end of the list, before what follows the file's last word", () => {
    const changed = withNewEntry(FILE, "questions", { id: "three", type: "numeric" });
    expect(changed).toContain('Because" }\n\n  - id: three\n    type: numeric\n# The end');
  });

  it("adds to an empty list", () => {
    const empty = "schema: 1\nobjectives: []\nquestions: []\n";
    const changed = withNewEntry(empty, "questions", { id: "one", stem: { sr: "a", en: "b" } });
    expect(entriesIn(changed ?? "", "questions")).toEqual([
      { id: "one", stem: { sr: "a", en: "b" } },
    ]);
    const both = withNewEntry(changed ?? "", "objectives", { id: "o1" });
    expect(entriesIn(both ?? "", "objectives")).toEqual([{ id: "o1" }]);
  });

  it("removes an entry and leaves comments to people", () => {
    const changed = withoutEntry(FILE, "questions", 0);
    expect(changed).toContain("# Before the lesson\n");
    expect(changed).not.toContain("id: one");
    expect(entriesIn(changed ?? "", "questions")).toHaveLength(1);
    const none = withoutEntry(changed ?? "", "questions", 0);
    expect(entriesIn(none ?? "", "questions")).toEqual([]);
  });

  it("finds nothing in a file that is no list, and throws at nothing", () => {
    for (const source of ["", "- a", "questions: 3", "questions: [", "questions: [{ id: a }]"]) {
      expect(withEntry(source, "questions", 0, {})).toBeNull();
      expect(withoutEntry(source, "questions", 0)).toBeNull();
      expect(withMovedEntry(source, "questions", 0, 1)).toBeNull();
    }
  });

  test.prop([fc.nat(40), fc.nat(40)], { numRuns: 12 })("moves as a list does", (from, to) => {
    const source = sourceOf("portfolio-decisions");
    const before = entriesIn(source, "questions") ?? [];
    const changed = withMovedEntry(source, "questions", from, to);
    if (from >= before.length || to >= before.length) {
      expect(changed).toBeNull();
      return;
    }
    const others = before.filter((_, index) => index !== from);
    const expected = [...others.slice(0, to), before[from], ...others.slice(to)];
    expect(entriesIn(changed ?? "", "questions")).toEqual(expected);
    const sorted = (text: string) => text.split("\n").sort();
    expect(sorted(changed ?? "")).toEqual(sorted(source));
  });

  test.prop([questions, questions], { numRuns: 200 })(
    "holds any question that replaces any other",
    (first, second) => {
      const draft = draftFrom(first);
      const other = draftFrom(second);
      if (!draft || !other) throw new Error("no draft");
      const source = withNewEntry(FILE, "questions", entryOf(draft)) ?? "";
      expect(entriesIn(source, "questions")?.[2]).toEqual(entryOf(draft));
      const changed = withEntry(source, "questions", 2, entryOf(other)) ?? "";
      expect(draftFrom(entriesIn(changed, "questions")?.[2])).toEqual(other);
      const rest = (text: string) => text.slice(0, text.indexOf("  - id: q"));
      expect(rest(changed)).toBe(rest(source));
    },
  );
});
