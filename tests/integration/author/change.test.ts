import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { database } from "~db/client.server";
import { commit } from "~db/commit.server";
import {
  insertPathVersion,
  insertQuestionVersion,
  pointPath,
  pointQuestion,
} from "~db/queries/content.server";
import { stepProgress } from "~db/schema";
import type { QuizStep, ResolvedPath } from "~/domain/path/definition";
import type { Question } from "~/domain/quiz/question";
import { applyChange } from "~/features/author/apply-change.server";
import { applyRegrade } from "~/features/author/apply-regrade.server";
import { previewChange } from "~/features/author/preview-change.server";
import { previewRegrade } from "~/features/author/preview-regrade.server";
import { undoChange } from "~/features/author/undo-change.server";
import { saveAnswer } from "~/features/practice/save-answer.server";
import { startAttempt } from "~/features/practice/start-attempt.server";
import { submitAttempt } from "~/features/practice/submit-attempt.server";
import { readAttemptItems } from "~/platform/progress/attempt-items.server";
import { findStanding } from "~/platform/progress/standing.server";
import { append } from "~/platform/progress/append.server";
import { commandKey, publish, statusOf, versionOf } from "../learn/path-database";
import { openTestDatabase } from "../manage/cohort-database";

const AT = Date.UTC(2026, 10, 20, 9);
const text = (value: string) => ({ sr: value, en: value });
const lesson = (id: string) =>
  ({ kind: "lesson", id, title: text(id), minutes: 5, lesson: "first" }) as const;
const quiz: QuizStep = {
  kind: "quiz",
  id: "q",
  title: text("Provera"),
  minutes: 1,
  items: 1,
  objectives: ["first/o1"],
  draw: [{ lessons: ["first"], items: 1 }],
  pass: { percent: 100 },
  coolDownHours: 0,
};
const path = (...steps: ResolvedPath["modules"][number]["steps"]): ResolvedPath => ({
  slug: "p",
  title: text("Put"),
  modules: [{ id: "m", title: text("Modul"), after: [], steps }],
});

let close: () => void;
beforeEach(() => {
  ({ close } = openTestDatabase());
});
afterEach(() => close());

async function publishNext(next: ResolvedPath) {
  const definition = JSON.stringify(next);
  await commit([
    insertPathVersion({ id: versionOf(next), slug: "p", definition, publishedAt: AT }),
    pointPath("p", versionOf(next)),
  ]);
}

async function finish(...steps: readonly string[]) {
  for (const step of steps) {
    const standing = await findStanding("ana", "p");
    if (!standing) throw new Error("not enrolled");
    const event = { type: "lesson.completed" as const, payload: { step, lessonVersion: "v" } };
    const cause = { actor: "ana", command: commandKey(), at: AT };
    await commit(append(standing, [event], cause).statements);
  }
}

