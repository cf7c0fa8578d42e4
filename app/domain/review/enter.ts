import { cardKey, newCard, type ReviewCard } from "./card";
import { addDays, type Day } from "./day";
import type { ReviewItem } from "./item";
import { textOrder } from "./text-order";

/**
 * The cards that finished lessons bring: one for each family with an item meant for review that the
 * learner has no card of yet.
 * @param finishedOn day by slug of every lesson finished
 */
export function cardsOfLessons(
  items: readonly ReviewItem[],
  finishedOn: ReadonlyMap<string, Day>,
  cards: readonly ReviewCard[],
): readonly ReviewCard[] {
  const known = new Set(cards.map(cardKey));
  return items.flatMap((item) => {
    const on = finishedOn.get(item.lesson);
    if (on === undefined || !item.forReview || known.has(cardKey(item))) return [];
    known.add(cardKey(item));
    return [newCard(item.lesson, item.family, on)];
  });
}

/** A family answered wrong in a submitted check. */
export interface Miss {
  readonly lesson: string;
  readonly family: string;
  readonly objective: string;
  /** The learner said „Znam“. */
  readonly sure: boolean;
}

/**
 * The cards that misses of a check bring forward to the next day. A family of certifying items only
 * cannot be asked again, for its key must not travel: a family with items meant for review that
 * measures the same objective stands in for it, the one due soonest first and each for one miss.
 * Where nothing may be asked, nothing enters.
 */
export function cardsOfMisses(
  misses: readonly Miss[],
  items: readonly ReviewItem[],
  cards: readonly ReviewCard[],
  on: Day,
): readonly ReviewCard[] {
  const known = new Map(cards.map((card) => [cardKey(card), card]));
  const entered = new Map<string, ReviewCard>();
  const sureFirst = [...misses].sort((a, b) => Number(b.sure) - Number(a.sure));
  for (const miss of sureFirst) {
    const own = items.some((item) => cardKey(item) === cardKey(miss));
    const candidates = own
      ? [known.get(cardKey(miss)) ?? newCard(miss.lesson, miss.family, on)]
      : standIns(miss, items, known, on).filter((card) => !entered.has(cardKey(card)));
    const [card] = candidates;
    if (!card) continue;
    const before = entered.get(cardKey(card)) ?? card;
    entered.set(cardKey(card), broughtForward(before, miss.sure, on));
  }
  return [...entered.values()];
}

/** Families that may be asked instead of a missed one, the one due soonest first. */
function standIns(
  miss: Miss,
  items: readonly ReviewItem[],
  known: ReadonlyMap<string, ReviewCard>,
  on: Day,
): readonly ReviewCard[] {
  const families = items.filter(
    (item) => item.forReview && item.lesson === miss.lesson && item.objective === miss.objective,
  );
  const unique = new Map(families.map((item) => [cardKey(item), item]));
  return [...unique]
    .map(([key, item]) => known.get(key) ?? newCard(item.lesson, item.family, on))
    .sort((a, b) => textOrder(a.dueOn, b.dueOn) || textOrder(a.family, b.family));
}

function broughtForward(card: ReviewCard, sure: boolean, on: Day): ReviewCard {
  const tomorrow = addDays(on, 1);
  return {
    ...card,
    dueOn: card.dueOn < tomorrow ? card.dueOn : tomorrow,
    urgent: card.urgent || sure,
  };
}
