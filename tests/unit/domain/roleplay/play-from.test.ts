import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { playFrom } from "~/domain/roleplay/play-from";
import { replay } from "~/domain/roleplay/replay";
import { parseRoleplay } from "~/domain/roleplay/schema";

const parsed = parseRoleplay(readFileSync("content/roleplays/late-delivery.yaml", "utf8"));
if (!parsed.ok) throw new Error("The demo's role-play cannot be read");
const { roleplay } = parsed;
const BEGINNING = { state: roleplay.first, metrics: roleplay.start, flags: [], prepared: [] };

/** The model way from the beginning. */
const way: string[] = [];
for (let state = roleplay.first; roleplay.states[state];) {
  const model = roleplay.states[state]?.choices.find((choice) => choice.model);
  if (!model) break;
  way.push(model.id);
  state = model.next;
}

describe("a talk played from any state", () => {
  it("goes from the first state as the learner's does", () => {
    const own = replay(roleplay, { prepared: null, choices: way });
    expect(playFrom(roleplay, BEGINNING, way)).toEqual(own);
  });

  it("goes on from a later state in whatever situation is chosen", () => {
    const [, later = ""] = Object.keys(roleplay.states);
    const metrics = { trust: 5, value: 90, time: 12 };
    const flags = [...roleplay.flags].reverse();
    const talk = playFrom(roleplay, { state: later, metrics, flags, prepared: [] }, []);
    expect(talk).toMatchObject({ kind: "under-way", state: later, metrics });
    expect(talk?.flags).toEqual([...flags].sort());
  });

  it("breaks off at once where there is no time for anything", () => {
    const metrics = { ...roleplay.start, time: 0 };
    const talk = playFrom(roleplay, { ...BEGINNING, metrics }, []);
    expect(talk).toMatchObject({ kind: "ended", outOfTime: true });
  });

  it("knows no other states, and lets a choice that is not open change nothing", () => {
    expect(playFrom(roleplay, { ...BEGINNING, state: "nowhere" }, [])).toBeNull();
    expect(playFrom(roleplay, BEGINNING, ["no-such"])).toEqual(playFrom(roleplay, BEGINNING, []));
  });
});
