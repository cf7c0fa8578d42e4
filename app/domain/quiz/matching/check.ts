import type { Problem } from "../problem";
import type { MatchingQuestion } from "../question";
import { partner } from "./grade";

function unknownLeft(question: MatchingQuestion): readonly Problem[] {
  const left = new Set(question.left.map((item) => item.id));
  return Object.keys(question.pairs)
    .filter((id) => !left.has(id))
    .map((id) => ({
      path: ["pairs", id],
      message: {
        sr: `„${id}“ ne postoji među stavkama „left“.`,
        en: `“${id}” is not among the items of “left”.`,
      },
    }));
}

function unknownRight(question: MatchingQuestion): readonly Problem[] {
  const right = new Set(question.right.map((item) => item.id));
  return Object.entries(question.pairs)
    .filter(([, to]) => !right.has(to))
    .map(([from, to]) => ({
      path: ["pairs", from],
      message: {
        sr: `„${to}“ ne postoji među stavkama „right“.`,
        en: `“${to}” is not among the items of “right”.`,
      },
    }));
}

function unpaired(question: MatchingQuestion): readonly Problem[] {
  return question.left
    .filter((item) => partner(question.pairs, item.id) === null)
    .map((item) => ({
      path: ["pairs"],
      message: {
        sr: `Za „${item.id}“ nije naveden par. Dodajte „${item.id}: …“.`,
        en: `“${item.id}” has no pair. Add “${item.id}: …”.`,
      },
    }));
}

function oneBin(question: MatchingQuestion): readonly Problem[] {
  if (new Set(Object.values(question.pairs)).size !== 1) return [];
  const message = {
    sr: "Svi parovi vode na istu stavku, pa nema šta da se poveže. Upotrebite bar dve.",
    en: "All pairs lead to the same item, so there is nothing to match. Use at least two.",
  };
  return [{ path: ["pairs"], message }];
}

/** Every left item is paired once, with a right item that exists, and not all with the same. */
export function matchingProblems(question: MatchingQuestion): readonly Problem[] {
  return [unknownLeft, unknownRight, unpaired, oneBin].flatMap((check) => check(question));
}
