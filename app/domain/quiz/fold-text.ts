/** Serbian letters that no canonical decomposition takes apart, lower case. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: "dj",
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  ђ: "dj",
  е: "e",
  ж: "z",
  з: "z",
  и: "i",
  ј: "j",
  к: "k",
  л: "l",
  љ: "lj",
  м: "m",
  н: "n",
  њ: "nj",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  ћ: "c",
  у: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "c",
  џ: "dz",
  ш: "s",
};

const MARKS = /\p{M}+/gu;
const MAPPED = /[đа-шђјљњћџ]/gu;

/**
 * A text as Serbian readers compare it: without case, without marks (š = s, č = ć = c, ž = z),
 * đ = dj, and Cyrillic equal to Latin (њ = nj, љ = lj, џ = dž = dz). For comparing and searching,
 * never for showing. Folding twice is folding once.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(MAPPED, (letter) => LETTERS[letter] ?? letter);
}
