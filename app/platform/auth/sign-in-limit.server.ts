import { RateLimiterRes, RateLimiterSQLite } from "rate-limiter-flexible";
import { prepared } from "~db/client.server";
import { hashToken } from "./token.server";

const QUARTER_HOUR = 15 * 60;
/** Behind a proxy on this machine everybody comes from here, so that one limit holds for all. */
const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

const limits = prepared((db) => {
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterSQLite({
      storeClient: db.$client,
      storeType: "better-sqlite3",
      tableName: "sign_in_limit",
      tableCreated: true,
      keyPrefix,
      points,
      duration: QUARTER_HOUR,
    });
  return {
    account: limiter("account", 10),
    everywhere: limiter("everywhere", 100),
    address: limiter("address", 50),
    proxy: limiter("proxy", 300),
  };
});

/** Whose password is tried, and from which network address. */
export interface PasswordTry {
  readonly emailKey: string;
  readonly address: string;
}

/**
 * Counts one try of a password against the account and against the address it comes from, before
 * the password is looked at. Returns the seconds to wait, 0 when the try may go on.
 */
export async function countPasswordTry(tried: PasswordTry): Promise<number> {
  const waits = await Promise.all(
    counters(tried).map(async ({ limit, key }) => {
      try {
        await limit.consume(key);
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
        throw refusal;
      }
    }),
  );
  return Math.max(...waits);
}

/** A right password: takes its own count back, and clears the account's at this address. */
export async function forgivePasswordTry(tried: PasswordTry): Promise<void> {
  const [account, ...others] = counters(tried);
  await account.limit.delete(account.key);
  await Promise.all(others.map(({ limit, key }) => limit.reward(key, 1)));
}

type Counter = { readonly limit: RateLimiterSQLite; readonly key: string };

/** Keys are hashed: what somebody typed into the e-mail field is nobody's business later. */
function counters({ emailKey, address }: PasswordTry): readonly [Counter, Counter, Counter] {
  const { account, everywhere, address: byAddress, proxy } = limits();
  return [
    { limit: account, key: hashToken(`${emailKey}|${address}`) },
    { limit: everywhere, key: hashToken(emailKey) },
    { limit: LOOPBACK.has(address) ? proxy : byAddress, key: hashToken(address) },
  ];
}
