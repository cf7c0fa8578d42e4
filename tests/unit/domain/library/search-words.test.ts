import Database from "better-sqlite3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsWords, markWords, matchExpression, searchWords } from "~/domain/library/search-words";
import { foldText } from "~/domain/quiz/fold-text";

describe("the words of a query", () => {
  it.each([
    ["Ključni kupac", ["kljucni", "kupac"]],
    ["кључни купац", ["kljucni", "kupac"]],
    ["đak i njegov đep", ["djak", "i", "njegov", "djep"]],
    ['"NEAR(a, b)" AND title:c* -d ^e + {f}', ["near", "a", "b", "and", "title", "c", "d", "e"]],
    ["  *** \" - ' ; -- ", []],
    ["", []],
  ])("of %s are %j", (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });

  it("asks for every word, the last by how it begins", () => {
    expect(matchExpression(["kljucni", "kup"])).toBe('"kljucni" "kup"*');
    expect(matchExpression([])).toBeNull();
  });
});

describe("any query at all", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom('"', "*", "-", "^", ":", "(", ")", "+", "'", " ", "N", "\0"),
    }),
    fc.constantFrom("NEAR", "a OR", "NOT", '"', 'a" OR "b', "title : x", "{a b} : c", "\ud800"),
  );

  it("is an expression that the search takes, and finds the text it was taken from", () => {
    const db = new Database(":memory:");
    db.exec(
      "create virtual table s using fts5(title, sr, en, tokenize = 'unicode61', prefix = '2 3')",
    );
    const insert = db.prepare("insert into s (rowid, title, sr, en) values (?, ?, '', '')");
    const find = db.prepare("select rowid from s where s match ?");
    let row = 0;
    fc.assert(
      fc.property(anything, (query) => {
        const match = matchExpression(searchWords(query));
        if (match === null) return;
        expect(() => find.all(match)).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zčćšžđа-шђјљњћџ0-9]{1,12}( [a-zčćšž]{1,8}){0,4}$/),
        (text) => {
          row += 1;
          insert.run(row, foldText(text));
          const match = matchExpression(searchWords(text)) ?? "";
          expect(find.pluck().all(match)).toContain(row);
        },
      ),
    );
    db.close();
  });

  it("marks without changing a letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), anything, (text, query) => {
        const pieces = markWords(text, searchWords(query));
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});

describe("a text in its own spelling", () => {
  const marked = (text: string, query: string) =>
    markWords(text, searchWords(query)).flatMap((piece) => (piece.marked ? [piece.text] : []));

  it("is marked where Serbian readers see the same word", () => {
    expect(marked("Đorđe vodi ključnog kupca", "djordje kljuc")).toEqual(["Đorđe", "ključnog"]);
    expect(marked("Ђорђе води кључног купца", "đorđe ključ")).toEqual(["Ђорђе", "кључног"]);
    expect(marked("Dak nije đak", "dak")).toEqual(["Dak"]);
  });

  it("is marked at whole words only, but for the last", () => {
    expect(marked("kup kupac kupci", "kupac kup")).toEqual(["kup", "kupac", "kupci"]);
    expect(marked("kup kupac kupci", "kup kupac")).toEqual(["kup", "kupac"]);
  });

  it("holds words in any order", () => {
    expect(holdsWords("Profit iza prometa", searchWords("promet prof"))).toBe(false);
    expect(holdsWords("Profit iza prometa", searchWords("prometa prof"))).toBe(true);
    expect(holdsWords("Profit iza prometa", searchWords("profit kupca"))).toBe(false);
  });
});
