import type { Text } from "~/domain/text";

/** What a learner says at a follow-up became of a plan. */
export const PLAN_REPORTS = ["done", "no-occasion", "not-worked"] as const;

export type PlanReport = (typeof PLAN_REPORTS)[number];

/** A behaviour that a manager can see at work, or not. */
export interface ObservedBehaviour {
  readonly id: string;
  readonly text: Text;
}

/** The six behaviours of a follow-up (curriculum R11 and f4, level 3: behaviour). */
export const OBSERVED: readonly ObservedBehaviour[] = [
  {
    id: "priorities",
    text: {
      sr: "Pred sastanak s kupcem zapisuje šta kupac želi da postigne",
      en: "Writes down before a meeting what the customer wants to achieve",
    },
  },
  {
    id: "evidence",
    text: {
      sr: "Tvrdnju o kupcu potkrepljuje izvorom i datumom",
      en: "Supports a claim about the customer with a source and a date",
    },
  },
  {
    id: "breadth",
    text: {
      sr: "Ima živ kontakt u bar još jednoj funkciji kod kupca",
      en: "Has a live contact in at least one more function at the customer",
    },
  },
  {
    id: "profit",
    text: {
      sr: "Pre ponude računa šta ostaje posle troška opsluživanja",
      en: "Works out before an offer what remains after cost to serve",
    },
  },
  {
    id: "days",
    text: {
      sr: "Dane raspoređuje po mestu kupca u matrici, a ne po tome ko zove",
      en: "Spreads days by the account’s place in the matrix, not by who calls",
    },
  },
  {
    id: "promises",
    text: {
      sr: "Kupcu obećava ono što može da se proveri, i to ispunjava",
      en: "Promises the customer what can be checked, and keeps it",
    },
  },
];

/** Most characters of the one line that goes with a report. */
export const NOTE_LIMIT = 500;
