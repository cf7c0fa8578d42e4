import { expect, test } from "../support/test";

test("the landing page opens with a heading and nothing to complain about", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "sr-Latn");
});

test("health is told in one word", async ({ request }) => {
  const answer = await request.get("/healthz");
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toBe("ok");
});

test("headers name no software and let only our own scripts run", async ({ request }) => {
  const answer = await request.get("/");
  const headers = answer.headers();
  expect(headers["x-powered-by"]).toBeUndefined();
  expect(headers["x-content-type-options"]).toBe("nosniff");
  const policy = headers["content-security-policy"] ?? "";
  const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  expect(nonce.length).toBeGreaterThanOrEqual(22);
  expect(policy).not.toContain("unsafe-");
  expect(policy).toContain("frame-ancestors 'none'");
  const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  const again = (await request.get("/")).headers()["content-security-policy"] ?? "";
  expect(again).not.toContain(nonce);
});

test.describe("what does not exist", () => {
  test.use({ expectedErrors: [/status of 404/] });

  test("is told in words, with the way back", async ({ page }) => {
    const answer = await page.goto("/ne-postoji");
    expect(answer?.status()).toBe(404);
    await expect(page.getByText("Ova stranica ne postoji ili vam nije dostupna.")).toBeVisible();
    await expect(page.getByRole("link").first()).toBeVisible();
  });

  for (const path of [
    "/build/server/index.js",
    "/build/server/index.js.map",
    "/server/index.js",
    "/assets/entry.client.js.map",
    "/.env",
    "/.git/HEAD",
    "/.stamp",
    "/package.json",
    "/data/kljuc.db",
    "/..%2fdata%2fkljuc.db",
    "/assets/..%2f..%2fserver%2findex.js",
    "/app/entry.server.tsx",
    "/content/paths/kam-foundations.yaml",
  ]) {
    test(`${path} is not served`, async ({ request }) => {
      const answer = await request.get(path);
      expect(answer.status()).toBe(404);
      expect(await answer.text()).not.toMatch(/SQLite format|createRequestHandler|root:x:0/);
    });
  }
});

test("a form from another page is refused", async ({ request }) => {
  const answer = await request.post("/sign-in", {
    form: { email: "learner@demo.example", password: "kljuc-demo" },
    headers: { origin: "https://elsewhere.example" },
  });
  expect(answer.status()).toBe(403);
  expect(answer.headers()["set-cookie"]).toBeUndefined();
});

const HOMES = { learner: /^\/learn$/, trainer: /^\/studio$/, manager: /^\/cohorts\b/ } as const;

for (const role of ["learner", "trainer", "manager"] as const) {
  test(`${role} signs in and comes home`, async ({ page, signIn }) => {
    await signIn(role);
    const answer = await page.goto("/");
    expect(new URL(page.url()).pathname).toMatch(HOMES[role]);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

test.describe("a killed server", () => {
  test.use({ expectedErrors: [/net::ERR_|Failed to fetch/] });

  test("comes back on the same address with the same data", async ({ page, server, signIn }) => {
    await signIn("learner", { fresh: true });
    await page.goto("/learn");
    const { address } = server;
    await server.kill();
    await server.start();
    expect(server.address).toBe(address);
    const answer = await page.goto("/learn");
    expect(answer?.status()).toBe(200);
    expect(new URL(page.url()).pathname).toBe("/learn");
  });
});
