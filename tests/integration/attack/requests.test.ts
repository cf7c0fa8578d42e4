import { v4 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { count, DOOR, everyRow, openAttackWorld, type AttackWorld } from "./attack-world";
import { CHECK, PATH } from "./canary-library";
import { raw } from "./raw-request";
import { addressesFor, fullForm, INSIDE, type Addresses } from "./targets";
import { everythingOf, Visitor } from "./visitor";

const FORM = "application/x-www-form-urlencoded";

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

/** What a foreign page must not be able to change, the sessions included. */
const state = () => ({ rows: everyRow(), sessions: count("session") });

describe("a form from elsewhere", () => {
  const FOREIGN: readonly Readonly<Record<string, string>>[] = [
    { Origin: "https://zlo.example" },
    { Origin: "null" },
    { Origin: "" },
    { Origin: "http://127.0.0.1" },
    { Origin: "https://zlo.example", Referer: "http://127.0.0.1/" },
    {},
    { Referer: "https://zlo.example/" },
    { Origin: "https://zlo.example", "Content-Type": "text/plain" },
  ];

  it("is refused at every address that acts, and nothing changes", async () => {
    const acting = addresses("acts");
    expect(acting.length).toBeGreaterThanOrEqual(14);
    const before = state();
    const body = new URLSearchParams(fullForm()).toString();
    for (const address of acting) {
      for (const [index, end] of ["", ".data", "/", "?index"].entries()) {
        const target = address === "/" && end === ".data" ? "/_root.data" : address + end;
        for (const headers of index === 0 ? FOREIGN : FOREIGN.slice(0, 1)) {
          const sent = { body, headers: { "Content-Type": FORM, ...headers } };
          const { status, headers: told } = await learner.send("POST", target, sent);
          expect(status, `${target} ${JSON.stringify(headers)}`).toBe(403);
          expect(told.getSetCookie()).toEqual([]);
        }
      }
    }
    expect(state()).toEqual(before);
  });

  it("is taken from a page of ours, so that the refusal is not of everything", async () => {
    const { status } = await learner.post(`/learn/${PATH}/${CHECK}/attempts`, { command: uuid() });
    expect(status).toBe(303);
  });

  it("cannot come by another host name", async () => {
    for (const host of [
      "zlo.example",
      "127.0.0.1.zlo.example",
      "localhost@zlo.example",
      "[::1].zlo.example",
    ]) {
      expect((await raw(world.server.address, "/", { Host: host })).status, host).toBe(421);
    }
    const forwarded = await raw(world.server.address, "/learn", {
      "X-Forwarded-Host": "zlo.example",
    });
    expect(forwarded).toMatchObject({ status: 302, location: "/sign-in?to=%2Flearn" });
  });
});

describe("the wrong way to ask", () => {
  const variants = (address: string) => [
    address,
    `${address}/`,
    `/${address}`,
    `${address}?index`,
    `${address}?_method=POST&command=${uuid()}&choice=0&part=1&locale=en`,
    address.toUpperCase(),
    `${address}.data`,
    `${address}.data?_routes=routes%2Flearn.attempt`,
  ];

  it("reads nothing private and changes nothing, without a session", async () => {
    const before = state();
    const all = [...new Set([...addresses("acts"), ...addresses("loads")])];
    for (const address of all.filter((one) => one !== "/")) {
      for (const [index, target] of variants(address).entries()) {
        for (const method of index === 0 ? ["GET", "HEAD"] : ["GET"]) {
          const answer = await anonymous.send(method, target);
          const text = everythingOf(answer);
          expect(answer.status, `${method} ${target}`).toBeLessThan(500);
          expect(text, `${method} ${target}`).not.toMatch(/Mogućnost|Šta je tačno|Maja Todorović/);
        }
      }
    }
    expect(state()).toEqual(before);
  });

  it("changes nothing with a session either: no address acts on GET", async () => {
    const before = state();
    for (const address of addresses("acts")) {
      for (const target of variants(address)) {
        expect((await learner.get(target)).status, target).toBeLessThan(500);
      }
    }
    expect(state()).toEqual(before);
  });

  it("is refused for methods that no page of ours uses", async () => {
    const before = state();
    const body = new URLSearchParams(fullForm()).toString();
    const headers = { Origin: world.server.address, "Content-Type": FORM };
    for (const address of addresses("acts")) {
      for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"]) {
        const { status } = await learner.send(method, address, { body, headers });
        expect(status, `${method} ${address}`).toBe(405);
      }
    }
    expect(state()).toEqual(before);
  });

  it("acts for nobody without a session", async () => {
    const open = ["/", "/sign-in", "/sign-out", "/language", "/demo/learner"];
    const before = state();
    for (const address of addresses("acts").filter((one) => !open.includes(one))) {
      for (const target of [address, `${address}/`, `${address}?index`, `${address}.data`]) {
        const answer = await anonymous.post(target, fullForm());
        const leads = answer.headers.get("location") ?? "";
        const told = answer.status < 400 ? `${leads}${answer.text}` : "/sign-in";
        expect(told, `${answer.status} ${target}`).toContain("/sign-in");
        expect(everythingOf(answer)).not.toMatch(/Mogućnost|Maja Todorović/);
      }
    }
    expect(state()).toEqual(before);
  });
});

