import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { listCohorts } from "~/features/manage/list-cohorts.server";
import { readCohort } from "~/features/manage/read-cohort.server";
import type { Db } from "~db/client.server";
import { cohort, enrolled, openTestDatabase, path, person, store } from "./cohort-database";

const NOON = Date.UTC(2026, 10, 23, 11);
const HOUR = 3_600_000;

let opened: ReturnType<typeof openTestDatabase>;

beforeEach(async () => {
  opened = openTestDatabase();
  await store([
    ...path(),
    person("boss-a", "manager"),
    person("boss-b", "manager"),
    person("ana", "learner", "Ana Ilić"),
    person("djordje", "learner", "Đorđe Simić"),
    person("zoran", "learner", "Zoran Perić"),
    person("sanja", "learner", "Šanja Kovač"),
    person("stranger", "learner", "Vera Nikolić"),
    ...cohort("a", ["boss-a"], ["zoran", "ana", "sanja", "djordje"]),
    ...cohort("b", ["boss-b"], ["stranger"]),
  ]);
});

afterEach(() => opened.close());

const read = (manager: string, id: string, at = NOON) => readCohort(manager, id, "sr", at);

describe("a cohort of one's own", () => {
  it("exists for its manager only", async () => {
    expect(await read("boss-a", "a")).not.toBeNull();
    expect(await read("boss-a", "b")).toBeNull();
    expect(await read("boss-b", "a")).toBeNull();
    expect(await read("ana", "a")).toBeNull();
    expect(await read("boss-a", "no-such-cohort")).toBeNull();
    expect((await listCohorts("boss-b", "sr")).map(({ id }) => id)).toEqual(["b"]);
  });

  it("shows and counts its members only, whoever else walks the path", async () => {
    await store([
      ...enrolled("ana", [{ id: "l01", state: "done" }], { complete: true }),
      ...enrolled("zoran", [{ id: "l01", state: "open" }]),
      ...enrolled("stranger", [{ id: "l01", state: "done" }], { complete: true }),
    ]);
    const view = await read("boss-a", "a");
    expect(view?.counts).toEqual({ all: 4, finished: 1, going: 1, notBegun: 2 });
    expect(view?.people.map(({ id }) => id)).not.toContain("stranger");
  });

  it("leaves out who is no longer active", async () => {
    opened.db.$client.prepare("update person set deactivated_at = 1 where id = 'ana'").run();
    expect((await read("boss-a", "a"))?.counts.all).toBe(3);
    expect((await listCohorts("boss-a", "sr"))[0]?.members).toBe(3);
  });

  it("names people in the order of the Serbian alphabet", async () => {
    const names = (await read("boss-a", "a"))?.people.map(({ name }) => name);
    expect(names).toEqual(["Ana Ilić", "Đorđe Simić", "Šanja Kovač", "Zoran Perić"]);
  });

  it("may be empty", async () => {
    await store(cohort("c", ["boss-a"], []));
    const view = await read("boss-a", "c");
    expect(view?.people).toEqual([]);
    expect(view?.counts.all).toBe(0);
  });
});

describe("what a manager sees of a person", () => {
  it("is the state of each step, the best result and the day of the last activity", async () => {
    const updatedAt = Date.UTC(2026, 10, 20, 22, 30);
    const steps = [
      { id: "l01", state: "done" as const },
      { id: "l01-check", state: "cooling" as const, attempts: 2, bestRight: 7, bestOf: 10 },
    ];
    await store(enrolled("ana", steps, { updatedAt }));
    const view = await read("boss-a", "a", updatedAt + HOUR);
    expect(view?.people[0]).toEqual({
      id: "ana",
      name: "Ana Ilić",
      lastDay: "20.\u00a011.",
      standing: {
        kind: "going",
        current: 1,
        done: 1,
        modulesMastered: 0,
        lastActivity: updatedAt,
        steps: [
          { state: "done", attempts: 0, best: null },
          { state: "cooling", attempts: 2, best: { right: 7, of: 10 } },
        ],
      },
    });
  });
});

describe("reading a cohort", () => {
  it("takes as many statements for forty people as for four", async () => {
    await read("boss-a", "a");
    const few = await statements(opened.db, () => read("boss-a", "a"));
    const more = Array.from({ length: 36 }, (_, index) => `more-${index}`);
    await store([
      ...more.map((id) => person(id, "learner")),
      ...cohort("big", ["boss-a"], ["ana", "djordje", "zoran", "sanja", ...more]),
      ...more.flatMap((id) => enrolled(id, [{ id: "l01", state: "open" }])),
    ]);
    const many = await statements(opened.db, async () =>
      expect((await read("boss-a", "big"))?.people).toHaveLength(40),
    );
    expect(many).toBe(few);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThanOrEqual(2);
  });
});

interface Runnable {
  all(): unknown;
  get(): unknown;
  run(): unknown;
}

function isRunnable(value: object | null): value is Runnable {
  return value !== null && "all" in value && "get" in value && "run" in value;
}

/** How many statements run meanwhile. */
async function statements(db: Db, doing: () => Promise<unknown>): Promise<number> {
  const prototype = Reflect.getPrototypeOf(db.$client.prepare("select 1"));
  if (!isRunnable(prototype)) throw new Error("Statements cannot be counted");
  const spies = [
    vi.spyOn(prototype, "all"),
    vi.spyOn(prototype, "get"),
    vi.spyOn(prototype, "run"),
  ];
  await doing();
  const ran = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return ran;
}
