import { BLANK, creditShare, gradeOf, type Grade } from "../credit";
import type { Answer, OrderingQuestion } from "../question";

/** Pairs of places whose items stand the wrong way round. */
function inversions(places: readonly number[]): number {
  return places.reduce(
    (total, place, index) =>
      total + places.slice(index + 1).filter((later) => later < place).length,
    0,
  );
}

/**
 * Kendall's tau-a of the given and the right order, never below zero (M. G. Kendall, "A New
 * Measure of Rank Correlation", Biometrika 30, 1938): pairs kept in order less pairs reversed, by
 * all pairs. A random order earns nothing on average before the floor, a reversed one nothing,
 * and only the right order earns 100. An answer that is not an order of these very items earns 0.
 */
export function gradeOrdering(question: OrderingQuestion, answer: Answer | null): Grade {
  if (answer?.type !== "ordering" || answer.items.length === 0) return BLANK;
  const ids = question.items.map((item) => item.id);
  const places = answer.items.map((id) => ids.indexOf(id));
  const complete = places.length === ids.length && new Set(places).size === ids.length;
  if (!complete || places.includes(-1)) return gradeOf(0);
  const pairs = (ids.length * (ids.length - 1)) / 2;
  return gradeOf(pairs === 0 ? 100 : creditShare(pairs - 2 * inversions(places), pairs));
}
