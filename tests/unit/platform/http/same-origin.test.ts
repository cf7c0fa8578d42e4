import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sameOrigin } from "~/platform/http/same-origin.server";

function serving(origin: string | undefined): Server {
  const app = express();
  app.use(sameOrigin(origin));
  app.all("*", (_req, res) => res.send("in"));
  return createServer(app);
}

/** The status that a request with exactly these headers gets. */
function ask(server: Server, method: string, headers: Record<string, string>): Promise<number> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", method, path: "/", headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.once("error", reject);
    sent.end();
  });
}

describe.each([
  { name: "a configured origin", origin: "https://kljuc.example", host: "kljuc.example" },
  { name: "loopback without an origin", origin: undefined, host: "localhost:3000" },
])("sameOrigin with $name", ({ origin, host }) => {
  const server = serving(origin);
  const own = origin ?? `http://${host}`;
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it.each(["POST", "PUT", "PATCH", "DELETE"])("lets a %s of our own page in", async (method) => {
    expect(await ask(server, method, { host, origin: own })).toBe(200);
    expect(await ask(server, method, { host, referer: `${own}/learn` })).toBe(200);
  });

  it.each([
    ["a foreign origin", { origin: "https://evil.example" }],
    ["the null origin", { origin: "null" }],
    ["no origin and no referer", {}],
    ["a foreign referer", { referer: "https://evil.example/" }],
    ["a referer that only begins alike", { referer: `${own}.evil.example/` }],
    ["an origin that only begins alike", { origin: `${own}.evil.example` }],
    ["a foreign origin with our referer", { origin: "https://evil.example", referer: `${own}/` }],
    ["the null origin with our referer", { origin: "null", referer: `${own}/` }],
    ["our host under another scheme", { origin: `ftp://${host}` }],
    ["a forwarded host", { origin: "https://evil.example", "x-forwarded-host": "evil.example" }],
  ])("refuses a POST with %s", async (_name, headers) => {
    expect(await ask(server, "POST", { host, ...headers })).toBe(403);
  });

  it("reads for everybody", async () => {
    expect(await ask(server, "GET", { host })).toBe(200);
    expect(await ask(server, "GET", { host, origin: "https://evil.example" })).toBe(200);
  });

  it.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", `${host}.evil`])(
    "does not answer for the host %s",
    async (foreign) => {
      expect(await ask(server, "GET", { host: foreign })).toBe(421);
      expect(await ask(server, "POST", { host: foreign, origin: `http://${foreign}` })).toBe(421);
    },
  );
});

describe("sameOrigin without an origin", () => {
  const server = serving(undefined);
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it.each(["localhost", "127.0.0.1:8080", "[::1]:3000"])("answers for %s", async (host) => {
    expect(await ask(server, "POST", { host, origin: `http://${host}` })).toBe(200);
  });
});
