import { expect, test } from "vitest";
import { foundPassage } from "~/domain/library/found-passage";
import { searchWords } from "~/domain/library/search-words";
import { foldText } from "~/domain/quiz/fold-text";

function passage(lines: readonly string[], query: string) {
  const written = lines.join("\n");
  const pieces = foundPassage(written, foldText(written), searchWords(query));
  return pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("") ?? null;
}

test("the passage that holds most of the words is shown, the first of equals", () => {
  const lines = ["O kupcima.", "Ključni kupac traži plan.", "Plan ključnog kupca: ključni kupac."];
  expect(passage(lines, "kljucni kupac")).toBe("[Ključni] [kupac] traži plan.");
});

test("part of another word is no find", () => {
  expect(passage(["Nadključni posao", "bez reči"], "kljucni x")).toBeNull();
});

test("a long passage is cut at words around the first find", () => {
  const filler = Array.from({ length: 60 }, (_, index) => `reč${index}`).join(" ");
  const shown = passage([`${filler} Đorđe ${filler}`], "djordje") ?? "";
  expect(shown).toMatch(/^… reč\d+ .*\[Đorđe\] reč0 .* …$/);
  expect(shown.length).toBeLessThan(220);
});

test("one endless word is shown all the same", () => {
  expect(passage([`${"a".repeat(300)} ključ`], "kljuc")).toContain("[ključ]");
});
