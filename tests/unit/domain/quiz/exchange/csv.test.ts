import { fc, test } from "@fast-check/vitest";
import { stringify } from "csv-stringify/sync";
import { describe, expect, it } from "vitest";
import { draftFrom } from "~/domain/quiz/edit/loose-draft";
import { bareCell, guardCell } from "~/domain/quiz/exchange/formula";
import type { ImportReport } from "~/domain/quiz/exchange/imported";
import { questionTable } from "~/domain/quiz/exchange/write-csv";
import { decodeText } from "~/platform/exchange/decode-text.server";
import { delimiterOf, readCsv } from "~/platform/exchange/read-csv.server";
import { questions } from "../arbitrary-question";

const drafts = fc.array(
  questions.map((question) => {
    const draft = draftFrom(question);
    if (!draft) throw new Error("no draft");
    return draft;
  }),
  { minLength: 1, maxLength: 5 },
);
const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("=SUM(A1)", "'=x", "''", "-3", "+1", "@x", 'a;b,"c"', "red\nred", "čćžšđ"),
);

/** What came of the rows of a file. */
const draftsOf = (report: ImportReport) =>
  report.kind === "read" ? report.questions.map(({ draft }) => draft) : report;

describe("questions in CSV", () => {
  test.prop([drafts, words, words, fc.constantFrom(",", ";"), fc.boolean()], { numRuns: 300 })(
    "come back whole, in either notation, with and without a mark",
    (all, sr, en, delimiter, bom) => {
      const worded = all.map((draft) => ({
        ...draft,
        stem: { sr, en },
        rows: draft.rows.map((row) =>
          draft.type === "numeric" || draft.type === "ordering"
            ? row
            : { ...row, why: { sr: en, en: sr } },
        ),
      }));
      const table = questionTable(worded.map((draft) => ({ lesson: "l", draft })));
      const file = stringify(
        table.map((row) => [...row]),
        { bom, delimiter, record_delimiter: "windows" },
      );
      const text = decodeText(new TextEncoder().encode(file));
      expect(text === null ? sr + en : draftsOf(readCsv(text))).toEqual(
        text === null ? expect.stringContaining("\0") : worded,
      );
    },
  );

  test.prop([words])("guard a cell and bare it again", (cell) => {
    expect(bareCell(guardCell(cell))).toBe(cell);
    expect(guardCell(cell)).toMatch(/^(?![=+@\t\r])/);
  });

  test.prop(
    [
      fc.oneof(
        fc.string({ maxLength: 400 }),
        words.map((word) => `type;stem_sr\n${word}`),
      ),
    ],
    {
      numRuns: 500,
    },
  )("never throw", (source) => {
    expect(["read", "refused"]).toContain(readCsv(source).kind);
  });

  it("take a table that people wrote by hand", () => {
    const report = readCsv(
      [
        "Type;stem_sr;row1_sr;row1_key;row2_sr;row2_key;match1_sr;match2_sr;use",
        "single;Koliko?;Malo;;Mnogo;da;;;check nonsense",
        "matching;Povežite;Jedan;2;Dva;1;Prvi;Drugi;practice",
        "esej;Šta mislite?;;;;;;;",
      ].join("\r\n"),
    );
    if (report.kind !== "read") throw new Error("refused");
    const [single, matching, essay] = report.questions;
    expect(single?.draft?.rows.map(({ id, key }) => [id, key])).toEqual([
      ["a", ""],
      ["b", "1"],
    ]);
    expect(single?.lost[0]?.en).toContain("nonsense");
    expect(matching?.draft?.rows.map(({ key }) => key)).toEqual(["b", "a"]);
    expect(essay?.draft).toBeNull();
    expect(essay?.line).toBe(4);
  });

  it("refuse what is no table of questions, in words", () => {
    expect(readCsv("a,b\n1,2")).toMatchObject({ kind: "refused" });
    expect(readCsv("")).toMatchObject({ kind: "refused" });
    expect(readCsv('type,stem_sr\nsingle,"open')).toMatchObject({ kind: "refused" });
    const many = `type,stem_sr\n${"single,x\n".repeat(501)}`;
    expect(readCsv(many)).toMatchObject({ kind: "refused" });
  });

  it("refuse a file of too many lines before reading them, and one of too many columns", () => {
    const hostile = [
      `type,stem_sr\n${'""\n'.repeat(300_000)}`,
      `type,stem_sr\r${'""\r'.repeat(300_000)}`,
      `type,stem_sr\n${",".repeat(900_000)}`,
    ];
    for (const source of hostile) expect(readCsv(source).kind).toBe("refused");
  });

  it("tell a semicolon from a comma by the header", () => {
    expect(delimiterOf('"a,b,c";d\n1,2,3')).toBe(";");
    expect(delimiterOf("a,b;c,d")).toBe(",");
  });

  it("read Windows-1250, UTF-16 and UTF-8", () => {
    expect(decodeText(new Uint8Array([0xe8, 0xe6, 0x9e, 0x9a, 0xf0]))).toBe("čćžšđ");
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x0d, 0x01]))).toBe("č");
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0x01, 0x0d]))).toBe("č");
    expect(decodeText(new TextEncoder().encode("\uFEFFč"))).toBe("č");
    expect(decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBeNull();
  });
});
