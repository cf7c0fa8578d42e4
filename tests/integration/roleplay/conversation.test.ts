import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commit } from "~db/commit.server";
import { database } from "~db/client.server";
import { listAllResponses, listPlans } from "~db/queries/notebook.server";
import { findRun, insertRoleplayVersion, pointRoleplay } from "~db/queries/roleplay.server";
import { roleplayResult, roleplayRun, roleplayTurn } from "~db/schema";
import type { ResolvedPath, RoleplayStep } from "~/domain/path/definition";
import { modelWay } from "~/domain/roleplay/model-way";
import type { Roleplay } from "~/domain/roleplay/roleplay";
import { parseRoleplay } from "~/domain/roleplay/schema";
import { publicMoves, tokensOf } from "~/domain/roleplay/tokens";
import { readHistory } from "~/features/learn/read-history.server";
import { readNotebook } from "~/features/learn/read-notebook.server";
import { readStep } from "~/features/learn/read-step.server";
import { readDebrief } from "~/features/roleplay/read-debrief.server";
import { readRun } from "~/features/roleplay/read-run.server";
import { saveDebrief } from "~/features/roleplay/save-debrief.server";
import { startRun } from "~/features/roleplay/start-run.server";
import { takeTurn } from "~/features/roleplay/take-turn.server";
import { findStanding } from "~/platform/progress/standing.server";
import { commandKey, publish, statusOf } from "../learn/path-database";
import { openTestDatabase, person } from "../manage/cohort-database";

const AT = Date.UTC(2026, 10, 20, 9);
const text = (value: string) => ({ sr: value, en: value });

