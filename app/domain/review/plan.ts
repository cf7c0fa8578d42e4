import { cardKey, type ReviewCard } from "./card";
import { addDays, type Day } from "./day";
import { expectedSeconds, nextItem, type ReviewItem } from "./item";
import { textOrder } from "./text-order";

/** Most items of one calendar day (R8). */
export const ITEMS_A_DAY = 12;

/** About so many seconds of one calendar day (R8): what begins within them is finished. */
export const SECONDS_A_DAY = 240;

export interface PlannedItem {
  readonly card: ReviewCard;
  readonly item: ReviewItem;
}

export interface DayPlan {
  /** What is still to be asked today, in order. */
  readonly items: readonly PlannedItem[];
  /** Items answered today. */
  readonly done: number;
  /** Expected seconds of what is left. */
  readonly seconds: number;
  /** The first later day with something to ask, were today over now; null when there is none. */
  readonly next: { readonly on: Day; readonly count: number } | null;
}

/**
 * One calendar day of review. Errors that the learner was sure of come first, then what was
 * reviewed before, then what is new; within these what has waited longest. At most 12 items or
 * about 4 minutes, what was answered today included. Cards without an item to ask rest.
 * @param items every question that may be asked, whatever its family
 */
export function planDay(
  cards: readonly ReviewCard[],
  items: readonly ReviewItem[],
  today: Day,
): DayPlan {
  const byFamily = new Map<string, ReviewItem[]>();
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const item of items) {
    const family = byFamily.get(cardKey(item));
    if (family) family.push(item);
    else byFamily.set(cardKey(item), [item]);
  }
  const answered = cards.filter((card) => card.lastOn === today);
  const spent = answered.reduce((sum, card) => {
    const asked = byId.get(card.lastItem ?? "") ?? { type: "single" as const };
    return sum + expectedSeconds(asked);
  }, 0);
  const askable = cards.flatMap((card): PlannedItem[] => {
    const item = nextItem(byFamily.get(cardKey(card)) ?? [], card.lastItem);
    return item ? [{ card, item }] : [];
  });
  const now = take(askable, today, answered.length, spent);
  return {
    items: now,
    done: answered.length,
    seconds: now.reduce((sum, { item }) => sum + expectedSeconds(item), 0),
    next: nextDay(
      askable.filter((one) => !now.includes(one)),
      today,
    ),
  };
}

/** What is due by a day, in order, as far as the day's share reaches. */
function take(
  askable: readonly PlannedItem[],
  on: Day,
  done: number,
  spent: number,
): readonly PlannedItem[] {
  const due = askable.filter(({ card }) => card.dueOn <= on).sort(byUrgency);
  const taken: PlannedItem[] = [];
  let seconds = spent;
  for (const one of due) {
    if (done + taken.length >= ITEMS_A_DAY || seconds >= SECONDS_A_DAY) break;
    taken.push(one);
    seconds += expectedSeconds(one.item);
  }
  return taken;
}

/** The first later day on which something is due; what today's share left over waits for tomorrow. */
function nextDay(later: readonly PlannedItem[], today: Day): DayPlan["next"] {
  const tomorrow = addDays(today, 1);
  const days = later.map(({ card }) => (card.dueOn < tomorrow ? tomorrow : card.dueOn)).sort();
  const [on] = days;
  return on === undefined ? null : { on, count: take(later, on, 0, 0).length };
}

function byUrgency({ card: a }: PlannedItem, { card: b }: PlannedItem): number {
  return (
    Number(b.urgent) - Number(a.urgent) ||
    Number(a.memory === null) - Number(b.memory === null) ||
    textOrder(a.dueOn, b.dueOn) ||
    textOrder(cardKey(a), cardKey(b))
  );
}
