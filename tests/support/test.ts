import { request, test as base, type BrowserContext, type Cookie } from "@playwright/test";
import { seedFolder } from "./seed";
import { ProductServer } from "./server";

export type Role = "learner" | "trainer" | "manager" | "admin";

/** `fresh`: a session of its own, for a test that ends it. */
type SignIn = (role: Role, options?: { readonly fresh?: boolean }) => Promise<void>;

interface TestFixtures {
  /** Signs the browser in as one of the demo's people. */
  readonly signIn: SignIn;
  /** Console messages and page errors that this test provokes; any other fails it. */
  readonly expectedErrors: RegExp[];
  /** Holds a further browser context to the same rule; the test's own is held to it already. */
  readonly watch: (context: BrowserContext) => void;
}

interface WorkerFixtures {
  /** The built product with a seeded database, shared by the tests of one worker. */
  readonly server: ProductServer;
  readonly sessions: Map<string, Cookie[]>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = new ProductServer(seedFolder());
      await server.reset();
      await use(server);
      await server.remove();
    },
    { scope: "worker" },
  ],

  sessions: [async ({}, use) => use(new Map()), { scope: "worker" }],

  baseURL: async ({ server }, use) => use(server.address),

  signIn: async ({ server, sessions, context }, use) => {
    await use(async (role, { fresh = false } = {}) => {
      const key = `${server.generation} ${role}`;
      const cookies = (fresh ? undefined : sessions.get(key)) ?? (await cookiesOf(server, role));
      if (!fresh) sessions.set(key, cookies);
      await context.clearCookies({ name: "kljuc_session" });
      await context.addCookies(cookies);
    });
  },

  expectedErrors: [[], { option: true }],

  watch: [
    async ({ context, expectedErrors }, use) => {
      const heard: string[] = [];
      listen(context, heard);
      await use((further) => listen(further, heard));
      const unexpected = heard.filter((line) => !expectedErrors.some((known) => known.test(line)));
      base.expect(unexpected, "errors in the browser").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";

/** Collects console errors, which violations of the content policy are too, and page errors. */
function listen(context: BrowserContext, heard: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      heard.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => heard.push(String(error.error())));
}

async function cookiesOf(server: ProductServer, role: Role): Promise<Cookie[]> {
  const visitor = await request.newContext({ baseURL: server.address });
  const answer = await visitor.post("/sign-in", {
    form: { email: `${role}@demo.example`, password: "kljuc-demo" },
    headers: { origin: server.address },
    maxRedirects: 0,
  });
  const { cookies } = await visitor.storageState();
  await visitor.dispose();
  if (cookies.length === 0) throw new Error(`${role} was not signed in: ${answer.status()}`);
  return cookies;
}
