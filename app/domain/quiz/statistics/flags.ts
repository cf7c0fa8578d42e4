/**
 * What an item's figures ask its author to do: `withdraw` and check the key at once; `review` a
 * weak separation; `unclear` or untaught; `too-easy`; `misconception`: the lesson needs a contrast.
 */
export type ItemFlag = "withdraw" | "review" | "unclear" | "too-easy" | "misconception";

interface Figures {
  /** 0–1. */
  readonly difficulty: number;
  readonly itemRest: number | null;
  /** 0–1. */
  readonly confidentErrors: number | null;
  /** A mastery test asks critical items of people who know: there easy is right. */
  readonly critical: boolean;
}

/** The flags of an item; cut-offs are common practice and our choice. */
export function itemFlags({
  difficulty,
  itemRest,
  confidentErrors,
  critical,
}: Figures): readonly ItemFlag[] {
  const flags: ItemFlag[] = [];
  if (itemRest !== null && itemRest < 0) flags.push("withdraw");
  if (itemRest !== null && itemRest >= 0 && itemRest <= 0.1) flags.push("review");
  if (difficulty < 0.3) flags.push("unclear");
  if (difficulty > 0.95 && !critical) flags.push("too-easy");
  if (confidentErrors !== null && confidentErrors > 0.15) flags.push("misconception");
  return flags;
}
