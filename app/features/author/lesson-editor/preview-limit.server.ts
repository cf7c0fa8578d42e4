import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** More than anybody types, less than a script sends. */
const limiter = new RateLimiterMemory({ points: 150, duration: 10 });
/** A new text overtakes an old one; more at once is no editor of ours. */
const MOST_AT_ONCE = 3;
const running = new Map<string, number>();

/**
 * Answers a trainer's preview unless they ask too often or for too many at once: then null, and
 * nothing was compiled.
 */
export async function withinPreviewLimit<Answer>(
  actor: string,
  answer: () => Promise<Answer>,
): Promise<Answer | null> {
  const now = running.get(actor) ?? 0;
  if (now >= MOST_AT_ONCE) return null;
  running.set(actor, now + 1);
  try {
    return (await mayAsk(actor)) ? await answer() : null;
  } finally {
    const left = (running.get(actor) ?? 1) - 1;
    if (left > 0) running.set(actor, left);
    else running.delete(actor);
  }
}

async function mayAsk(actor: string): Promise<boolean> {
  try {
    await limiter.consume(actor);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}
