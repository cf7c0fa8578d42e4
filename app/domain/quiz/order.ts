import { orderItems } from "./ordering/order";
import { isOrderOf } from "./positions";
import type { DisplayOrder, Question } from "./question";
import { seededRandom, seedFor, shuffledIndices } from "./random";

/** How many rows a question shows, by the two lists of a display order. */
function rowCounts(question: Question): { readonly first: number; readonly second: number } {
  switch (question.type) {
    case "single":
    case "multiple":
    case "scenario":
      return { first: question.options.length, second: 0 };
    case "ordering":
      return { first: question.items.length, second: 0 };
    case "matching":
      return { first: question.left.length, second: question.right.length };
    case "numeric":
      return { first: 0, second: 0 };
  }
}

/**
 * The order in which one attempt shows a question: the same for the same question and seed, and
 * different from question to question under one seed. Items to order never stand in right order.
 */
export function displayOrder(question: Question, seed: number): DisplayOrder {
  const random = seededRandom(seedFor(seed, question.id));
  const { first, second } = rowCounts(question);
  return {
    first:
      question.type === "ordering" ? orderItems(first, random) : shuffledIndices(first, random),
    second: shuffledIndices(second, random),
  };
}

/** The order of a practice question: one for everybody, so that no attempt has to store it. */
export function practiceOrder(question: Question): DisplayOrder {
  return displayOrder(question, 0);
}

/** Whether a stored order was made for a question with these rows. */
export function orderFits(question: Question, order: DisplayOrder): boolean {
  const { first, second } = rowCounts(question);
  return isOrderOf(order.first, first) && isOrderOf(order.second, second);
}