function written(slug: string): Roleplay {
  const file = new URL(`../../../content/roleplays/${slug}.yaml`, import.meta.url);
  const parsed = parseRoleplay(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.roleplay;
}

const SHORT = written("short-answers");
const CFO = written("new-cfo");
const step = (id: string, roleplay: string): RoleplayStep => ({
  kind: "roleplay",
  id,
  title: text(id),
  minutes: 8,
  roleplay,
  optional: false,
  endings: ["e1", "e2"],
});
const module = (id: string, after: readonly string[], one: RoleplayStep) => ({
  id,
  title: text(id),
  after,
  steps: [one],
});
const PATH: ResolvedPath = {
  slug: "p",
  title: text("Put"),
  modules: [
    module("m1", [], step("short", "short-answers")),
    module("m2", [], step("cfo", "new-cfo")),
    module("m3", ["m1"], step("later", "short-answers")),
  ],
};

let close: () => void;
beforeEach(async () => {
  ({ close } = openTestDatabase());
  await commit(
    [SHORT, CFO].flatMap((roleplay) => [
      insertRoleplayVersion({
        id: roleplay.slug,
        slug: roleplay.slug,
        body: JSON.stringify(roleplay),
        publishedAt: AT,
      }),
      pointRoleplay(roleplay.slug, roleplay.slug),
    ]),
  );
  await publish(PATH, AT);
  await commit([person("eva", "learner")]);
});
afterEach(() => close());

const begin = (at: string, prepared: readonly string[] = [], actor = "ana") =>
  startRun(actor, { path: "p", step: at, prepared, key: commandKey(), at: AT });

async function begun(at: string, prepared: readonly string[] = []): Promise<string> {
  const started = await begin(at, prepared);
  if (started.kind !== "started") throw new Error(started.kind);
  return started.run;
}

const say = (at: string, run: string, said: readonly string[], actor = "ana", key = commandKey()) =>
  takeTurn(actor, { path: "p", step: at, run, said, key, at: AT });

/** Positions of the model way in this run. */
function modelSaid(roleplay: Roleplay, run: string): readonly string[] {
  const { prepared, turns } = modelWay(roleplay);
  const moves = { prepared, choices: turns.map(({ choice }) => choice) };
  return publicMoves(roleplay, run, moves)?.choices ?? [];
}

/** Positions, as the door shows them, of what the model way prepares. */
async function modelPrepared(): Promise<readonly string[]> {
  const standing = await findStanding("ana", "p");
  return modelWay(CFO).prepared.map(tokensOf(CFO, standing?.enrolment ?? "").preparation);
}

const rows = async () =>
  Promise.all([
    database().select().from(roleplayRun),
    database().select().from(roleplayTurn),
    database().select().from(roleplayResult),
  ]);

describe("a conversation", () => {
  it("is begun once, however many ask at once, and not before its step is open", async () => {
    const runs = await Promise.all(Array.from({ length: 30 }, () => begin("short")));
    expect(new Set(runs.map((one) => JSON.stringify(one))).size).toBe(1);
    expect((await rows())[0]).toHaveLength(1);
    expect(await begin("later")).toEqual({ kind: "locked" });
    expect(await begin("nowhere")).toEqual({ kind: "missing" });
    expect(await begin("short", [], "eva")).toEqual({ kind: "missing" });
  });

  it("asks for as many different preparations as there is time for", async () => {
    for (const prepared of [[], ["0"], ["0", "0"], ["0", "1", "2"], ["0", "9"], ["0", "x"]])
      expect(await begin("cfo", prepared), String(prepared)).toEqual({ kind: "unprepared" });
    expect((await rows())[0]).toEqual([]);
    expect(await begin("cfo", await modelPrepared())).toMatchObject({ kind: "started" });
  });

  it("goes on turn by turn, and a reload goes on at the same state", async () => {
    const run = await begun("short");
    const [first = "", second = ""] = modelSaid(SHORT, run);
    expect(await say("short", run, [first])).toEqual({ kind: "taken", ended: false });
    const reading = await readRun("ana", { path: "p", step: "short", run }, "sr");
    expect(reading).toMatchObject({ kind: "under-way", moves: { choices: [first] } });
    expect(await say("short", run, [first, second])).toEqual({ kind: "taken", ended: false });
    expect((await rows())[1].map(({ turn }) => turn)).toEqual([0, 1]);
    expect((await statusOf("p", AT)).modules[0]?.state).toBe("open");
  });

  it("ends with the server's ending, which is an event of the path and opens the way", async () => {
    const run = await begun("short");
    const said = modelSaid(SHORT, run);
    for (let turn = 1; turn <= said.length; turn += 1) await say("short", run, said.slice(0, turn));
    const [, turns, results] = await rows();
    expect(turns).toHaveLength(said.length);
    expect(results).toMatchObject([{ run, ending: "e1" }]);
    const status = await statusOf("p", AT);
    expect(status.modules.map(({ state }) => state)).toEqual(["mastered", "open", "open"]);
    expect(JSON.stringify(await readHistory("ana", "p", "sr", AT))).toContain("short");
  });

  it("may be sent whole, and again, with the same result", async () => {
    const run = await begun("cfo", await modelPrepared());
    const said = modelSaid(CFO, run);
    const key = commandKey();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        say("cfo", run, said, "ana", index < 10 ? key : commandKey()),
      ),
    );
    expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ kind: "taken", ended: true })]),
    );
    const [, turns, results] = await rows();
    expect([turns.length, results.length]).toEqual([said.length, 1]);
    expect(results[0]?.metrics).toBe(JSON.stringify(modelWay(CFO).metrics));
    expect(await say("cfo", run, [...said, "0"])).toEqual({ kind: "refused" });
  });

  it("counts its best ending: a bad one leaves the step open, and replays are all kept", async () => {
    const bad = await begun("short");
    const state = async () => (await statusOf("p", AT)).modules[0]?.state;
    // Whatever is worst at each turn by trying them all: the last ending is no passing one.
    await worst(bad);
    expect(await state()).toBe("open");
    const good = await begun("short");
    await say("short", good, modelSaid(SHORT, good));
    expect(await state()).toBe("mastered");
    const again = await begun("short");
    await say("short", again, modelSaid(SHORT, again));
    const door = await readStep("ana", { path: "p", step: "short", part: null }, "sr", AT);
    expect(door).toMatchObject({ kind: "roleplay", done: true, running: null });
    expect(door?.kind === "roleplay" && door.earlier.map(({ number }) => number)).toEqual([
      3, 2, 1,
    ]);
  });

  it("refuses what could not have been said, and records nothing", async () => {
    const run = await begun("short");
    for (const said of [["9"], ["x"], [""], ["-1"], ["0", "9"], ["0", "0", "0", "0", "0"]])
      expect(await say("short", run, said), said.join()).toEqual({ kind: "refused" });
    expect((await rows())[1]).toEqual([]);
    const [first = ""] = modelSaid(SHORT, run);
    await say("short", run, [first]);
    const other = first === "0" ? "1" : "0";
    expect(await say("short", run, [other])).toEqual({ kind: "overtaken" });
    expect((await rows())[1]).toHaveLength(1);
  });

  it("is nobody else's", async () => {
    const run = await begun("short");
    const said = modelSaid(SHORT, run);
    const address = { path: "p", step: "short", run };
    expect(await say("short", run, said, "eva")).toEqual({ kind: "missing" });
    expect(await say("short", run, said, "boss")).toEqual({ kind: "missing" });
    expect(await readRun("eva", address, "sr")).toEqual({ kind: "missing" });
    expect(await readDebrief("boss", address, "sr")).toEqual({ kind: "missing" });
    expect(await findRun("ana", "p", "cfo", run)).toBeUndefined();
    expect((await rows())[1]).toEqual([]);
  });

  it("lets nothing out that tells the best choice before it is over", async () => {
    const run = await begun("cfo", await modelPrepared());
    const reading = await readRun("ana", { path: "p", step: "cfo", run }, "sr");
    const sent = JSON.stringify(reading);
    for (const state of Object.values(CFO.states))
      for (const { why, id } of state.choices) {
        expect(sent).not.toContain(why.sr);
        if (id.length > 3) expect(sent).not.toContain(`"${id}"`);
      }
    expect(sent).not.toMatch(/"model"|"trap"|"why"/);
  });
});

