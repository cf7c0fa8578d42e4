import { expect, it } from "vitest";
import { countWords, partMinutes } from "~/domain/lesson/reading-time";

it("counts words, not signs", () => {
  expect(countWords("Ključni kupac – „nešto“ drugo: 20/80, 3 min.")).toBe(7);
  expect(countWords(" — · \n")).toBe(0);
});

it.each([
  [0, 0, 1],
  [180, 0, 1],
  [269, 0, 1],
  [270, 0, 2],
  [360, 2, 3],
  [0, 3, 2],
])("%i words and %i islands take %i min", (words, islands, minutes) => {
  expect(partMinutes(words, islands)).toBe(minutes);
});
