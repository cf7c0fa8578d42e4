import type {
  MatchingQuestion,
  MultipleQuestion,
  NumericQuestion,
  OrderingQuestion,
  Question,
  QuestionType,
  ScenarioQuestion,
  SingleQuestion,
} from "~/domain/quiz/question";
import type { Text } from "~/domain/text";

export const bothWays = (text: string): Text => ({ sr: `${text} (sr)`, en: `${text} (en)` });

const base = (id: string) => ({
  id,
  objective: "o1",
  family: id,
  critical: false,
  use: ["check"] as const,
  stem: bothWays(`stem of ${id}`),
});

const option = (id: string, right: boolean) => ({
  id,
  right,
  text: bothWays(`option ${id}`),
  why: bothWays(`why ${id}`),
});

export const single: SingleQuestion = {
  ...base("reserve-capacity"),
  type: "single",
  options: [option("a", false), option("b", true), option("c", false)],
};

/** Three right, two wrong: the shares of the two sides differ. */
export const multiple: MultipleQuestion = {
  ...base("investment-marks"),
  type: "multiple",
  options: [
    option("r1", true),
    option("w1", false),
    option("r2", true),
    option("w2", false),
    option("r3", true),
  ],
};

export const scenario: ScenarioQuestion = {
  ...base("flat-revenue"),
  type: "scenario",
  case: bothWays("the case"),
  options: [
    { id: "best", credit: 100, text: bothWays("option best"), why: bothWays("why best") },
    { id: "half", credit: 50, text: bothWays("option half"), why: bothWays("why half") },
    { id: "none", credit: 0, text: bothWays("option none"), why: bothWays("why none") },
  ],
};

/** L02: revenues 480, 310, 220, 150, 120, 95, 80, 60, 45, 40; share of the top two. */
export const numeric: NumericQuestion = {
  ...base("top-two-share"),
  type: "numeric",
  answer: { value: "49.4", tolerance: "0.1", unit: "%" },
  mistakes: [
    { value: "30.0", why: bothWays("only the largest") },
    { value: "790", why: bothWays("the sum, not the share") },
  ],
  why: bothWays("790 of 1600"),
};

export const ordering: OrderingQuestion = {
  ...base("plan-parts"),
  type: "ordering",
  items: ["cue", "action", "place", "check"].map((id) => ({ id, text: bothWays(`item ${id}`) })),
  why: bothWays("why in this order"),
};

/** Sorting of five into bins of three, one and one. */
export const matching: MatchingQuestion = {
  ...base("sort-activities"),
  type: "matching",
  left: ["l1", "l2", "l3", "l4", "l5"].map((id) => ({
    id,
    text: bothWays(`left ${id}`),
    why: bothWays(`why ${id}`),
  })),
  right: ["sales", "kam", "both"].map((id) => ({ id, text: bothWays(`bin ${id}`) })),
  pairs: { l1: "sales", l2: "sales", l3: "sales", l4: "kam", l5: "both" },
};

export const samples = { single, multiple, scenario, numeric, ordering, matching } as const;

export const everySample: readonly (readonly [QuestionType, Question])[] = [
  ["single", single],
  ["multiple", multiple],
  ["scenario", scenario],
  ["numeric", numeric],
  ["ordering", ordering],
  ["matching", matching],
];
