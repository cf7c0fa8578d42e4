import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { v4 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { DOOR, openAttackWorld, startAttempt, type AttackWorld } from "./attack-world";
import { builtRoutes, filledIn } from "./built-routes";
import { CANARY, CHECK, ID_CANARY, LESSON, NUMBERS, PATH, QUESTIONS } from "./canary-library";
import { everythingOf, Visitor, type Answer } from "./visitor";

const CANARIES = [CANARY, ID_CANARY, ...NUMBERS];
/** Names of what only a key has, as JSON writes them, escaped or not. */
const KEYS = /\\?"(?:why|credit|mistakes|tolerance|critical|family|isCorrect|correct)\\?"/;
const CLIENT = fileURLToPath(new URL("../../../build/client", import.meta.url));
const WRONG: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  radio: { choice: "0" },
  number: { value: "5" },
  order: { "place-0": "1", "place-1": "2", "place-2": "3" },
  match: { "match-0": "0", "match-1": "0", "match-2": "0" },
};

let world: AttackWorld;
let learner: Visitor;

beforeAll(async () => {
  world = await openAttackWorld();
  learner = await world.enter("maja.todorovic");
});
afterAll(() => world.close());

const leaks = (text: string) => CANARIES.filter((canary) => text.includes(canary));

/** Every address that loads something, as a page and as data, whole and route by route. */
async function readEverything(visitor: Visitor, attempt: string): Promise<Map<string, Answer>> {
  const values = { path: PATH, step: CHECK, attempt, position: "1", slug: LESSON, block: "jedan" };
  const addresses = builtRoutes()
    .filter(({ loads }) => loads)
    .flatMap(({ id, pattern }) => {
      const address = filledIn(pattern, values);
      const data = address === "/" ? "/_root.data" : `${address}.data`;
      return [address, data, `${data}?_routes=${encodeURIComponent(id)}`, `${data}?_routes=root`];
    });
  const manifest = `/__manifest?version=x&p=${encodeURIComponent(DOOR)}`;
  const answers = new Map<string, Answer>();
  for (const address of [...addresses, manifest]) answers.set(address, await visitor.get(address));
  return answers;
}

function expectNoLeak(answers: ReadonlyMap<string, Answer>) {
  for (const [address, answer] of answers) {
    expect(leaks(everythingOf(answer)), address).toEqual([]);
    expect(answer.status, address).toBeLessThan(500);
  }
}

describe("the key of a check", () => {
  it("is really in the library, for every type of question", () => {
    const bodies = database()
      .$client.prepare("select body from question_version where question like ?")
      .pluck()
      .all(`${LESSON}/%`)
      .map(String);
    expect(bodies.map((body) => (leaks(body).length > 0 ? "canary" : body))).toEqual(
      QUESTIONS.map(() => "canary"),
    );
  });

  it("is in nothing that browsers load", () => {
    const files = readdirSync(CLIENT, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files.filter(({ name }) => name.endsWith(".js")).length).toBeGreaterThan(10);
    const questions = readFileSync(
      fileURLToPath(
        new URL(
          "../../../content/lessons/reading-the-numbers-honestly/questions.yaml",
          import.meta.url,
        ),
      ),
      "utf8",
    );
    const explanations = [...questions.matchAll(/why:\s+sr: "(.{40})/g)].map(([, text]) => text);
    expect(explanations.length).toBeGreaterThan(5);
    for (const { parentPath, name } of files) {
      const text = readFileSync(join(parentPath, name), "latin1");
      const known = Buffer.from(text, "latin1").toString();
      expect(leaks(known), name).toEqual([]);
      expect(
        explanations.filter((one) => one && known.includes(one)),
        name,
      ).toEqual([]);
      expect(known, name).not.toMatch(/better-sqlite3|drizzle|sqliteTable|argon2/);
    }
  });

  it("is in no page, data, manifest or error before and during an attempt, only after it", async () => {
    expectNoLeak(await readEverything(learner, "nema"));

    const place = await startAttempt(learner);
    const attempt = place.split("/").at(-1) ?? "";
    const answers: Answer[] = [];
    for (const position of QUESTIONS.keys()) {
      const address = `${place}/answers/${position + 1}`;
      for (const fields of Object.values(WRONG)) {
        const json = { Accept: "application/json" };
        answers.push(await learner.post(address, { ...fields, command: uuid() }, json));
        answers.push(await learner.post(address, { ...fields, command: uuid() }));
      }
      for (const value of ["99", "-1", "x", "", "__proto__", ID_CANARY.toUpperCase()]) {
        const fields = { choice: value, value, "place-0": value, "match-0": value };
        answers.push(await learner.post(address, { ...fields, command: uuid() }));
      }
      answers.push(await learner.post(address, { choice: "x".repeat(1_100_000) }));
      answers.push(await learner.post(`${address}.data`, { choice: "7", command: uuid() }));
    }
    expect(answers.filter(({ text }) => text.includes('"saved"')).length).toBe(QUESTIONS.length);
    for (const answer of answers) expect(leaks(everythingOf(answer))).toEqual([]);

    const during = await readEverything(learner, attempt);
    expectNoLeak(during);
    for (const address of [`${place}`, `${place}.data`]) {
      const page = during.get(address)?.text ?? "";
      expect(page, address).toContain("Mogućnost a");
      expect(page, address).not.toMatch(KEYS);
    }

    const ended = await learner.post(`${place}/submit`, { command: uuid() });
    expect(ended.headers.get("location")).toBe(`${place}/result`);
    expect(leaks(everythingOf(ended))).toEqual([]);
    const { text } = await learner.get(`${place}/result.data`);
    expect(text).toContain(CANARY);
    expect(text).toMatch(KEYS);
    expect((await learner.get(`${place}/result`)).text).toContain(CANARY);
  });

  it("is hidden from whoever is not asked: no session, a manager, another learner", async () => {
    const other = await world.enter("ana.ilic");
    for (const visitor of [
      new Visitor(world.server.address),
      await world.enter("manager"),
      other,
    ]) {
      expectNoLeak(await readEverything(visitor, "nema"));
    }
  });

  it("is shown to those who write the questions", async () => {
    const trainer = await world.enter("trainer", { enrol: false });
    const { text } = await trainer.get(`/studio/questions?lesson=${LESSON}`);
    expect(text).toContain(CANARY);
  });
});
