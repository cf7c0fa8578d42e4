import { v4 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { parseQuizResult } from "~/domain/quiz/answer.schema";
import { startAttempt as startCase } from "~/features/practice/start-attempt.server";
import { submitAttempt } from "~/features/practice/submit-attempt.server";
import {
  count,
  DOOR,
  everyRow,
  openAttackWorld,
  startAttempt,
  type AttackWorld,
} from "./attack-world";
import { CHECK, LOCKED, PATH, QUESTIONS } from "./canary-library";
import { Visitor, type Answer } from "./visitor";

const JSON_ANSWER = { Accept: "application/json" };

let world: AttackWorld;
/** Her attempt is the one that others are after. */
let owner: Visitor;
let place = "";
let attempt = "";

beforeAll(async () => {
  world = await openAttackWorld();
  owner = await world.enter("maja.todorovic");
  place = await startAttempt(owner);
  attempt = place.split("/").at(-1) ?? "";
});
afterAll(() => world.close());

const times = <T>(number: number, doing: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: number }, (_, index) => doing(index)));

const idOf = (name: string) =>
  String(
    database()
      .$client.prepare("select id from person where email = ?")
      .pluck()
      .get(`${name}@demo.example`),
  );

/** Where the question of a type stands in an attempt, from 1. */
const positionOf = (id: string, type: string) =>
  1 +
  Number(
    database()
      .$client.prepare(
        `select i.position from attempt_item i join question_version v on v.id = i.question_version
         where i.attempt = ? and v.body like ?`,
      )
      .pluck()
      .get(id, `%"type":"${type}"%`),
  );

/** An answer without what differs from one answer to the next and tells nothing. */
function normalised({ status, headers, text }: Answer, ...ids: readonly string[]) {
  const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "-";
  const plain = (value: string) =>
    [nonce, ...ids].reduce((rest, one) => rest.replaceAll(one, "…"), value);
  const told = [...headers].filter(([name]) => name !== "date" && name !== "keep-alive");
  return { status, text: plain(text), headers: told.map(([name, value]) => [name, plain(value)]) };
}

describe("an attempt of somebody else", () => {
  it("is answered byte for byte as one that does not exist", async () => {
    const thief = await world.enter("ana.ilic");
    await thief.post(`${DOOR}/attempts`, { command: uuid() });
    const missing = "01890000-0000-7000-8000-000000000000";
    const before = everyRow();
    const form = { command: uuid(), choice: "0", value: "5" };
    const reads = ["", "/result", ".data", "/result.data", "/submit", "/answers/1"];
    for (const end of reads) {
      const [theirs, none] = [
        await thief.get(`${DOOR}/attempts/${attempt}${end}`),
        await thief.get(`${DOOR}/attempts/${missing}${end}`),
      ];
      expect(theirs.status, end).toBe(404);
      expect(normalised(theirs, attempt), end).toEqual(normalised(none, missing));
    }
    for (const end of ["/submit", "/answers/1", "/submit.data", "/answers/1.data", ""]) {
      for (const headers of [{}, JSON_ANSWER]) {
        const [theirs, none] = [
          await thief.post(`${DOOR}/attempts/${attempt}${end}`, form, headers),
          await thief.post(`${DOOR}/attempts/${missing}${end}`, form, headers),
        ];
        expect([404, 405], end).toContain(theirs.status);
        expect(normalised(theirs, attempt), end).toEqual(normalised(none, missing));
      }
    }
    expect(everyRow()).toEqual(before);
    expect((await owner.get(place)).status).toBe(200);
  });

  it("is not reached through another step or path of one's own", async () => {
    for (const address of [
      `/learn/${PATH}/${LOCKED}/attempts/${attempt}`,
      `/learn/kam-foundations/l01-check/attempts/${attempt}`,
    ]) {
      expect((await owner.get(address)).status).toBe(404);
      expect((await owner.post(`${address}/submit`, { command: uuid() })).status).toBe(404);
    }
    expect(count("attempt_result", "attempt = ?", attempt)).toBe(0);
  });
});

