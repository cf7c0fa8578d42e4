import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { draftFrom } from "~/domain/quiz/edit/loose-draft";
import { NO_TEXT, type QuestionDraft } from "~/domain/quiz/edit/draft";
import { freeId } from "~/domain/quiz/edit/draft-rows";
import { condensed, inOneParagraph } from "~/domain/quiz/exchange/gift-text";
import { writeGift } from "~/domain/quiz/exchange/write-gift";
import type { Locale, Text } from "~/domain/text";
import { readGift } from "~/platform/exchange/read-gift.server";
import { questions } from "../arbitrary-question";

const only = (locale: Locale, text: Text, fold = condensed): Text => ({
  ...NO_TEXT,
  [locale]: fold(text[locale]).replaceAll("->", "→"),
});

/** New ids in order, and which of the old each stands for. */
function renamed(ids: readonly string[]): ReadonlyMap<string, string> {
  const rows: { id: string }[] = [];
  return new Map(
    ids.map((id) => {
      const row = { id: freeId(rows) };
      rows.push(row);
      return [id, row.id] as const;
    }),
  );
}

const plain = (value: string): string => String(Number(value));

/** What GIFT can hold of a question in one language. */
function held(draft: QuestionDraft, locale: Locale): QuestionDraft {
  const used = draft.rows.map(({ key }) => key);
  const partners =
    draft.type === "matching"
      ? [...new Set(used)].map(
          (key) => draft.partners.find(({ id }) => id === key) ?? { id: key, text: NO_TEXT },
        )
      : [];
  const partnerIds = renamed(partners.map(({ id }) => id));
  const rowIds = renamed(draft.rows.map(({ id }) => id));
  const isNumeric = draft.type === "numeric";
  return {
    ...draft,
    stem: only(locale, draft.stem, draft.type === "scenario" ? inOneParagraph : condensed),
    case: only(locale, draft.case),
    why: only(locale, draft.why),
    value: isNumeric ? plain(draft.value) : "",
    tolerance: isNumeric ? plain(draft.tolerance) : "",
    unit: isNumeric ? draft.unit : "",
    rows: draft.rows.map((row) => ({
      id: rowIds.get(row.id) ?? "",
      text: only(locale, row.text),
      why: draft.type === "matching" ? NO_TEXT : only(locale, row.why),
      key:
        draft.type === "matching"
          ? (partnerIds.get(row.key) ?? "")
          : isNumeric
            ? plain(row.key)
            : row.key,
    })),
    partners: partners.map(({ id, text }) => ({
      id: partnerIds.get(id) ?? "",
      text: only(locale, text),
    })),
  };
}

