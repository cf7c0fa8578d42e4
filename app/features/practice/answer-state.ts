import type { AttemptItemView } from "./attempt-view";
import type { Outbox } from "~/ui/outbox/use-outbox";

/** `kept`: on this device only. `refused`: the server does not take it any more. */
export type AnswerState = "open" | "saved" | "kept" | "refused";

/** How the answer to one question stands, on this device and on the server together. */
export function answerState(item: AttemptItemView, position: number, outbox: Outbox): AnswerState {
  if (outbox.waiting.has(position)) return "kept";
  if (outbox.refused.has(position)) return "refused";
  return item.answer !== null || outbox.confirmed.has(position) ? "saved" : "open";
}