test.prop([fc.array(fc.nat(4), { maxLength: 12 })], { numRuns: 40 })(
  "any list of choices is taken as far as it could have been said, or refused whole",
  async (positions) => {
    const run = await begun("short");
    const said = positions.map(String);
    const before = (await rows())[1].filter((row) => row.run === run).length;
    const answer = await say("short", run, said);
    const after = (await rows())[1].filter((row) => row.run === run).length;
    if (answer.kind === "taken") expect(after).toBe(Math.max(before, said.length));
    else expect(after).toBe(before);
  },
);

describe("the debrief", () => {
  it("opens when the talk is over, and keeps what is written in the notebook", async () => {
    const run = await begun("short");
    const address = { path: "p", step: "short", run };
    expect(await readDebrief("ana", address, "sr")).toEqual({ kind: "under-way" });
    const write = (block: string, fields: Record<string, string>, actor = "ana") => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      return saveDebrief(actor, { ...address, block, form, key: commandKey(), at: AT });
    };
    expect(await write("question", { text: "x" })).toEqual({ kind: "missing" });
    await say("short", run, modelSaid(SHORT, run));
    const reading = await readDebrief("ana", address, "sr");
    if (reading.kind !== "debrief") throw new Error(reading.kind);
    expect(reading.view).toMatchObject({ counts: true, debrief: { loss: null } });
    expect(reading.view.blocks.map(({ island }) => island.id)).toEqual(["question", "plan"]);

    expect(await write("question", { text: "" })).toMatchObject({ kind: "invalid", code: "empty" });
    expect(await write("question", { text: "Pitaću šta se dešava noću." })).toEqual({
      kind: "saved",
    });
    expect(await write("plan", { cue: "kupac ćuti", action: "sačekati" })).toEqual({
      kind: "saved",
    });
    expect(await write("own-scene", { text: "x" })).toEqual({ kind: "missing" });
    expect(await write("question", { text: "x" }, "eva")).toEqual({ kind: "missing" });
    expect(await listPlans("ana")).toMatchObject([{ cue: "kupac ćuti", action: "sačekati" }]);
    expect(await listAllResponses("ana")).toHaveLength(2);
    const notebook = await readNotebook("ana", "sr");
    expect(notebook.lessons).toMatchObject([{ title: SHORT.title.sr }]);
    expect(notebook.plans).toMatchObject([{ lesson: SHORT.title.sr }]);
  });

  it("asks for a scene of one's own from the third time on", async () => {
    for (let time = 1; time <= 3; time += 1) {
      const run = await begun("short");
      await say("short", run, modelSaid(SHORT, run));
      const reading = await readDebrief("ana", { path: "p", step: "short", run }, "en");
      const ids = reading.kind === "debrief" ? reading.view.blocks.map(({ form }) => form.id) : [];
      expect(ids.includes("own-scene")).toBe(time === 3);
    }
  });
});

/** Walks a run to an ending that does not pass, by the first choice that is no model one. */
async function worst(run: string): Promise<void> {
  const said: string[] = [];
  const tokens = tokensOf(SHORT, run);
  for (let state = SHORT.first; state !== "end";) {
    const choices = tokens.choices(state);
    const position = choices.findIndex(({ model }) => !model);
    said.push(String(position));
    state = choices[position]?.next ?? "end";
  }
  await say("short", run, said);
}
