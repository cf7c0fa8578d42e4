/** Why somebody stopped at a passage. */
export const FLAG_REASONS = ["unclear", "outdated", "mistake"] as const;
export type FlagReason = (typeof FLAG_REASONS)[number];

/** Longest texts, in characters. */
export const FLAG_LIMITS = { quote: 600, note: 1_000, answer: 1_000 } as const;

/** Most flags of one person that nobody has answered yet; the database holds it under races. */
export const OPEN_FLAGS = 20;

/** What to do about a flag that was not taken. */
export type FlagProblem = "reason" | "quote" | "too-long" | "too-many";

export interface FlagText {
  readonly reason: FlagReason;
  readonly quote: string;
  readonly note: string;
}

/** A flag as it was sent, or what is wrong with it. */
export function readFlag(sent: {
  readonly reason: string;
  readonly quote: string;
  readonly note: string;
}): FlagText | FlagProblem {
  const reason = FLAG_REASONS.find((one) => one === sent.reason);
  const quote = sent.quote.trim();
  const note = sent.note.trim();
  if (!reason) return "reason";
  if (quote === "") return "quote";
  if (quote.length > FLAG_LIMITS.quote || note.length > FLAG_LIMITS.note) return "too-long";
  return { reason, quote, note };
}
