import { useHydrated } from "./use-hydrated";
import { OrderingButtons } from "./ordering-buttons";
import { OrderingSelects } from "./ordering-selects";

export interface OrderingListProps {
  readonly id: string;
  /** In display order. */
  readonly items: readonly string[];
  /** Display positions in the learner's order, or null before the first answer. */
  readonly order: readonly number[] | null;
}

/** Ordering: a place to choose per item without scripts, buttons that move items with them. */
export function OrderingList(props: OrderingListProps) {
  return useHydrated() ? <OrderingButtons {...props} /> : <OrderingSelects {...props} />;
}