const words = fc
  .stringMatching(/^[a-zA-ZčćžšđČĆŽŠĐ~=#{}:\\%>"“”„ -]{1,24}$/)
  .map((text) => `x${text}`.replaceAll("&&", ""));

const drafts = fc.tuple(questions, words, words).map(([question, sr, en]) => {
  const draft = draftFrom(question);
  if (!draft) throw new Error("no draft");
  const said = { sr: `${sr}\nred`, en };
  return {
    ...draft,
    stem: said,
    case: draft.type === "scenario" ? { sr: `${en}\n\n${sr}`, en: sr } : draft.case,
    rows: draft.rows.map((row) =>
      draft.type === "numeric"
        ? { ...row, why: { sr: en, en: sr } }
        : { ...row, text: { sr: `${row.id} ${sr}`, en: `${row.id} ${en}` } },
    ),
  };
});

describe("questions in GIFT", () => {
  test.prop([fc.array(drafts, { minLength: 1, maxLength: 4 }), fc.constantFrom("sr", "en")], {
    numRuns: 400,
  })("come back with all that GIFT can hold", (all, locale) => {
    const { text } = writeGift(
      all.map((draft) => ({ lesson: "l", draft })),
      locale,
    );
    const report = readGift(text, locale);
    if (report.kind !== "read") throw new Error("refused");
    expect(report.questions.map(({ draft }) => draft)).toEqual(
      all.map((draft) => held(draft, locale)),
    );
  });

  test.prop(
    [
      fc.oneof(
        fc.string({ maxLength: 300 }),
        fc
          .array(
            fc.constantFrom(
              "{",
              "}",
              "=",
              "~",
              "#",
              "->",
              "\n\n",
              "T",
              "%50%",
              "::",
              "[html]",
              "1..2",
              "// [id:x]",
            ),
            { maxLength: 40 },
          )
          .map((marks) => marks.join(" ")),
      ),
    ],
    { numRuns: 500 },
  )("never throw", (source) => {
    expect(["read", "refused"]).toContain(readGift(source, "sr").kind);
  });

  const take = (source: string) => {
    const report = readGift(source, "en");
    if (report.kind !== "read") throw new Error("refused");
    return report.questions;
  };

  it("take what other systems write, and tell what was lost", () => {
    const [trueFalse, short, essay, text, weighted, range, embedded, html] = take(
      [
        "Paris is in France. {T#It is.#Right, it is.}",
        "Capital? {=Paris =paris}",
        "Tell us. {}",
        "Just a text.",
        "Pick {~%50%a ~%50%b ~%-100%c}",
        "When? {#1990..2000}",
        "The capital is {=Paris ~Rome} of France.",
        "[html]<p>Which <b>one</b>?</p> {=a ~b}",
      ].join("\n\n"),
    );
    expect(trueFalse?.draft).toMatchObject({
      type: "single",
      rows: [
        { text: { en: "True" }, why: { en: "Right, it is." }, key: "1" },
        { text: { en: "False" }, why: { en: "It is." }, key: "" },
      ],
    });
    expect([short?.draft, essay?.draft, text?.draft]).toEqual([null, null, null]);
    expect(short?.lost[0]?.en).toContain("not supported");
    expect(weighted?.draft).toMatchObject({ type: "multiple" });
    expect(weighted?.draft?.rows.map(({ key }) => key)).toEqual(["1", "1", ""]);
    expect(weighted?.lost.map(({ en }) => en).join()).toContain("Partial credit");
    expect(range?.draft).toMatchObject({ value: "1995", tolerance: "5" });
    expect(embedded?.draft?.stem.en).toBe("The capital is _____ of France.");
    expect(html?.draft?.stem.en).toBe("Which one?");
    expect(html?.lost.map(({ en }) => en).join()).toContain("Formatting");
  });

  it("lose one broken question and no other, and say where it stands", () => {
    const all = take("One? {=a ~b}\n\nBroken {=a ~b\n\nTwo? {=a ~b}");
    expect(all.map(({ draft, line }) => [draft === null, line])).toEqual([
      [false, 1],
      [true, 3],
      [false, 5],
    ]);
  });

  it("read a wrong answer of no weight as wrong, and of several right values the first", () => {
    const [numeric] = take("How much? {#=10:1#yes =%0%5:0#half =%50%7:0#close =12:0}");
    expect(numeric?.draft).toMatchObject({ value: "10", tolerance: "1", why: { en: "yes" } });
    expect(numeric?.draft?.rows.map(({ key }) => key)).toEqual(["5", "7"]);
    expect(numeric?.lost).toHaveLength(3);
  });

  it("refuse what is empty or too much", () => {
    expect(readGift("\n\n// nothing\n", "sr").kind).toBe("refused");
    expect(readGift("Q {=a ~b}\n\n".repeat(501), "sr").kind).toBe("refused");
    expect(take(`Q ${"x".repeat(21_000)} {=a ~b}`)[0]?.draft).toBeNull();
  });

  it("names what GIFT has no place for", () => {
    const draft = draftFrom({
      type: "matching",
      id: "m",
      stem: { sr: "Povežite", en: "Match" },
      left: [{ id: "a", text: { sr: "x", en: "x" }, why: { sr: "jer", en: "as" } }],
      right: [
        { id: "a", text: { sr: "1", en: "1" } },
        { id: "b", text: { sr: "2", en: "2" } },
      ],
      pairs: { a: "a" },
    });
    if (!draft) throw new Error("no draft");
    const { lost, text } = writeGift([{ lesson: "l", draft }], "sr");
    expect(lost[0]?.parts).toHaveLength(2);
    // Whoever opens the file reads it above the question.
    for (const part of lost[0]?.parts ?? []) expect(text).toContain(`// ${part.sr}\n`);
  });
});
