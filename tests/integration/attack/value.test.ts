import { v4 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { count, everyRow, openAttackWorld, type AttackWorld } from "./attack-world";
import { INSIDE } from "./targets";
import { everythingOf, Visitor } from "./visitor";

const CANARY = "NACRT_TAJNA_7f3a";
/** What the demo's sheet holds and no customer may read: note, margin, source, what is not agreed. */
const SECRETS = ["Ispod 2,70", "280", "Dnevnik linije", "zastoj", "6300", "6.300"];

let world: AttackWorld;
let owner: Visitor;
let others: readonly Visitor[];
let account: string;

beforeAll(async () => {
  world = await openAttackWorld();
  owner = await world.enter("ana.ilic", { enrol: false });
  others = [
    await world.enter("igor.milosevic", { enrol: false }),
    await world.enter("manager", { enrol: false }),
    await world.enter("trainer", { enrol: false }),
  ];
  const find = database().$client.prepare(
    `select d.account from tool_document d join person p on p.id = d.person
     where d.tool = 'value-calculator' and p.email = 'ana.ilic@demo.example' limit 1`,
  );
  account = String(find.pluck().get());
});
afterAll(() => world.close());

const sheet = (of = account) => `/accounts/${of}/value-calculator`;
const JSON_ONLY = { Accept: "application/json" };

describe("somebody else's calculator", () => {
  const pages = (of: string) => [
    sheet(of),
    `${sheet(of)}?part=d1`,
    `${sheet(of)}?version=1`,
    `${sheet(of)}/show`,
    `${sheet(of)}/show.data`,
    `${sheet(of)}/pdf`,
    `${sheet(of)}/pdf?view=own`,
    `${sheet(of)}/csv`,
    `${sheet(of)}.data`,
  ];

  it("is answered like one that does not exist: sheet, show page, paper, file", async () => {
    const nowhere = pages(uuid());
    for (const visitor of others)
      for (const [index, address] of pages(account).entries()) {
        const answer = await visitor.get(address);
        const missing = await visitor.get(nowhere[index] ?? "");
        expect(answer.status, address).toBe(404);
        expect(missing.status, address).toBe(404);
        expect(answer.text.length, address).toBe(missing.text.length);
        expect(everythingOf(answer)).not.toMatch(/Folija konkurenta|Agro Sever/);
      }
    for (const address of pages(account)) {
      const answer = await new Visitor(world.server.address).get(address);
      expect([302, 202], address).toContain(answer.status);
      expect(everythingOf(answer)).not.toMatch(/Folija konkurenta|Agro Sever/);
    }
    for (const address of pages(account)) expect((await owner.get(address)).status).toBe(200);
  });

  it("takes neither a save nor a draft, and throws none away", async () => {
    await owner.post(`${sheet()}/draft?part=d1`, { revision: "8", what: CANARY }, JSON_ONLY);
    expect(count("sheet_draft")).toBe(1);
    const before = everyRow();
    const form = { command: uuid(), revision: "8", what: "Tuđe", source: "Tuđe" };
    for (const visitor of others) {
      expect((await visitor.post(`${sheet()}?part=d1`, form)).status).toBe(404);
      expect((await visitor.post(`${sheet()}/draft?part=d1`, form, JSON_ONLY)).status).toBe(404);
      expect((await visitor.post(`${sheet()}/draft/discard?part=d1`, {})).status).toBe(404);
    }
    const stranger = new Visitor(world.server.address);
    expect((await stranger.post(`${sheet()}/draft?part=d1`, form, JSON_ONLY)).status).toBe(401);
    expect((await stranger.post(`${sheet()}/draft/discard?part=d1`, {})).status).toBe(302);
    expect(everyRow()).toEqual(before);
  });

  it("has a draft that its owner alone reads, on the sheet and in its part", async () => {
    expect(everythingOf(await owner.get(`${sheet()}?part=d1`))).toContain(CANARY);
    const read = ["/accounts", "/notebook", `${sheet()}/show`, `${sheet()}/csv`];
    for (const address of read)
      expect(everythingOf(await owner.get(address)), address).not.toContain(CANARY);
    for (const visitor of others)
      for (const address of [...read, sheet(), `${sheet()}?part=d1`, "/cohorts", "/learn"])
        expect(everythingOf(await visitor.get(address)), address).not.toContain(CANARY);
    expect((await owner.post(`${sheet()}/draft/discard?part=d1`, {})).status).toBe(303);
    expect(count("sheet_draft")).toBe(0);
  });
});

describe("the page for the customer", () => {
  it("holds nothing of ours, however it is asked for, and is never kept by a cache", async () => {
    const addresses = [
      `${sheet()}/show`,
      `${sheet()}/show.data`,
      `${sheet()}/show?view=own`,
      `${sheet()}/show?version=8&part=own`,
    ];
    for (const address of addresses) {
      const answer = await owner.get(address);
      expect(answer.status, address).toBe(200);
      expect(answer.text).toContain("Folija konkurenta");
      expect(answer.headers.get("cache-control")).toContain("no-store");
      // Scripts are the same for everybody; what was typed can only be in the page itself.
      const page = answer.text
        .replaceAll(/<link[^>]*>|\/assets\/[\w.-]+|nonce="[^"]*"/g, "")
        .replaceAll(account, "");
      for (const secret of SECRETS) expect(page, `${address} ${secret}`).not.toContain(secret);
    }
  });
});

describe("hostile figures", () => {
  const save = (part: string, fields: Readonly<Record<string, string>>) =>
    owner.post(`${sheet()}?part=${part}`, { command: uuid(), revision: "8", ...fields });

  it("come back with a message and as typed, and change nothing", async () => {
    const before = everyRow();
    const forms = [
      ["bills", { "reference-quantity": "NaN", "offer-price": "-2,75" }],
      ["bills", { "reference-price": "Infinity", "offer-quantity": "1e400" }],
      ["terms", { years: "-3", rate: "9999", "weight-pilot": "2" }],
      ["own", { margin: "'; drop table person;--" }],
      ["d1", { what: "", improvement: "5" }],
      ["d1", { what: "<script>alert(1)</script>", amount: "1", improvement: "2" }],
      ["n1", { what: "Obuka", kind: "capital", amount: "deset" }],
      ["d1", { what: "x".repeat(900_000) }],
    ] as const;
    for (const [part, fields] of forms) {
      const { status, text } = await save(part, fields);
      expect(status, part).toBe(422);
      expect(text).toMatch(/aria-invalid="true"/);
      expect(text).not.toContain("<script>alert(1)");
      expect(text).not.toMatch(INSIDE);
    }
    expect((await save("d1", { what: "x".repeat(1_000_001) })).status).toBe(413);
    expect((await owner.post(`${sheet()}?part=bills`, {})).status).toBe(400);
    expect((await save("d9", { what: "Deveta" })).status).toBe(404);
    expect(everyRow()).toEqual(before);
  });

  it("as drafts are kept when they are small, and else refused by size and shape", async () => {
    const draft = (fields: Readonly<Record<string, string>>) =>
      owner.post(`${sheet()}/draft?part=d1`, fields, JSON_ONLY);
    expect((await draft({ revision: "8", what: "x".repeat(900_000) })).status).toBe(413);
    expect((await draft({ what: "bez verzije" })).status).toBe(400);
    expect((await draft({ revision: "NaN", what: "x" })).status).toBe(400);
    expect((await draft({ revision: "99", what: "x" })).status).toBe(409);
    expect(count("sheet_draft")).toBe(0);
    expect((await draft({ revision: "8", __proto__: "x", what: "NaN" })).status).toBe(200);
    expect(everythingOf(await owner.get(`${sheet()}?part=d1`))).toContain("NaN");
    await owner.post(`${sheet()}/draft/discard?part=d1`, {});
  });
});
