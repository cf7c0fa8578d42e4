import Database from "better-sqlite3";
import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../support/test";

const ROUNDS = 60;
const WRITERS = 3;
const BLOCK = "/learn/kam-foundations/l01/blocks/two-weeks";

test("nothing acknowledged is lost or doubled over mass kills @soak", async ({
  context,
  server,
  signIn,
}) => {
  test.setTimeout(ROUNDS * 15_000);
  await server.reset();
  await signIn("learner");
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const writers = Array.from({ length: WRITERS }, (_, writer) =>
      writeUntilKilled(context.request, `${server.address}`, `r${round}w${writer}`),
    );
    await new Promise((resolve) => setTimeout(resolve, 100 + ((round * 37) % 400)));
    await server.kill();
    acknowledged.push(...(await Promise.all(writers)).flat());
    await server.start();
  }
  const database = new Database(server.databaseFile, { readonly: true });
  const written = database
    .prepare<[], { text: string }>(
      "SELECT response ->> 'text' AS text FROM block_response WHERE block = 'two-weeks'",
    )
    .all()
    .map(({ text }) => text);
  expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
  database.close();
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  expect(new Set(written).size, "doubled").toBe(written.length);
  const kept = new Set(written);
  expect(acknowledged.filter((text) => !kept.has(text))).toEqual([]);
});

/** Saves one text after another until the server is gone; returns what was acknowledged. */
async function writeUntilKilled(
  request: APIRequestContext,
  address: string,
  name: string,
): Promise<readonly string[]> {
  const acknowledged: string[] = [];
  for (let count = 0; ; count += 1) {
    const text = `${name} ${count}`;
    try {
      const answer = await request.post(address + BLOCK, {
        form: { command: `soak-${name}-${count}`, text },
        headers: { origin: address, accept: "application/json" },
      });
      expect(answer.status()).toBe(200);
    } catch (error) {
      if (error instanceof Error && /ECONNRE|socket hang up|closed/.test(error.message))
        return acknowledged;
      throw error;
    }
    acknowledged.push(text);
  }
}
