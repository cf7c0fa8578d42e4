import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { openAttackWorld, type AttackWorld } from "./attack-world";
import { raw } from "./raw-request";
import { addressesFor, fullForm, INSIDE, type Addresses } from "./targets";
import { everythingOf, Visitor } from "./visitor";

let world: AttackWorld;
let learner: Visitor;
let anonymous: Visitor;
let addresses: Addresses;

beforeAll(async () => {
  world = await openAttackWorld();
  learner = await world.enter("maja.todorovic");
  anonymous = new Visitor(world.server.address);
  addresses = await addressesFor(learner);
});
afterAll(() => world.close());

describe("every answer", () => {
  it("is kept by nobody: private and not stored, as a page and as data", async () => {
    const everywhere = addresses("loads").filter((one) => one !== "/");
    for (const address of [...everywhere, "/nema"]) {
      for (const target of [address, `${address}.data`]) {
        for (const visitor of [learner, anonymous]) {
          const { headers } = await visitor.get(target);
          expect(headers.get("cache-control"), target).toBe("private, no-store");
        }
      }
    }
  });

  it("has the headers that keep browsers from helping an attacker", async () => {
    for (const target of ["/", "/learn", "/learn.data", "/nema", "/icon.svg", "/sign-in"]) {
      const { headers } = await learner.get(target);
      const told = Object.fromEntries(headers);
      expect(told, target).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "x-frame-options": "DENY",
      });
      const policy = told["content-security-policy"] ?? "";
      expect(policy).toMatch(/default-src 'none'.*script-src 'self' 'nonce-[^']{22,}'/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(told["x-powered-by"] ?? told["server"]).toBeUndefined();
    }
  });
});

describe("files that are nobody's business", () => {
  it("are not there, however the address is written", async () => {
    const files = [
      "/.env",
      "/.git/HEAD",
      "/.stamp",
      "/package.json",
      "/data/kljuc.db",
      "/kljuc.db",
      "/build/server/index.js",
      "/server/index.js",
      "/app/platform/env.server.ts",
      "/content/lessons/reading-the-numbers-honestly/questions.yaml",
      "/db/migrations/0000_first.sql",
      "/node_modules/react/package.json",
      "/etc/passwd",
    ];
    const ways = (file: string) => [
      file,
      `/..${file}`,
      `/%2e%2e${file}`,
      `/assets/..${file}`,
      `/assets/../..${file}`,
      `/assets/..%2f..${file}`,
      `/assets/%2e%2e/%2e%2e${file}`,
      `/assets/..%5c..${file.replaceAll("/", "%5c")}`,
      `/assets/%252e%252e/%252e%252e${file}`,
      `/assets/${"..%2f".repeat(12)}${file.slice(1)}`,
    ];
    for (const target of files.flatMap(ways)) {
      const { status, text } = await raw(world.server.address, target);
      expect([400, 403, 404], target).toContain(status);
      expect(text, target).not.toMatch(
        /SQLite format|root:x:0|"dependencies"|explanation|refs\/heads/,
      );
    }
  });

  it("are not source maps either, and no script names one", async () => {
    const { text } = await learner.get("/learn");
    const scripts = [...new Set(text.match(/\/assets\/[\w.-]+\.js/g) ?? [])];
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) {
      expect((await learner.get(`${script}.map`)).status).toBe(404);
      expect((await learner.get(script)).text).not.toContain("sourceMappingURL");
    }
  });
});

describe("a failure of ours", () => {
  /** With a table gone, whatever needs it fails as it would on a broken disk. */
  async function without(table: string, doing: () => Promise<void>) {
    const client = database().$client;
    client.exec(`alter table "${table}" rename to "${table}_gone"`);
    try {
      await doing();
    } finally {
      client.exec(`alter table "${table}_gone" rename to "${table}"`);
    }
  }

  it.each(["enrolment", "session", "attempt_answer", "setting"])(
    "tells a reference and nothing of the cause, when %s is broken",
    async (table) => {
      const failed: string[] = [];
      await without(table, async () => {
        const targets = addresses("loads").flatMap((one) =>
          one === "/" ? ["/", "/_root.data"] : [one, `${one}.data`],
        );
        for (const target of targets) {
          const answer = await learner.get(target);
          expect(everythingOf(answer), target).not.toMatch(INSIDE);
          if (answer.status >= 500) failed.push(target);
        }
        const acts = addresses("acts").filter((one) => !/sign-out|sign-in|demo|me\//.test(one));
        for (const target of acts) {
          const answer = await learner.post(target, fullForm());
          expect(everythingOf(answer), target).not.toMatch(INSIDE);
          if (answer.status >= 500) failed.push(target);
        }
      });
      expect(failed.length).toBeGreaterThan(0);
      expect((await learner.get("/learn")).status).toBe(200);
    },
  );
});
