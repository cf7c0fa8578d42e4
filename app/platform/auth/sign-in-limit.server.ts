import { RateLimiterRes, RateLimiterSQLite } from "rate-limiter-flexible";
import { database } from "~db/client.server";

const limiter = (keyPrefix: string, points: number) =>
  new RateLimiterSQLite({
    storeClient: database().$client,
    storeType: "better-sqlite3",
    tableName: "sign_in_limit",
    tableCreated: true,
    keyPrefix,
    points,
    duration: 15 * 60,
  });

/**
 * Counts one try to sign in against the account and against the address it comes from.
 * Returns the seconds to wait, 0 when the try may go on.
 */
export async function countSignIn(emailKey: string, address: string): Promise<number> {
  const waits = await Promise.all([
    waitFor(limiter("account", 10), `${emailKey}|${address}`),
    waitFor(limiter("everywhere", 100), emailKey),
    waitFor(limiter("address", 50), address),
  ]);
  return Math.max(...waits);
}

/** A right password clears the count of the account at this address. */
export async function forgiveSignIn(emailKey: string, address: string): Promise<void> {
  await limiter("account", 10).delete(`${emailKey}|${address}`);
}

async function waitFor(limit: RateLimiterSQLite, key: string): Promise<number> {
  try {
    await limit.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
    throw refusal;
  }
}
