import type { Confidence } from "../question";
import { firstAnswers, type ItemAnswer } from "./first-answers";
import { grouped } from "./grouped";

/** A graded item of a submitted attempt. */
export interface GradedItem {
  readonly attempt: string;
  readonly learner: string;
  /** When the attempt was submitted (UTC ms). */
  readonly at: number;
  /** `<lesson>/<question>` */
  readonly question: string;
  /** The version of the question that was asked. */
  readonly version: string;
  /** Integer of 0–100. */
  readonly credit: number;
  readonly chosen: readonly string[];
  readonly confidence: Confidence | null;
}

interface VersionedAnswer extends ItemAnswer {
  readonly question: string;
  readonly version: string;
}

/**
 * The sample of each question version: the first answer of every learner to the *question*. A
 * changed question begins a new sample, and whoever met it before has seen its key and is not in it.
 * @param items every item of the attempts, those of other lessons too: the rest of an attempt is
 * what an item is compared with
 */
export function itemSamples(
  items: readonly GradedItem[],
): ReadonlyMap<string, readonly ItemAnswer[]> {
  const totals = attemptTotals(items);
  const answers = items.map((item): VersionedAnswer => ({ ...item, rest: restOf(item, totals) }));
  const firsts = [...grouped(answers, ({ question }) => question).values()].flatMap((asked) =>
    firstAnswers(asked),
  );
  return grouped(firsts, ({ version }) => version);
}

interface Total {
  readonly credit: number;
  readonly items: number;
}

function attemptTotals(items: readonly GradedItem[]): ReadonlyMap<string, Total> {
  const totals = new Map<string, Total>();
  for (const { attempt, credit } of items) {
    const before = totals.get(attempt) ?? { credit: 0, items: 0 };
    totals.set(attempt, { credit: before.credit + credit, items: before.items + 1 });
  }
  return totals;
}

/** Mean credit of the other items of the attempt; null when there are none. */
function restOf({ attempt, credit }: GradedItem, totals: ReadonlyMap<string, Total>) {
  const total = totals.get(attempt);
  if (!total || total.items < 2) return null;
  return (total.credit - credit) / (total.items - 1);
}