describe("a changed path", () => {
  beforeEach(async () => {
    await publish(path(lesson("a"), lesson("b")), AT);
    await finish("a");
    await publishNext(path(lesson("n"), lesson("a"), lesson("b")));
  });
  const apply = (scope: "all" | "not-begun" | "new", key = commandKey()) =>
    applyChange("tina", { slug: "p", choice: "keep", scope, key, at: AT });

  it("is shown before anything is applied", async () => {
    const view = await previewChange("p", "keep", "sr", AT);
    expect(view?.learners).toEqual([
      { name: "Ana Anić", kind: "new-steps", begun: true, added: ["n"], redone: [], reopened: [] },
    ]);
    expect((await statusOf("p", AT)).here?.step.id).toBe("b");
  });

  it("moves those whom the author chose, once", async () => {
    expect(await apply("new")).toBe(0);
    expect(await apply("not-begun")).toBe(0);
    const key = commandKey();
    expect(await apply("all", key)).toBe(1);
    expect(await apply("all", key)).toBe(0);
    expect((await statusOf("p", AT)).here?.step.id).toBe("n");
    expect((await previewChange("p", "keep", "sr", AT))?.learners).toEqual([]);
    const rows = await database().select().from(stepProgress);
    expect(rows.map(({ step, state }) => [step, state]).sort()).toEqual([
      ["a", "done"],
      ["b", "locked"],
      ["n", "open"],
    ]);
  });

  it("is undone exactly, with what was done since", async () => {
    const before = (await findStanding("ana", "p"))?.snapshot;
    await apply("all");
    const [change] = (await previewChange("p", "keep", "sr", AT))?.applied ?? [];
    expect(change?.learners).toBe(1);
    const undo = () =>
      undoChange("tina", { slug: "p", change: change?.id ?? "", key: commandKey(), at: AT });
    expect(await undo()).toBe(1);
    expect(await undo()).toBe(0);
    const after = await findStanding("ana", "p");
    expect(after?.snapshot).toEqual(before);
    expect(after?.resolved.modules[0]?.steps).toHaveLength(2);
    expect((await previewChange("p", "keep", "sr", AT))?.applied).toEqual([]);
    await finish("b");
    expect((await statusOf("p", AT)).complete).toBe(true);
  });
});

describe("a corrected key", () => {
  const question = (right: "a" | "b"): Question => ({
    id: "x",
    type: "single",
    objective: "o1",
    family: "x",
    critical: false,
    use: ["check"],
    stem: text("Šta je tačno?"),
    options: ["a", "b"].map((id) => ({ id, right: id === right, text: text(id), why: text(id) })),
  });
  const publishQuestion = (right: "a" | "b") =>
    commit([
      insertQuestionVersion({
        id: `x-${right}`,
        question: "first/x",
        body: JSON.stringify(question(right)),
        publishedAt: AT,
      }),
      pointQuestion("first/x", "first", `x-${right}`),
    ]);
  const answered = async (choice: "a" | "b") => {
    const address = { path: "p", step: "q", at: AT };
    const started = await startAttempt("ana", { ...address, key: commandKey() });
    if (started.kind !== "started") throw new Error(started.kind);
    const { attempt } = started;
    const [item] = await readAttemptItems(attempt);
    const form = new FormData();
    form.set("choice", String(item?.order.first.indexOf(choice === "a" ? 0 : 1)));
    await saveAnswer("ana", { ...address, attempt, position: 0, form, key: commandKey() });
    await submitAttempt("ana", { ...address, attempt, key: commandKey() });
  };
  const regrade = (takePasses: boolean) =>
    applyRegrade("tina", { question: "first/x", takePasses, key: commandKey(), at: AT });

  beforeEach(async () => {
    await publish(path(quiz, lesson("l")), AT);
    await publishQuestion("a");
  });

  it("gives a pass to whom the wrong key had refused it, once", async () => {
    await answered("b");
    expect((await statusOf("p", AT)).here?.step.id).toBe("q");
    await publishQuestion("b");
    expect((await previewRegrade("first/x", "sr"))?.learners).toMatchObject([
      { name: "Ana Anić", kind: "won", before: { right: 0 }, after: { right: 1 } },
    ]);
    expect(await regrade(false)).toBe(1);
    expect(await regrade(false)).toBe(0);
    expect((await statusOf("p", AT)).here?.step.id).toBe("l");
  });

  it("takes no pass away unless that was chosen", async () => {
    await answered("a");
    expect((await statusOf("p", AT)).here?.step.id).toBe("l");
    await publishQuestion("b");
    expect((await previewRegrade("first/x", "sr"))?.learners[0]?.kind).toBe("lost");
    expect(await regrade(false)).toBe(1);
    expect((await statusOf("p", AT)).here?.step.id).toBe("l");
  });

  it("takes a pass away when that was chosen", async () => {
    await answered("a");
    await publishQuestion("b");
    expect(await regrade(true)).toBe(1);
    expect((await statusOf("p", AT)).here?.step.id).toBe("q");
  });
});
