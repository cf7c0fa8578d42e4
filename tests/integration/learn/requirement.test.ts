import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commit } from "~db/commit.server";
import { insertPathVersion, pointPath } from "~db/queries/content.server";
import type { ResolvedPath } from "~/domain/path/definition";
import { enrol } from "~/features/learn/enrol.server";
import { append } from "~/platform/progress/append.server";
import { readLog } from "~/platform/progress/log.server";
import { findStanding } from "~/platform/progress/standing.server";
import { openTestDatabase } from "../manage/cohort-database";
import { commandKey, GATED, publish, statusOf, versionOf } from "./path-database";

const AT = Date.UTC(2026, 10, 24, 9);
const cause = () => ({ actor: "ana", command: commandKey(), at: AT });
const first = GATED.modules[1]?.steps[0];
const steps = first ? [first] : [];
const BEFORE: ResolvedPath = {
  slug: "before",
  title: GATED.title,
  modules: [{ id: "b1", title: GATED.title, after: [], steps }],
};
const AFTER: ResolvedPath = {
  slug: "after",
  title: GATED.title,
  requires: [{ path: "before" }],
  modules: [
    { id: "a1", title: GATED.title, after: [], steps: steps.map((one) => ({ ...one, id: "s1" })) },
  ],
};
let close: () => void;

beforeEach(async () => {
  ({ close } = openTestDatabase());
  await publish(BEFORE, AT);
  const id = versionOf(AFTER);
  const definition = JSON.stringify(AFTER);
  await commit([
    insertPathVersion({ id, slug: "after", definition, publishedAt: AT }),
    pointPath("after", id),
  ]);
});
afterEach(() => close());

async function finish(path: string, step: string) {
  const standing = await findStanding("ana", path);
  if (!standing) throw new Error("not enrolled");
  const event = { type: "lesson.completed", payload: { step, lessonVersion: "v" } } as const;
  await commit(append(standing, [event], cause()).statements);
  return readLog(standing.enrolment);
}

describe("a path that another one requires", () => {
  it("opens the other as soon as it is completed, and the log says so with the next event", async () => {
    await enrol("ana", { path: "after", key: commandKey(), at: AT });
    expect(await statusOf("after", AT)).toMatchObject({ requires: ["before"], here: null });
    await finish("before", "l1");
    expect(await statusOf("after", AT)).toMatchObject({
      requires: [],
      here: { step: { id: "s1" } },
    });
    const log = await finish("after", "s1");
    expect(log.map(({ type, seq }) => [type, seq])).toEqual([
      ["enrolled", 1],
      ["prerequisite.met", 2],
      ["lesson.completed", 3],
    ]);
    expect(await statusOf("after", AT)).toMatchObject({ complete: true });
  });

  it("is met from the start where it was completed before", async () => {
    await finish("before", "l1");
    await enrol("ana", { path: "after", key: commandKey(), at: AT });
    expect(await statusOf("after", AT)).toMatchObject({ requires: [] });
  });

  it("holds back whoever is not on it", async () => {
    await enrol("ana", { path: "after", key: commandKey(), at: AT });
    const log = await finish("after", "s1");
    expect(log.map(({ type }) => type)).not.toContain("prerequisite.met");
    expect(await statusOf("after", AT)).toMatchObject({ complete: false, requires: ["before"] });
  });
});
