import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "~/domain/quiz/fold-text";

test.each([
  ["Šuma", "suma"],
  ["ČĆčć", "cccc"],
  ["Žaba", "zaba"],
  ["Đorđe", "djordje"],
  ["Џак", "dzak"],
  ["džak", "dzak"],
  ["Његош", "njegos"],
  ["Љубав", "ljubav"],
  ["ђак", "djak"],
  ["ћуп", "cup"],
  ["чаша", "casa"],
  ["жаба", "zaba"],
  ["ǆak ǈeto ǌiva", "dzak ljeto njiva"],
  ["KLJUČ 49,4 %", "kljuc 49,4 %"],
  ["", ""],
])("folds %s to %s", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("the whole Cyrillic alphabet equals the whole Latin one", () => {
  const cyrillic = "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш";
  const latin = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š";
  expect(foldText(cyrillic)).toBe(foldText(latin));
  expect(foldText(cyrillic.toUpperCase())).toBe(foldText(latin.toUpperCase()));
});

test("different letters stay different", () => {
  expect(foldText("dak")).not.toBe(foldText("đak"));
  expect(foldText("hvala")).not.toBe(foldText("fala"));
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = foldText(text);
      expect(foldText(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});