describe("odd parameters", () => {
  it("never give more than one's own, and never fail", async () => {
    const names = ["part", "q", "guess", "to", "problem", "short", "lang", "use", "lesson", "id"];
    const odd = ["", "null", "-1", "1e9", "%00", "a".repeat(5_000), "__proto__", "'"];
    const asked = ["", "-1", "%00", "__proto__"];
    for (const address of addresses("loads")) {
      for (const [index, value] of asked.entries()) {
        const query = names
          .flatMap((name) => [
            `${name}=${value}`,
            `${name}=${odd.at(-1 - index) ?? ""}`,
            `${name}[]=1`,
          ])
          .join("&");
        const { status, text } = await learner.get(`${address}?${query}`);
        expect(status, `${address} ${value.slice(0, 9)}`).toBeLessThan(500);
        expect(text).not.toMatch(/Ana Ilić|ana\.ilic@/);
      }
    }
    for (const value of odd.filter((one) => one !== "")) {
      for (const address of [`/learn/${value}`, `${DOOR}/attempts/${value}`, `/cohorts/${value}`]) {
        expect((await learner.get(address)).status, address.slice(0, 60)).toBe(404);
      }
    }
  });
});

describe("bodies that are none", () => {
  it("are refused soon, with a status that says whose fault it is", async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `f${index}=1`).join("&");
    const nested = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
    const bodies: readonly (readonly [string, string])[] = [
      [FORM, "x".repeat(2_000_000)],
      [FORM, many.slice(0, 900_000)],
      ["application/json", nested],
      ["application/json", '{"__proto__":{"isAdmin":true},"command":"12345678"}'],
      ["multipart/form-data", "--x\r\n"],
      ["multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\n"],
      ["text/plain", "command=12345678"],
      ["", ""],
    ];
    const before = everyRow();
    const person = await world.enter("petar.zivkovic", { enrol: false });
    for (const address of addresses("acts").filter((one) => !/sign-out|demo|sessions/.test(one))) {
      for (const [type, body] of bodies) {
        const began = performance.now();
        const headers = { Origin: world.server.address, ...(type ? { "Content-Type": type } : {}) };
        const answer = await person.send("POST", address, { body, headers });
        const what = `${answer.status} ${address} ${type} ${body.length}`;
        expect(performance.now() - began, what).toBeLessThan(2_000);
        expect(answer.status, what).toBeLessThan(500);
        if (body.length > 1_000_000) expect(answer.status, what).toBe(413);
        expect(everythingOf(answer), what).not.toMatch(INSIDE);
      }
    }
    expect(everyRow()).toEqual(before);
    expect(Reflect.get({}, "isAdmin")).toBeUndefined();
  });

  it("do not make the server wait for what is never sent", async () => {
    const chunked = { "Transfer-Encoding": "chunked", Origin: world.server.address };
    expect((await raw(world.server.address, "/sign-in", chunked, "POST")).status).toBe(411);
  });
});