describe("an answer", () => {
  it("outside the question is refused and leaves no row", async () => {
    const single = `${place}/answers/${positionOf(attempt, "single")}`;
    const numeric = `${place}/answers/${positionOf(attempt, "numeric")}`;
    const ordering = `${place}/answers/${positionOf(attempt, "ordering")}`;
    const matching = `${place}/answers/${positionOf(attempt, "matching")}`;
    const bad: readonly (readonly [string, [string, string][]])[] = [
      [single, [["choice", "4"]]],
      [single, [["choice", "-1"]]],
      [single, [["choice", "0.0"]]],
      [single, [["choice", "1e0"]]],
      [single, [["choice", " 1"]]],
      [single, [["choice", "__proto__"]]],
      [
        single,
        [
          ["choice", "0"],
          ["choice", "1"],
        ],
      ],
      [single, [["choice[]", "0"]]],
      [single, [["choice", "0".repeat(100_000)]]],
      [numeric, [["value", "9".repeat(100_000)]]],
      [numeric, [["value", "1e3"]]],
      [numeric, [["value", "NaN"]]],
      [
        numeric,
        [
          ["value", "5"],
          ["value", "6"],
        ],
      ],
      [
        ordering,
        [
          ["place-0", "1"],
          ["place-1", "1"],
          ["place-2", "3"],
        ],
      ],
      [ordering, [["place-0", "1"]]],
      [
        ordering,
        [
          ["place-0", "0"],
          ["place-1", "1"],
          ["place-2", "2"],
        ],
      ],
      [matching, [["match-0", "3"]]],
      [
        matching,
        [
          ["match-0", "0"],
          ["match-0", "1"],
        ],
      ],
    ];
    const before = everyRow();
    for (const [address, fields] of bad) {
      const { status } = await owner.post(address, [["command", uuid()], ...fields], JSON_ANSWER);
      expect(status, JSON.stringify(fields).slice(0, 60)).toBe(422);
    }
    for (const position of ["0", "7", "99", "-1", "1.5", "x", "%00", "1%2F2"]) {
      const address = `${place}/answers/${position}`;
      const { status } = await owner.post(address, { command: uuid(), choice: "0" }, JSON_ANSWER);
      expect(status, position).toBe(404);
    }
    expect(everyRow()).toEqual(before);
  });

  it("is taken once, whatever else is sent with it", async () => {
    const address = `${place}/answers/${positionOf(attempt, "single")}`;
    const extra = { score: "100", passed: "true", credit: "100", revision: "9", attempt: "x" };
    const command = uuid();
    const sent = await times(20, () =>
      owner.post(address, { command, choice: "0", ...extra }, JSON_ANSWER),
    );
    expect(new Set(sent.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(count("attempt_answer", "attempt = ?", attempt)).toBe(1);
    const again = await owner.post(address, { command, choice: "1" }, JSON_ANSWER);
    expect(again.text).toBe(sent[0]?.text);
    expect(count("attempt_answer", "attempt = ?", attempt)).toBe(1);
  });
});

describe("handing in", () => {
  it("is graded by the server alone, once, however many send it and whatever they claim", async () => {
    const second = await world.enter("maja.todorovic");
    const claims = {
      score: "100",
      passed: "true",
      percent: "100",
      right: "6",
      credit: "600",
      completedAt: "2020-01-01",
      result: '{"passed":true,"credit":600}',
    };
    const command = uuid();
    const answers = await Promise.all([
      times(10, () => owner.post(`${place}/submit`, { command, ...claims })),
      times(10, () => second.post(`${place}/submit`, { command: uuid(), ...claims })),
      // A second process on the same database.
      times(10, () =>
        submitAttempt(idOf("maja.todorovic"), {
          path: PATH,
          step: CHECK,
          attempt,
          key: uuid(),
          at: 1,
        }),
      ),
    ]);
    const [own, others, cases] = answers;
    for (const { status, headers } of [...own, ...others]) {
      expect([status, headers.get("location")]).toEqual([303, `${place}/result`]);
    }
    expect(cases).toEqual(cases.map(() => ({ kind: "submitted" })));
    expect(count("attempt_result", "attempt = ?", attempt)).toBe(1);
    expect(count("progress_event", "type = 'quiz.graded' and payload like ?", `%${attempt}%`)).toBe(
      1,
    );
    const result = database()
      .$client.prepare("select result from attempt_result where attempt = ?")
      .pluck()
      .get(attempt);
    const graded = parseQuizResult(String(result));
    expect(graded).toMatchObject({ passed: false, of: QUESTIONS.length });
    expect(graded.right).toBeLessThanOrEqual(1);
    const pages = [await owner.get(`${place}/result`), await second.get(`${place}/result`)];
    expect(pages.map(({ status }) => status)).toEqual([200, 200]);
  });

  it("closes the attempt: later answers are refused and change nothing", async () => {
    const before = everyRow();
    for (const position of QUESTIONS.keys()) {
      const address = `${place}/answers/${position + 1}`;
      const late = { command: uuid(), choice: "1", value: "5" };
      expect((await owner.post(address, late, JSON_ANSWER)).status).toBe(409);
      expect((await owner.post(address, late)).headers.get("location")).toBe(`${place}/result`);
    }
    await owner.post(`${place}/submit`, { command: uuid() });
    expect(everyRow()).toEqual(before);
  });
});

describe("starting", () => {
  it("thirty times at once, from two sessions and two processes, makes one attempt", async () => {
    const [one, two] = [await world.enter("nikola.pavlovic"), await world.enter("nikola.pavlovic")];
    const person = idOf("nikola.pavlovic");
    const [first, second, cases] = await Promise.all([
      times(10, () => one.post(`${DOOR}/attempts`, { command: uuid() })),
      times(10, () => two.post(`${DOOR}/attempts`, { command: uuid() })),
      times(10, () => startCase(person, { path: PATH, step: CHECK, key: uuid(), at: 1 })),
    ]);
    const places = [...first, ...second].map(({ headers }) => headers.get("location"));
    expect(new Set(places).size).toBe(1);
    const made = cases.map((each) =>
      each.kind === "started" ? `${DOOR}/attempts/${each.attempt}` : each.kind,
    );
    expect(new Set([...places, ...made]).size).toBe(1);
    const mine = `step = '${CHECK}' and enrolment in (select id from enrolment where person = ?)`;
    expect(count("attempt", mine, person)).toBe(1);
    expect(count("attempt_item", `attempt in (select id from attempt where ${mine})`, person)).toBe(
      QUESTIONS.length,
    );
  });
});

describe("a step that is not one's turn", () => {
  it("is neither started, worked in nor finished: locked, unknown, or on a path not joined", async () => {
    const early = await world.enter("petar.zivkovic");
    const stranger = await world.enter("dragana", { enrol: false });
    const before = everyRow();
    const targets = [
      [early, `/learn/${PATH}/${LOCKED}`],
      [early, `/learn/${PATH}/nema`],
      [early, `/learn/nema/${LOCKED}`],
      [stranger, DOOR],
      [stranger, `/learn/${PATH}/${LOCKED}`],
      // Theirs, and far ahead: the last check of the real path.
      [stranger, "/learn/kam-foundations/l03-check"],
      [stranger, "/learn/kam-foundations/l03"],
    ] as const;
    for (const [visitor, step] of targets) {
      for (const end of ["/finish", "/attempts", "/place", "/blocks/jedan"]) {
        const form = { command: uuid(), part: "1", choice: "0", state: "done", completedAt: "1" };
        const { status, headers } = await visitor.post(`${step}${end}`, form);
        // A locked check leads back to its door, which says why.
        const led = status === 303 && headers.get("location") === step;
        expect(status === 404 || led, `${status} ${step}${end}`).toBe(true);
      }
    }
    expect(everyRow()).toEqual(before);
  });
});
